using System.Data.Common;
using Dapper;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>The meetings of a circle, each keeping its id and address as long as it is one.</summary>
internal static class KnownMeetings
{
    private const string OfCircle = "SELECT id FROM record_meetings WHERE body_code = @Body";

    /// <returns>Ids of meetings of which nothing is told any more.</returns>
    public static IReadOnlyList<long> Store(DbConnection connection, CorpusView view)
    {
        if (view.Circle.Body is not { } body)
            return [];
        var meetings = new Meetings(view);
        var known = connection
            .Query<(long Session, long Id, string Slug)>(
                "SELECT session, id, slug FROM record_meetings WHERE body_code = @body",
                new { body }
            )
            .ToDictionary(row => row.Session);
        var next = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM record_meetings");
        var rows = meetings
            .Build()
            .Select(row =>
                known.TryGetValue(row.Session, out var same)
                    ? row with
                    {
                        Id = same.Id,
                        Slug = same.Slug,
                    }
                    : row with
                    {
                        Id = ++next,
                        Slug = FreeSlugs.Pending(next),
                    }
            )
            .ToList();
        connection.Execute(
            $"DELETE FROM record_resolved WHERE subject_kind = 'meeting' AND subject_id IN ({OfCircle})",
            new { view.Circle.Body }
        );
        connection.Execute("DELETE FROM record_meetings WHERE body_code = @Body", new { view.Circle.Body });
        Tables.Meetings.AddAll(connection, rows);
        Tables.Resolved.NumberAll(
            connection,
            rows.SelectMany(row => meetings.ResolvedOf(row.Session).Select(value => value with { SubjectId = row.Id }))
        );
        Link(connection, view, rows.ToDictionary(row => row.Session, row => row.Id));
        return [.. known.Values.Select(row => row.Id).Except(rows.Select(row => row.Id))];
    }

    private static void Link(DbConnection connection, CorpusView view, Dictionary<long, long> ids) =>
        connection.Execute(
            "UPDATE record_documents SET meeting_id = @Meeting WHERE id = @Id",
            view.Documents.Select(document => (document, Meeting: MeetingOf(document, ids)))
                .Where(linked => linked.document.Row.MeetingId != linked.Meeting)
                .Select(linked => new { linked.Meeting, linked.document.Id })
        );

    private static long? MeetingOf(CorpusDocument document, Dictionary<long, long> ids) =>
        document.Session is { } session && ids.TryGetValue(session, out var id) ? id : null;
}
