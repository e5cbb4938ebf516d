using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>
/// Addresses of the meetings and topics of all circles: two bodies may have a topic of one title, and a body that is not in the register goes by its name, which
/// may be spelled like the code of another. Who keeps the address does not depend on who came first.
/// </summary>
internal static class KnownAddresses
{
    /// <returns>Ids of meetings whose address is another one now.</returns>
    public static IReadOnlyList<long> OfMeetings(DbConnection connection) =>
        Assign(
            connection,
            "record_meetings",
            connection
                .Query<(long Id, string Slug, string Body, long Session)>("SELECT id, slug, body_code, session FROM record_meetings")
                .OrderBy(row => row.Body, StringComparer.Ordinal)
                .ThenBy(row => row.Session)
                .Select(row => (row.Id, row.Slug, Slug.OfMeeting(row.Body, row.Session)))
        );

    /// <returns>Ids of topics whose address is another one now.</returns>
    public static IReadOnlyList<long> OfTopics(DbConnection connection) =>
        Assign(
            connection,
            "record_topics",
            connection
                .Query<(long Id, string Slug, string Title, string Rank)>("SELECT id, slug, title, rank FROM record_topics")
                .OrderBy(row => row.Rank, StringComparer.Ordinal)
                .Select(row => (row.Id, row.Slug, KnownTopics.Wanted(row.Title)))
        );

    private static List<long> Assign(DbConnection connection, string table, IEnumerable<(long Id, string Slug, string Wanted)> rows)
    {
        var free = new FreeSlugs();
        var changed = rows.Select(row => (row.Id, row.Slug, Given: free.Take(row.Wanted))).Where(row => row.Slug != row.Given).ToList();
        // Two may trade addresses.
        connection.Execute(
            $"UPDATE {table} SET slug = @Pending WHERE id = @Id",
            changed.Select(row => new { Pending = FreeSlugs.Pending(row.Id), row.Id })
        );
        connection.Execute($"UPDATE {table} SET slug = @Given WHERE id = @Id", changed.Select(row => new { row.Given, row.Id }));
        return changed.ConvertAll(row => row.Id);
    }
}
