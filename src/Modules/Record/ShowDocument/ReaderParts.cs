using Palermo.Pages.Components;
using Palermo.Parsing.Tree;
using Palermo.Record.ListFindings;

namespace Palermo.Record.ShowDocument;

/// <summary>Gives each place of a page a name of its own.</summary>
internal sealed class UniqueAnchors
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>The wanted name; <c>p5-2</c> where it is taken, as <see cref="Anchors.Of"/> does.</summary>
    public string Take(string wanted)
    {
        var count = taken[wanted] = taken.GetValueOrDefault(wanted) + 1;
        return count == 1 ? wanted : $"{wanted}-{count}";
    }
}

/// <summary>The findings of a document by the places that they point to.</summary>
internal sealed class ReaderFindings
{
    private readonly Dictionary<string, List<FindingItem>> byAnchor = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<FindingItem> all;
    private readonly HashSet<FindingItem> shown = [];

    public ReaderFindings(ShownDocument document)
    {
        all = document.Findings;
        foreach (var finding in document.Findings)
        {
            foreach (var source in finding.Sources.Where(source => source.Document == document.Document.Id))
            {
                Add(source.Address, finding);
            }
        }
    }

    public IReadOnlyList<FindingItem> At(string anchor)
    {
        if (!byAnchor.TryGetValue(anchor, out var here))
        {
            return [];
        }
        shown.UnionWith(here);
        return here;
    }

    /// <summary>What no place in the text has shown.</summary>
    public IReadOnlyList<FindingItem> Rest() => [.. all.Where(finding => !shown.Contains(finding))];

    private void Add(string address, FindingItem finding)
    {
        var cut = address.IndexOf('#', StringComparison.Ordinal);
        if (cut < 0)
        {
            return;
        }
        if (!byAnchor.TryGetValue(address[(cut + 1)..], out var here))
        {
            byAnchor.Add(address[(cut + 1)..], here = []);
        }
        if (!here.Contains(finding))
        {
            here.Add(finding);
        }
    }
}

/// <summary>Footnotes: beside the passage that carries their mark; those whose mark stands nowhere, at the end.</summary>
internal sealed class ReaderNotes
{
    private readonly Dictionary<string, Block> byMark = new(StringComparer.Ordinal);
    private readonly HashSet<string> marked;
    private readonly HashSet<Block> given = new(ReferenceEqualityComparer.Instance);
    private readonly List<Block> left = [];
    private readonly Func<Block, ReaderNote> read;

    public ReaderNotes(DocumentTree tree, Func<Block, ReaderNote> read)
    {
        this.read = read;
        foreach (var note in tree.Body.Where(block => block is { Kind: BlockKind.Footnote, Label: not null }))
        {
            byMark.TryAdd(note.Label!, note);
        }
        marked = [.. tree.Body.SelectMany(Marks)];
    }

    /// <summary>The notes of a passage that no passage before it has shown.</summary>
    public IReadOnlyList<ReaderNote> Of(Block passage) =>
        [.. Marks(passage).Where(mark => byMark.TryGetValue(mark, out var note) && given.Add(note)).Select(mark => read(byMark[mark]))];

    public bool IsMarked(Block note) => note.Label is { } mark && marked.Contains(mark) && ReferenceEquals(byMark[mark], note);

    /// <summary>Keeps a note for the end if nothing refers to it.</summary>
    public void Leave(Block note)
    {
        if (!IsMarked(note))
        {
            left.Add(note);
        }
    }

    public IReadOnlyList<ReaderNote> Left() => [.. left.Select(read)];

    private static IEnumerable<string> Marks(Block block) => block.Notes.Select(note => note.Mark).Concat(block.Children.SelectMany(Marks));
}

/// <summary>The table of contents as it grows.</summary>
internal sealed class ReaderContents
{
    private readonly Stack<(int Level, List<ContentsEntry> Children)> open = new();

    public ReaderContents() => open.Push((0, []));

    public IReadOnlyList<ContentsEntry> Entries => open.Last().Children;

    public void Add(int level, string? label, string title, string address)
    {
        while (open.Count > 1 && open.Peek().Level >= level)
        {
            open.Pop();
        }
        var children = new List<ContentsEntry>();
        open.Peek().Children.Add(new ContentsEntry(label, title, address, children));
        open.Push((level, children));
    }
}
