using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>The topics of a circle. Those that ask for one address are the same as before in the order in which they were opened.</summary>
internal static class KnownTopics
{
    /// <returns>Ids of topics that are none any more.</returns>
    public static IReadOnlyList<long> Store(DbConnection connection, Circle circle, IReadOnlyList<Topic> topics)
    {
        var ofCircle = circle.Has("body_code");
        var known = connection
            .Query<Known>($"SELECT id, slug, title FROM record_topics WHERE {ofCircle} ORDER BY rank", circle)
            .GroupBy(row => Wanted(row.Title))
            .ToDictionary(rows => rows.Key, rows => new Queue<Known>(rows), StringComparer.Ordinal);
        var next = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM record_topics");
        var numbered = topics
            .OrderBy(topic => topic.Phrases[0].Rank, StringComparer.Ordinal)
            .Select(topic => (Topic: topic, Known: Same(known, topic) ?? Pending(++next)))
            .ToList();
        connection.Execute(
            $"DELETE FROM record_topic_occurrences WHERE topic_id IN (SELECT id FROM record_topics WHERE {ofCircle})",
            circle
        );
        connection.Execute($"DELETE FROM record_topics WHERE {ofCircle}", circle);
        Tables.Topics.AddAll(connection, numbered.Select(one => one.Topic.Row(one.Known.Id, one.Known.Slug)));
        Tables.TopicOccurrences.AddAll(connection, numbered.SelectMany(one => one.Topic.Occurrences(one.Known.Id)));
        return [.. known.Values.SelectMany(left => left).Select(left => left.Id)];
    }

    /// <summary>The address that a title asks for.</summary>
    public static string Wanted(string title) => Slug.OfTitle(title) is { Length: > 0 } slug ? slug : "topic";

    private static Known? Same(Dictionary<string, Queue<Known>> known, Topic topic) =>
        known.TryGetValue(Wanted(topic.Title), out var same) && same.TryDequeue(out var first) ? first : null;

    private static Known Pending(long id) =>
        new()
        {
            Id = id,
            Slug = FreeSlugs.Pending(id),
            Title = "",
        };

    private sealed record Known
    {
        public long Id { get; init; }
        public required string Slug { get; init; }
        public required string Title { get; init; }
    }
}
