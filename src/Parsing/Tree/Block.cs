using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

public enum BlockKind
{
    /// <summary>A line above the first heading or paragraph: organ, distribution, date, place, title.</summary>
    MastheadLine,

    /// <summary>Label <c>II</c>, <c>A</c>, <c>1</c>, <c>(a)</c>, <c>Annex</c> or none; <see cref="Block.Level"/> from 1.</summary>
    Heading,

    /// <summary>Running text; the label is its number, null where it has none.</summary>
    Paragraph,

    /// <summary>A labelled recommendation; the label is its number.</summary>
    Recommendation,

    /// <summary>An item of an agenda list; the label is its number.</summary>
    AgendaItem,

    /// <summary>A sub-item of what it stands in: <c>(a)</c>, or <c>-</c> for a bullet.</summary>
    Item,

    /// <summary>A line under the heading "Documentation" of an agenda.</summary>
    ListedDocument,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A note; the label is its mark.</summary>
    Footnote,

    /// <summary>The organ that acts, above the preamble of a resolution: "The General Assembly,".</summary>
    Enacting,

    /// <summary>A paragraph of a resolution's preamble.</summary>
    Preambular,

    /// <summary>A line below a resolution that tells of its adoption: the meeting, the day, the vote.</summary>
    Closing,
}

/// <summary>One piece of a document in its order: what a reader shows and what writes back to text.</summary>
/// <param name="Level">Depth of a heading from 1, else 0.</param>
/// <param name="Text">Normal text without the label and without what stands in <paramref name="Children"/>.</param>
/// <param name="Places">Where the text stands in the source.</param>
public sealed record Block(
    BlockKind Kind,
    int Level,
    string? Label,
    string Text,
    IReadOnlyList<NoteMark> Notes,
    IReadOnlyList<Block> Children,
    IReadOnlyList<string> Cells,
    IReadOnlyList<Span> Places
)
{
    /// <summary>The footnote marks in each cell of a row; empty where no cell holds one.</summary>
    public IReadOnlyList<IReadOnlyList<NoteMark>> CellNotes { get; init; } = [];

    /// <summary>Whether no space stands between the label of an item and its text: in Chinese it may or may not.</summary>
    public bool IsSolid { get; init; }

    /// <summary>The footnote marks in one cell.</summary>
    public IReadOnlyList<NoteMark> NotesOfCell(int index) => index < CellNotes.Count ? CellNotes[index] : [];
}

/// <summary>A document as a tree: the masthead, then headings and what stands under them in reading order.</summary>
public sealed record DocumentTree(IReadOnlyList<Block> Masthead, IReadOnlyList<Block> Body);
