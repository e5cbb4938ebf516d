using System.Buffers;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>A piece of running text with the name that references give it: a paragraph, a labelled recommendation, a footnote.</summary>
/// <param name="Where"><c>para. 23</c>, <c>Recommendation 11</c>, <c>footnote 7</c>; null for an unnumbered paragraph.</param>
/// <param name="Number">The paragraph's number in the main numbering; for a labelled recommendation that of the paragraph holding it.</param>
/// <param name="Section">Label of the innermost labelled section, nested with dots.</param>
/// <param name="Text">The whole text, items with their labels included.</param>
internal sealed record Unit(string? Where, int? Number, string? Section, Passage Text, IReadOnlyList<UnitItem> Items)
{
    /// <summary>Paragraph, labelled recommendation or footnote.</summary>
    public BlockKind Kind { get; init; } = BlockKind.Paragraph;

    private IReadOnlyList<Passage>? sentences;

    /// <summary>The sentences of the text, cut once for all readers.</summary>
    public IReadOnlyList<Passage> Sentences => sentences ??= Reading.Sentences.Of(Text);

    /// <summary>The sentences that hold one of the words; a reader names words without which it finds nothing, so that most text costs one search.</summary>
    public IEnumerable<Passage> SentencesWith(SearchValues<string> words) =>
        Text.Value.AsSpan().ContainsAny(words) ? Sentences.Where(sentence => sentence.Value.AsSpan().ContainsAny(words)) : [];
}

/// <param name="Label">As printed: <c>(a)</c>, or <c>-</c> for a bullet.</param>
internal sealed record UnitItem(string Label, Passage Text);
