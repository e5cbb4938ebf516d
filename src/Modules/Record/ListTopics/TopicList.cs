using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListTopics;

/// <summary>The ledger of topics: those met most often first.</summary>
internal static class TopicList
{
    private const string TakenUp =
        "CASE WHEN EXISTS (SELECT 1 FROM record_topic_occurrences o WHERE o.topic_id = t.id AND o.kind = 'agenda') THEN 'yes' ELSE 'no' END";

    public static readonly ListSource Source = new(
        "topics",
        "record_topics t",
        "t.id",
        "topic",
        [new("t.occurrence_count", Descending: true, IsNumber: true), new("t.id", IsNumber: true)],
        [
            ColumnFacet.OneOf("taken-up", TakenUp, Vocabulary.YesNo),
            new LinkFacet(
                "met",
                values =>
                    SqlPart.Of(
                        "SELECT topic_id FROM record_topic_occurrences WHERE kind IN (SELECT value FROM json_each(@met))",
                        "met",
                        JsonColumn.Texts(values)
                    ),
                "JOIN record_topic_occurrences k ON k.topic_id = t.id",
                "k.kind",
                kind => Vocabulary.TopicKinds.Contains(kind),
                Vocabulary.TopicKinds
            ),
            new LinkFacet(
                "session",
                values =>
                    SqlPart.Of(
                        "SELECT topic_id FROM record_topic_occurrences WHERE CAST(session AS TEXT) IN (SELECT value FROM json_each(@sessions))",
                        "sessions",
                        JsonColumn.Texts(values)
                    ),
                "JOIN record_topic_occurrences s ON s.topic_id = t.id",
                "CAST(s.session AS TEXT)",
                ListFacet.IsWhole
            )
            {
                Listed = 100,
            },
            ColumnFacet.Body("t.body_code"),
        ]
    );

    public static Listed<TopicItem> Handle(ReadScope scope, ListQuery query) =>
        new ListReader(scope, Source, query).Page(keys => Load(scope.Connection, keys), topic => topic.Key);

    /// <summary>Topics by their keys, in any order.</summary>
    public static IEnumerable<TopicItem> Load(DbConnection connection, IReadOnlyList<long> keys)
    {
        const string sql = """
            SELECT id AS Key, slug AS Id, title AS Title, body_code AS BodyCode, first_session AS FirstSession, last_session AS LastSession
            FROM record_topics WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
            """;
        var occurrences = TopicOccurrences.Of(connection, keys);
        return connection.Query<Row>(sql, new { keys = JsonColumn.Keys(keys) }).Select(row => row.Item(occurrences[row.Key]));
    }

    private sealed record Row
    {
        public long Key { get; init; }
        public required string Id { get; init; }
        public required string Title { get; init; }
        public string? BodyCode { get; init; }
        public long? FirstSession { get; init; }
        public long? LastSession { get; init; }

        public TopicItem Item(IEnumerable<TopicOccurrence> occurrences) =>
            new()
            {
                Key = Key,
                Id = Id,
                Title = Title,
                Language = TextLanguage.Of(Title),
                BodyCode = BodyCode,
                FirstSession = FirstSession,
                LastSession = LastSession,
                Occurrences = [.. occurrences],
            };
    }
}
