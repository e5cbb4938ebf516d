using Palermo.Pages.Components;
using Palermo.Record.ListFindings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowDocument;

/// <summary>A document's text as its page shows it.</summary>
/// <param name="Masthead">The lines above the text, as printed.</param>
/// <param name="AtHead">Findings on the document as a whole or on places that are not in the text.</param>
public sealed record ReaderText(
    IReadOnlyList<string> Masthead,
    IReadOnlyList<ReaderBlock> Blocks,
    IReadOnlyList<ContentsEntry> Contents,
    IReadOnlyList<FindingItem> AtHead
);

/// <summary>A piece of the text in its order.</summary>
public abstract record ReaderBlock;

/// <param name="Level">From 1.</param>
public sealed record ReaderHeading(string Anchor, int Level, string? Label, string Title) : ReaderBlock;

/// <summary>A paragraph or a labelled recommendation.</summary>
/// <param name="Number">As printed; null for a paragraph without one.</param>
/// <param name="IsRecommendation">It stands under its own label "Recommendation 3".</param>
/// <param name="Recommendations">What it recommends, by the record; usually none or one.</param>
/// <param name="Notes">The footnotes whose marks stand in it.</param>
public sealed record ReaderPassage(
    string Anchor,
    string? Number,
    bool IsRecommendation,
    IReadOnlyList<Inline> Words,
    IReadOnlyList<ReaderItem> Items,
    IReadOnlyList<RecommendationItem> Recommendations,
    IReadOnlyList<ReaderNote> Notes,
    IReadOnlyList<FindingItem> Findings
) : ReaderBlock;

/// <summary>An agenda or a list of documents.</summary>
internal sealed record ReaderList(IReadOnlyList<ReaderItem> Items) : ReaderBlock;

/// <param name="Head">The first row.</param>
/// <param name="Notes">Footnotes that stand within the table.</param>
public sealed record ReaderTable(string Anchor, IReadOnlyList<string> Head, IReadOnlyList<ReaderRow> Rows, IReadOnlyList<ReaderNote> Notes)
    : ReaderBlock;

/// <param name="Cells">As many as the head has; a single one stands for the whole row.</param>
public sealed record ReaderRow(string Anchor, IReadOnlyList<string> Cells, IReadOnlyList<FindingItem> Findings);

/// <param name="Label">As printed: <c>(a)</c>, <c>2.</c>, or empty for a bullet.</param>
public sealed record ReaderItem(
    string? Anchor,
    string Label,
    IReadOnlyList<Inline> Words,
    IReadOnlyList<ReaderItem> Items,
    IReadOnlyList<FindingItem> Findings
);

/// <summary>Footnotes whose marks stand nowhere in the text.</summary>
internal sealed record ReaderFootnotes(IReadOnlyList<ReaderNote> Notes) : ReaderBlock;

/// <param name="Mark">A number or stars.</param>
public sealed record ReaderNote(string Anchor, string Mark, IReadOnlyList<Inline> Words, IReadOnlyList<FindingItem> Findings);

/// <summary>A run of plain text, never mark-up.</summary>
/// <param name="Address">Where it leads, if anywhere.</param>
/// <param name="IsMark">It is the mark of a footnote.</param>
public readonly record struct Inline(string Text, string? Address = null, bool IsMark = false);
