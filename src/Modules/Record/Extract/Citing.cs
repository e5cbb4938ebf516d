using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>Citations of treaty articles, tied to the paragraph and the recommendation that hold them.</summary>
internal static class Citing
{
    private const string Paragraph = "para. ";
    private const string Labelled = "Recommendation ";

    public static IReadOnlyList<CitationRow> Rows(DocumentRecord record)
    {
        var byNumber = ByKey(record, recommendation => recommendation.Number is { } number ? Labelled + number : null);
        var byParagraph = ByKey(record, recommendation => recommendation.Number is null ? ParagraphPlace(recommendation.Paragraph) : null);
        return [.. record.TreatyReferences.Select((reference, position) => Row(reference, position))];

        CitationRow Row(TreatyReference reference, int position)
        {
            var place = reference.Where ?? "text";
            var found = byNumber.TryGetValue(place, out var at) || byParagraph.TryGetValue(place, out at);
            return new CitationRow
            {
                Position = position,
                Place = place,
                Paragraph = ParagraphOf(place) ?? (found ? record.Recommendations[at].Paragraph : null),
                RecommendationId = found ? at : null,
                Instrument = reference.Instrument,
                Article = reference.Article,
                ArticleParagraph = reference.Paragraph,
                AsPrinted = reference.AsPrinted,
            };
        }
    }

    /// <summary>23 of <c>para. 23</c>.</summary>
    public static int? ParagraphOf(string where) =>
        where.StartsWith(Paragraph, StringComparison.Ordinal)
        && int.TryParse(where.AsSpan(Paragraph.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static string? ParagraphPlace(int? number) =>
        number is { } known ? string.Create(CultureInfo.InvariantCulture, $"{Paragraph}{known}") : null;

    private static Dictionary<string, int> ByKey(DocumentRecord record, Func<Recommendation, string?> key)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < record.Recommendations.Count; position++)
        {
            if (key(record.Recommendations[position]) is { } place)
                positions.TryAdd(place, position);
        }
        return positions;
    }
}
