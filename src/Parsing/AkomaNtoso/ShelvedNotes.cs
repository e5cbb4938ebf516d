using System.Globalization;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>
/// The notes of a document, to be written where their marks call them, as Akoma Ntoso wants it. Each remembers its place in the tree; one that no
/// mark calls, or that is more than a mark and a text, is written where it stands.
/// </summary>
internal sealed class ShelvedNotes
{
    private readonly Dictionary<string, int> calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<ShelvedNote>> waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    public ShelvedNotes(DocumentTree tree)
    {
        Count(tree.Masthead);
        Count(tree.Body);
        Shelve(tree.Masthead, Akn.Preface);
        Shelve(tree.Body, Akn.Body);
    }

    /// <summary>A note that holds its mark and a text and nothing else.</summary>
    public static bool IsPlain(Block block) =>
        block is { Kind: BlockKind.Footnote, Label: not null, Level: 0, Children.Count: 0, Cells.Count: 0 };

    public static string Place(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}:{index}");

    /// <summary>Whether what stands at a place of the tree is written at a mark instead.</summary>
    public bool StandsAtMark(string place) => places.Contains(place);

    /// <summary>The note that a mark calls, the first time it does.</summary>
    public ShelvedNote? Take(string mark) => waiting.TryGetValue(mark, out var notes) && notes.TryDequeue(out var note) ? note : null;

    public void See(string mark, string eId) => placed[mark] = eId;

    /// <summary>Identifier of the note that a mark calls again; null where there is none.</summary>
    public string? Earlier(string mark) => placed.GetValueOrDefault(mark);

    private void Count(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks.Where(block => !IsPlain(block)))
        {
            foreach (var mark in block.Notes.Concat(block.CellNotes.SelectMany(notes => notes)))
                calls[mark.Mark] = calls.GetValueOrDefault(mark.Mark) + 1;
            Count(block.Children);
        }
    }

    /// <summary>As many notes of one mark as texts call it; what is left over stands for itself.</summary>
    private void Shelve(IReadOnlyList<Block> blocks, string list)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsPlain(blocks[i]) || calls.GetValueOrDefault(blocks[i].Label!) is not (> 0 and var left))
                continue;
            calls[blocks[i].Label!] = left - 1;
            var place = Place(list, i);
            places.Add(place);
            if (!waiting.TryGetValue(blocks[i].Label!, out var notes))
                waiting.Add(blocks[i].Label!, notes = new Queue<ShelvedNote>());
            notes.Enqueue(new ShelvedNote(blocks[i], place));
        }
    }
}

internal sealed record ShelvedNote(Block Block, string Place);
