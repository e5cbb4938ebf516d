using System.Data.Common;
using Dapper;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowMeeting;

/// <summary>Reads one meeting with everything that its page shows.</summary>
internal static class MeetingReading
{
    private const int MostRecommendations = 100;

    private const int MostDocuments = 200;

    public static ShownMeeting? Handle(ReadScope scope, string id) =>
        scope.Connection.QueryFirstOrDefault<long?>("SELECT id FROM record_meetings WHERE slug = @id", new { id }) is { } key
            ? Read(scope, key)
            : null;

    private static ShownMeeting Read(ReadScope scope, long key)
    {
        var db = scope.Connection;
        var meeting = MeetingList.Load(db, [key]).Single();
        var documents = Keys(
            db,
            $"SELECT id FROM record_documents WHERE meeting_id = @key AND superseded_by IS NULL AND version_of IS NULL ORDER BY sort_date DESC, id DESC LIMIT {MostDocuments}",
            new { key }
        );
        var papers = JsonColumn.Keys(documents);
        return new ShownMeeting
        {
            Meeting = meeting,
            Known = [.. ResolvedValues.Of(db, "meeting", [key])[key]],
            Documents = InOrder(documents, DocumentList.Load(db, documents), item => item.Key),
            Agenda = MeetingAgenda.Of(db, papers),
            Papers = MeetingPaperList.Of(db, papers),
            Attendance = Attendance(db, papers),
            People = People(db, papers),
            Recommendations = Recommendations(db, papers),
            Findings = Findings(scope, papers),
            Previous = Neighbour(db, meeting, "<", "DESC"),
            Next = Neighbour(db, meeting, ">", "ASC"),
        };
    }

    private static List<long> Keys(DbConnection db, string sql, object values) => db.Query<long>(sql, values).ToList();

    private static List<T> InOrder<T>(List<long> keys, IEnumerable<T> items, Func<T, long> key)
    {
        var byKey = items.ToDictionary(key);
        return keys.ConvertAll(one => byKey[one]);
    }

    private static List<RecommendationItem> Recommendations(DbConnection db, string papers)
    {
        var keys = Keys(
            db,
            $"""
            SELECT id FROM record_recommendations WHERE document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers))
            ORDER BY document_id, position LIMIT {MostRecommendations}
            """,
            new { papers }
        );
        return InOrder(keys, RecommendationList.Load(db, keys), item => item.Key);
    }

    private static List<FindingItem> Findings(ReadScope scope, string papers)
    {
        const string sql = """
            SELECT f.id FROM record_findings f
            WHERE f.id IN (SELECT s.finding_id FROM record_finding_sources s WHERE s.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers)))
            ORDER BY f.scope, f.id
            """;
        var keys = Keys(scope.Connection, sql, new { papers });
        return InOrder(keys, FindingList.Load(scope, keys), item => item.Key);
    }

    private static List<MeetingAttendance> Attendance(DbConnection db, string papers)
    {
        const string sql = """
            SELECT n.detail AS Category, d.slug AS Document, d.title AS Title, n.printed AS Printed, n.code AS Code
            FROM record_mentions n JOIN record_documents d ON d.id = n.document_id
            WHERE n.kind = 'attendance' AND n.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers))
            ORDER BY n.document_id, n.position
            """;
        return
        [
            .. db.Query<Attendant>(sql, new { papers })
                .GroupBy(row => (row.Category, row.Document))
                .Select(group => new MeetingAttendance(
                    group.Key.Category ?? "",
                    group.Key.Document,
                    TextLanguage.Of(group.First().Title),
                    [.. group.Select(row => new Member(row.Printed, row.Code))]
                )),
        ];
    }

    private static List<MeetingPerson> People(DbConnection db, string papers)
    {
        const string sql = """
            SELECT p.part AS Part, p.name AS Name, p.role AS Role, p.country AS Country, p.country_code AS CountryCode, d.title AS Title
            FROM record_people p JOIN record_documents d ON d.id = p.document_id
            WHERE p.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers))
            ORDER BY p.document_id, p.position
            """;
        return
        [
            .. db.Query<Person>(sql, new { papers })
                .Select(row => new MeetingPerson(row.Part, row.Name, row.Role, row.Country, row.CountryCode, TextLanguage.Of(row.Title)))
                .Distinct(),
        ];
    }

    private static MeetingItem? Neighbour(DbConnection db, MeetingItem meeting, string side, string order)
    {
        var sql =
            $"SELECT id FROM record_meetings WHERE body_code = @BodyCode AND session {side} @Session ORDER BY session {order} LIMIT 1";
        return db.QueryFirstOrDefault<long?>(sql, new { meeting.BodyCode, meeting.Session }) is { } key
            ? MeetingList.Load(db, [key]).Single()
            : null;
    }

    private sealed record Attendant
    {
        public string? Category { get; init; }
        public required string Document { get; init; }
        public string? Title { get; init; }
        public required string Printed { get; init; }
        public string? Code { get; init; }
    }

    private sealed record Person
    {
        public required string Part { get; init; }
        public required string Name { get; init; }
        public string? Role { get; init; }
        public string? Country { get; init; }
        public string? CountryCode { get; init; }
        public string? Title { get; init; }
    }
}
