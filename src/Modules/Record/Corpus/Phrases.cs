using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>Collects where the documents of a corpus name subjects, in the order of a topic's life.</summary>
internal static class Phrases
{
    /// <summary>Items that every agenda has.</summary>
    private static readonly string[] Standing =
    [
        "organizational matters",
        "other matters",
        "other business",
        "adoption of the",
        "opening of the",
        "election of",
        "provisional agenda",
    ];

    private const string RecommendationsOn = "Recommendations on ";

    public static IEnumerable<Phrase> Of(CorpusView view) =>
        Proposed(view).Concat(Listed(view)).Concat(Agenda(view)).Concat(Papers(view)).Concat(Recommendations(view));

    private static IEnumerable<Phrase> Proposed(CorpusView view) =>
        Told(view, FactKinds.TopicProposed)
            .Select(told => new Phrase(
                PhraseKinds.Proposed,
                told.Document,
                told.Fact.Place,
                told.Fact.Paragraph,
                told.Document.Session,
                told.Fact.Value
            ));

    private static IEnumerable<Phrase> Listed(CorpusView view) =>
        Told(view, FactKinds.TopicRow)
            .Select(told =>
            {
                var topic = Json.To<FutureTopic>(told.Fact.Value);
                var row = new TableRow(
                    [.. topic.Proposed.Select(proposed => (long)proposed.Session)],
                    topic.Status,
                    topic.Answer ?? "",
                    [.. topic.AddressedAt.Concat(topic.PartiallyOrRelatedAt).Select(session => (long)session)]
                );
                var printed = topic.Topic.Replace(" ,", ",", StringComparison.Ordinal);
                return new Phrase(PhraseKinds.Listed, told.Document, told.Fact.Place, null, told.Document.Session, printed, row);
            });

    /// <summary>Each meeting's agenda once: as the report gives it, else as it was announced.</summary>
    private static IEnumerable<Phrase> Agenda(CorpusView view) =>
        view
            .ByMeeting.Select(papers => papers.Where(paper => paper.IsReport || paper.IsAgenda).MinBy(paper => !paper.IsReport))
            .OfType<CorpusDocument>()
            .SelectMany(document =>
                view.AgendaItems(document)
                    .Where(item => !IsStanding(item.Title))
                    .Select(item => new Phrase(PhraseKinds.Agenda, document, ItemPlace(item.Number), null, document.Session, item.Title))
            );

    private static IEnumerable<Phrase> Papers(CorpusView view) =>
        view
            .Documents.Where(document =>
                document is { IsCurrent: true, Row.Title: not null } && document.Type == DocumentTypes.BackgroundPaper
            )
            .Select(document => new Phrase(PhraseKinds.Paper, document, "title", null, document.Session, document.Row.Title!));

    private static IEnumerable<Phrase> Recommendations(CorpusView view) =>
        view.Query<RecommendedOn>(
                $"""
                SELECT d.id AS document_id, r.section_title, min(r.paragraph) AS paragraph, count(*) AS count
                FROM record_documents d JOIN record_recommendations r ON r.document_id = d.id
                WHERE {view.Circle.Has("d.body_code")} AND r.section_title IS NOT NULL
                GROUP BY d.id, r.section_title, d.sort_date, d.sha256 ORDER BY d.sort_date, d.sha256, min(r.position)
                """,
                view.Circle
            )
            .Where(section => view.ById[section.DocumentId].IsCurrent)
            .Select(section => new Phrase(
                PhraseKinds.Recommendations,
                view.ById[section.DocumentId],
                Citing.ParagraphPlace((int?)section.Paragraph) ?? "recommendations",
                section.Paragraph,
                view.ById[section.DocumentId].Session,
                Subject(section.SectionTitle),
                Count: section.Count
            ));

    public static bool IsStanding(string title) =>
        Array.Exists(Standing, start => title.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    public static string ItemPlace(long number) => string.Create(CultureInfo.InvariantCulture, $"agenda item {number}");

    private static string Subject(string title) =>
        title.StartsWith(RecommendationsOn, StringComparison.OrdinalIgnoreCase) ? title[RecommendationsOn.Length..] : title;

    private static IEnumerable<(CorpusDocument Document, Rows.FactRow Fact)> Told(CorpusView view, string kind) =>
        view.Told(kind).Select(fact => (view.ById[fact.DocumentId], fact));

    private sealed record RecommendedOn
    {
        public long DocumentId { get; init; }
        public required string SectionTitle { get; init; }
        public long? Paragraph { get; init; }
        public long Count { get; init; }
    }
}
