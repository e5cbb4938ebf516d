using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>What a document tells about meetings, resolutions, documents and topics: the facts in which it may agree or disagree with others.</summary>
internal static class Telling
{
    public static IReadOnlyList<FactRow> Rows(DocumentRecord record, DocumentRow document, IReadOnlyList<Sentence> prose)
    {
        var speaker = new Speaker(document.BodyCode, document.Body ?? document.ParentBody);
        var facts = MeetingDates
            .Facts(prose, speaker)
            .Concat(MeetingCounts.Facts(prose, speaker, document.Session))
            .Concat(SittingCounts.Facts(prose, record))
            .Concat(ResolutionTitles.Facts(prose, record))
            .Concat(ReportSymbols.Facts(prose, speaker))
            .Concat(Cited(record))
            .Concat(TopicFacts.Proposed(record))
            .Concat(TopicFacts.Table(record, speaker));
        return [.. facts.Select((fact, position) => fact with { Position = position })];
    }

    /// <summary>A fact read from a sentence.</summary>
    public static FactRow Fact(string kind, string subject, string value, Sentence sentence) =>
        new()
        {
            Kind = kind,
            Subject = subject,
            Value = value,
            Place = sentence.Place,
            Paragraph = sentence.Paragraph,
            Quote = sentence.Text,
        };

    /// <summary>Stands between a body and the session, or the days, of one of its meetings.</summary>
    public const char OfSession = '#';

    /// <inheritdoc cref="OfSession"/>
    public const char OfDays = ' ';

    /// <summary>The key under which all that is told of one session meets.</summary>
    public static string MeetingKey(string bodyCode, long session) =>
        string.Create(CultureInfo.InvariantCulture, $"{bodyCode}{OfSession}{session}");

    private static IEnumerable<FactRow> Cited(DocumentRecord record) =>
        record
            .OtherReferences.Where(reference => reference is { Kind: "document", Number: not null })
            .Select(reference => new FactRow
            {
                Kind = FactKinds.Cites,
                Subject = reference.Number!,
                Value = "",
                Place = reference.Where ?? "text",
                Paragraph = reference.Where is { } place ? Citing.ParagraphOf(place) : null,
                Quote = reference.Number!,
            });
}
