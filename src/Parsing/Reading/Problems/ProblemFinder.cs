using System.Globalization;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>
/// What looks wrong in a document, by general rules over its record. Each message names the place and both sides. A rule that cannot be
/// sure says nothing: a false alarm costs a reader more than a missed slip.
/// </summary>
internal static class ProblemFinder
{
    private const int MostOfOneNumber = 20;

    private static readonly Func<DocumentRecord, IEnumerable<Problem>>[] Rules =
    [
        MastheadProblems.NoMasthead,
        NumberingProblems.MissingParagraphs,
        NumberingProblems.RepeatedParagraphs,
        DateProblems.DateBeforeEvent,
        DateProblems.YearBeforeEvent,
        FigureProblems.Percentages,
        ReferenceProblems.UnknownArticles,
        ReferenceProblems.ForeignSymbols,
        ReferenceProblems.DuplicateSymbols,
        TitleProblems.IncompleteTitles,
        QuotedTitleProblems.AgendaTitles,
        QuotedTitleProblems.HeadingTitles,
        HeadingProblems.HeadingMismatches,
        HeadingProblems.ForeignTopics,
        PersonProblems.RoleMismatches,
        PersonProblems.ShortNames,
        StateProblems.StatesUnderTwoNames,
        StateProblems.SpeakersNotInAttendance,
        StateProblems.MissingConjunctions,
    ];

    /// <param name="record">The record with every other field read.</param>
    /// <param name="noteCalls">The footnote marks called in the text, headings and tables included.</param>
    public static IReadOnlyList<Problem> Find(DocumentRecord record, IReadOnlySet<string> noteCalls) =>
        [.. Rules.SelectMany(rule => rule(record)), .. NumberingProblems.Footnotes(record, noteCalls)];

    /// <summary>
    /// The numbered paragraphs by number. What says only a number is compared with few paragraphs of it: in a document that prints its numbers again
    /// and again the comparisons would grow with its square.
    /// </summary>
    internal static ILookup<int, Paragraph> ByNumber(DocumentRecord record) =>
        record
            .Paragraphs.Where(paragraph => paragraph.Number is not null)
            .GroupBy(paragraph => paragraph.Number!.Value)
            .SelectMany(alike => alike.Take(MostOfOneNumber))
            .ToLookup(paragraph => paragraph.Number!.Value);

    /// <summary>"Para. 12", at the head of a message.</summary>
    internal static string Where(int? paragraph) =>
        paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"Para. {number}") : "An unnumbered paragraph";

    /// <summary>"para. 12", inside a message.</summary>
    internal static string Inside(int? paragraph) =>
        paragraph is { } number ? string.Create(CultureInfo.InvariantCulture, $"para. {number}") : "an unnumbered paragraph";

    /// <summary>"Para. 12" for "para. 12", at the head of a message.</summary>
    internal static string Capital(string? where) =>
        string.IsNullOrEmpty(where) ? Where(null) : char.ToUpperInvariant(where[0]) + where[1..];

    internal static ProblemPlace At(int? paragraph, string printed) => new(paragraph is null ? null : Inside(paragraph), printed);

    /// <summary>An entry of the list of documents.</summary>
    internal static ProblemPlace At(ListedDocument listed) =>
        new(
            $"documentation {listed.Label}".TrimEnd(),
            listed.Symbols.Count == 0 ? listed.Title : $"{listed.Title} ({string.Join(", ", listed.Symbols)})"
        );

    /// <summary>"paras. 2, 7 and 49".</summary>
    internal static string Inside(IReadOnlyList<int> paragraphs) =>
        paragraphs.Count == 1 ? Inside(paragraphs[0]) : $"paras. {Joined(paragraphs)}";

    /// <summary>"2, 7 and 49".</summary>
    internal static string Joined<T>(IReadOnlyList<T> parts) =>
        parts.Count < 2
            ? string.Concat(parts)
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}");
}
