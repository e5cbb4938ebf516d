using System.Data.Common;
using Dapper;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;

namespace Palermo.Record.ListTopics;

/// <summary>Where topics were met, in order of session and then of the way a topic goes.</summary>
internal static class TopicOccurrences
{
    private const string Sql = """
        SELECT o.topic_id AS Topic, o.kind AS Kind, o.session AS Session, o.status AS Status, o.count AS Count, o.place AS Place, o.paragraph AS Paragraph,
            o.printed AS Printed, d.slug AS Slug, d.known_symbol AS Symbol, d.title AS Title,
            (SELECT f.value FROM record_facts f WHERE f.document_id = o.document_id AND f.kind || '' = 'topic-row' AND f.place = o.place LIMIT 1) AS TableRow
        FROM record_topic_occurrences o JOIN record_documents d ON d.id = o.document_id
        WHERE o.topic_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
        ORDER BY o.topic_id, o.session NULLS FIRST, o.position
        """;

    public static ILookup<long, TopicOccurrence> Of(DbConnection connection, IEnumerable<long> topics) =>
        connection.Query<Row>(Sql, new { keys = JsonColumn.Keys(topics) }).ToLookup(row => row.Topic, row => row.Occurrence());

    private sealed record Row
    {
        public long Topic { get; init; }
        public required string Kind { get; init; }
        public long? Session { get; init; }
        public string? Status { get; init; }
        public long? Count { get; init; }
        public required string Place { get; init; }
        public long? Paragraph { get; init; }
        public required string Printed { get; init; }
        public required string Slug { get; init; }
        public string? Symbol { get; init; }
        public string? Title { get; init; }
        public string? TableRow { get; init; }

        public TopicOccurrence Occurrence() =>
            new(
                Kind,
                Session,
                Status,
                Count,
                new SourcePlace(Slug, Symbol, Title, Place, Paragraph, Printed, Places.Address(Slug, Place, Paragraph)),
                TableRow is null ? null : Told(JsonColumn.One<FutureTopic>(TableRow))
            );

        private static ToldOfTopic Told(FutureTopic row) =>
            new([.. row.Proposed.Select(at => at.Session)], row.AddressedAt, row.PartiallyOrRelatedAt);
    }
}
