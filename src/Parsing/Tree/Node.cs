using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>A block while its document is being read: where its text stands, piece by piece.</summary>
internal sealed class Node(BlockKind kind, string? label, int labelStart)
{
    /// <summary>Pieces of text in the source; more than one where a page break or a note interrupts it.</summary>
    private readonly List<(int Start, int End)> parts = [];

    public BlockKind Kind { get; } = kind;
    public string? Label { get; } = label;
    public int Level { get; init; }
    public List<Node> Children { get; } = [];

    /// <summary>Pieces of each cell of a row.</summary>
    public List<Node> Cells { get; init; } = [];

    /// <summary>Where the text stands, piece by piece, without label and children.</summary>
    public IReadOnlyList<(int Start, int End)> Parts => parts;

    public bool HasText => parts.Count > 0;

    /// <summary>The piece of text read last.</summary>
    public (int Start, int End) LastPart => parts.Count == 0 ? (LabelStart, LabelStart) : parts[^1];

    public void Add(int start, int end)
    {
        if (start < end)
            parts.Add((start, end));
    }

    /// <summary>The text without label and children.</summary>
    public Passage Text(Pages pages) => pages.Fold(parts);

    /// <summary>The whole text: children follow with their labels, as printed; a bullet is mark-up and falls.</summary>
    public Passage WholeText(Pages pages)
    {
        var all = new List<(int Start, int End)>(parts);
        AddChildren(all);
        return pages.Fold(all);
    }

    private void AddChildren(List<(int Start, int End)> all)
    {
        foreach (var child in Children)
        {
            var first = all.Count;
            all.AddRange(child.parts);
            if (child.Label != "-")
            {
                if (all.Count == first)
                    all.Add((child.LabelStart, child.LabelEnd));
                else
                    all[first] = (child.LabelStart, all[first].End);
            }
            child.AddChildren(all);
        }
    }

    private int LabelStart { get; } = labelStart;

    private int LabelEnd => LabelStart + (Label?.Length ?? 0);

    /// <summary>The finished block.</summary>
    public Block ToBlock(Pages pages)
    {
        var text = Text(pages);
        var cells = Cells.ConvertAll(cell => cell.Text(pages));
        var cellNotes = cells.ConvertAll(cell => cell.Notes.ToList());
        return new Block(
            Kind,
            Level,
            Label,
            text.Value,
            [.. text.Notes],
            [.. Children.Select(c => c.ToBlock(pages))],
            [.. cells.Select(cell => cell.Value)],
            text.Spans
        )
        {
            CellNotes = cellNotes.Exists(notes => notes.Count > 0) ? cellNotes : [],
            IsSolid =
                Kind == BlockKind.Item && HasText && parts[0].Start == LabelEnd && text.Value is [var first, ..] && Script.IsHan(first),
        };
    }
}

/// <summary>A source and the marks of its footnotes: what folding needs to know. A range is folded once.</summary>
internal sealed class Pages(SourceText source, NoteMarks marks)
{
    private readonly Dictionary<(int Start, int End), Passage> folded = [];

    public Passage Fold(int start, int end)
    {
        if (!folded.TryGetValue((start, end), out var passage))
            folded.Add((start, end), passage = Folding.Fold(source, start, Math.Max(start, end), marks));
        return passage;
    }

    public Passage Fold(IReadOnlyList<(int Start, int End)> parts) =>
        parts.Count == 0 ? new Passage(source, "", [], [], []) : Passage.Join([.. parts.Select(p => Fold(p.Start, p.End))]);
}
