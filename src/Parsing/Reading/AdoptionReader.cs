using System.Buffers;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>When the body adopted the report, and which of its sections.</summary>
internal static partial class AdoptionReader
{
    private static readonly string[] Romans =
    [
        "I",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII",
        "VIII",
        "IX",
        "X",
        "XI",
        "XII",
        "XIII",
        "XIV",
        "XV",
    ];

    private static readonly SearchValues<string> Needed = SearchValues.Create(["adopted"], StringComparison.Ordinal);

    public static ReportAdoption? Read(IReadOnlyList<Unit> units, IReadOnlyList<Section> sections, Evidence evidence)
    {
        var sentences = units.SelectMany(unit => unit.SentencesWith(Needed)).Where(sentence => Adopted().IsMatch(sentence.Value)).ToList();
        if (sentences.Count == 0)
            return null;
        var adopted = sentences.SelectMany(SectionsIn).DistinctBy(label => label.Label).ToList();
        for (var i = 0; i < adopted.Count; i++)
        {
            if (adopted[i].Place is { } place)
                evidence.Note($"/reportAdoption/sectionsAdopted/{i}", place);
        }
        var labels = adopted.Select(label => label.Label).ToList();
        return new ReportAdoption(DateOf(sentences), labels, NotAdopted(labels, sections));
    }

    private static DateOnly? DateOf(List<Passage> sentences) =>
        sentences
            .SelectMany(sentence => Dates.Find(sentence.Value))
            .Where(date => !date.WholeMonth)
            .Select(date => (DateOnly?)date.Last)
            .Max();

    /// <summary>Where the words name what was adopted, the other sections of the same level were not.</summary>
    private static IReadOnlyList<string> NotAdopted(List<string> adopted, IReadOnlyList<Section> sections) =>
        adopted.Count == 0
            ? []
            :
            [
                .. sections
                    .Where(section => section is { Label: not null, Parent: null })
                    .Select(section => section.Label!)
                    .Where(IsRoman)
                    .Except(adopted),
            ];

    private static bool IsRoman(string label) => Array.IndexOf(Romans, label) >= 0;

    private static List<(string Label, Passage? Place)> SectionsIn(Passage sentence)
    {
        var labels = new List<(string Label, Passage? Place)>();
        var list = SectionList().Match(sentence.Value);
        foreach (Match part in Part().Matches(list.Value))
        {
            var place = sentence.Slice(list.Index + part.Index, part.Length);
            if (part.Value is not ("to" or "–" or "-"))
                labels.Add((part.Value, place));
            else if (part.NextMatch().Success && labels.Count > 0)
                labels.AddRange(Between(labels[^1].Label, part.NextMatch().Value).Select(label => (label, (Passage?)null)));
        }
        return labels;
    }

    private static string[] Between(string first, string last)
    {
        var from = Array.IndexOf(Romans, first);
        var to = Array.IndexOf(Romans, last);
        return from < 0 || to < from ? [] : Romans[(from + 1)..to];
    }

    /// <summary>"the Working Group adopted the report on its meeting", "adopted sections I and II of the present report".</summary>
    [GeneratedRegex(
        @"\badopted(?: by consensus)?,?(?: as (?:orally )?amended,)? (?:(?:the|its)(?: draft| present)? report\b|(?:sections?|chapters?|parts?) [IVX]+\b[^.]{0,80}\breport\b)|\bthe (?:draft |present )?report(?: on its [a-z]+)? was adopted\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Adopted();

    [GeneratedRegex(
        @"(?<=\b(?:sections?|chapters?|parts?) )[IVX]+(?:\.[A-Z])?(?:(?:, and |, | and | to |[-–])[IVX]+(?:\.[A-Z])?\b){0,20}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex SectionList();

    [GeneratedRegex(@"[IVX]+(?:\.[A-Z])?|to|[-–]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Part();
}
