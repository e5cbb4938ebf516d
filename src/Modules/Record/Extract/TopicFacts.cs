using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>Topics for future meetings: those a body recommends, and those a room paper collects in a table.</summary>
internal static class TopicFacts
{
    private static readonly Regex SessionAndYear = new(
        @"(?<ordinal>[0-9]{1,2} ?(?:st|nd|rd|th)) WG in (?<year>[0-9]{4})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    /// <summary>A number of fewer or more digits behind a session is no year.</summary>
    private const int FirstYear = 1000;

    private const int LastYear = 9999;

    public static IEnumerable<FactRow> Proposed(DocumentRecord record) => record.Recommendations.SelectMany(Proposed);

    public static IEnumerable<FactRow> Table(DocumentRecord record, Speaker speaker) =>
        record.ProposedFutureTopics.SelectMany(topic => Years(topic, speaker).Prepend(Row(topic)));

    private static IEnumerable<FactRow> Proposed(Recommendation recommendation)
    {
        var colon = recommendation.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !AnnouncesTopics(recommendation.Text.AsSpan(0, colon)))
            return [];
        var where = recommendation.Number is { } number ? $"Recommendation {number}" : Citing.ParagraphPlace(recommendation.Paragraph);
        return Items(recommendation.Text, colon + 1)
            .Select(item => new FactRow
            {
                Kind = FactKinds.TopicProposed,
                Subject = "",
                Value = item.Text,
                Place = $"{where} ({item.Label})",
                Paragraph = recommendation.Paragraph,
                Quote = item.Text,
            });
    }

    private static bool AnnouncesTopics(ReadOnlySpan<char> opening) =>
        opening.Contains("topics", StringComparison.Ordinal) && opening.Contains("future", StringComparison.Ordinal);

    /// <summary>The texts after <c>(a)</c>, <c>(b)</c> ... in their order; a label out of order belongs to the text.</summary>
    private static IEnumerable<(char Label, string Text)> Items(string text, int start)
    {
        var at = text.IndexOf("(a) ", start, StringComparison.Ordinal);
        for (var label = 'a'; at >= 0 && label <= 'z'; label++)
        {
            var next = text.IndexOf($"({(char)(label + 1)}) ", at, StringComparison.Ordinal);
            var item = next < 0 ? text[(at + 4)..] : text[(at + 4)..next];
            yield return (label, item.TrimEnd(' ', ';', '.'));
            at = next;
        }
    }

    private static FactRow Row(FutureTopic topic) =>
        new()
        {
            Kind = FactKinds.TopicRow,
            Subject = "",
            Value = Json.Of(topic),
            Place = Place(topic),
            Quote = topic.Answer ?? topic.Topic,
        };

    private static string Place(FutureTopic topic) => string.Create(CultureInfo.InvariantCulture, $"table row {topic.Row}");

    /// <summary>A table tells the years of sessions besides: <c>6 th WG 2019</c>, <c>the 8 th WG in 2021</c>.</summary>
    private static IEnumerable<FactRow> Years(FutureTopic topic, Speaker speaker)
    {
        if (speaker.Code is not { } body)
            return [];
        var proposed = topic.Proposed.Select(at => ((int?)at.Session, at.Year));
        var answered = SessionAndYear
            .Matches(topic.Answer ?? "")
            .Select(match =>
                (Numerals.Ordinal(match.Groups["ordinal"].Value), (int?)int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture))
            );
        return proposed
            .Concat(answered)
            .Distinct()
            .Where(told => told is { Item1: not null, Item2: >= FirstYear and <= LastYear })
            .Select(told => new FactRow
            {
                Kind = FactKinds.MeetingDate,
                Subject = Telling.MeetingKey(body, told.Item1!.Value),
                Value = told.Item2!.Value.ToString(CultureInfo.InvariantCulture),
                Place = Place(topic),
                Quote = topic.Answer ?? topic.Topic,
            });
    }
}
