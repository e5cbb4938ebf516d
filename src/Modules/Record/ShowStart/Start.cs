using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Languages;
using Palermo.Pages.Start;
using Palermo.Pages.Web;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Parts;

namespace Palermo.Record.ShowStart;

/// <summary>What the start page says: how much there is, what is new.</summary>
internal static class Start
{
    private const int Newest = 5;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/",
                async (HttpContext http, [AsParameters] ReadServices services) =>
                    Respond.Page<StartPage>(await services.Asking(http).ReadAsync(Handle, http.RequestAborted))
            )
            .ExcludeFromDescription();

    public static StartModel Handle(ReadScope scope)
    {
        var db = scope.Connection;
        var counts = scope.Kept.Get(db, "start", Counted);
        return new StartModel(
            counts.Documents,
            counts.Meetings,
            counts.Recommendations,
            Latest(db, scope.Words),
            [.. NewestDocuments(db).Select(document => New(document, scope.Words))]
        );
    }

    private static Counts Counted(DbConnection db) =>
        new(
            Count(db, "record_documents"),
            Count(db, "record_meetings"),
            Count(db, $"record_recommendations r WHERE {RecommendationList.Current}")
        );

    private static long Count(DbConnection db, string rows) => db.ExecuteScalar<long>($"SELECT count(*) FROM {rows}");

    /// <summary>The last meeting of which a document of its own is stored.</summary>
    private static NewMeeting? Latest(DbConnection db, Words words)
    {
        const string sql =
            "SELECT id FROM record_meetings WHERE document_count > 0 AND start_date IS NOT NULL ORDER BY start_date DESC, id DESC LIMIT 1";
        return
            db.QueryFirstOrDefault<long?>(sql) is { } key
            && MeetingList.Load(db, [key]).Single() is var meeting
            && Names.Day(meeting.Start) is { } start
            ? new NewMeeting(
                Addresses.Meeting(meeting.Id),
                Names.Meeting(words, meeting),
                null,
                start,
                Names.Day(meeting.End) ?? start,
                meeting.Recommendations
            )
            : null;
    }

    private static IEnumerable<DocumentItem> NewestDocuments(DbConnection db)
    {
        const string sql =
            "SELECT id FROM record_documents WHERE superseded_by IS NULL AND version_of IS NULL ORDER BY sort_date DESC, id DESC LIMIT @Newest";
        var keys = db.Query<long>(sql, new { Newest }).ToList();
        var items = DocumentList.Load(db, keys).ToDictionary(item => item.Key);
        return keys.Select(key => items[key]);
    }

    private static NewDocument New(DocumentItem document, Words words) =>
        new(
            Addresses.Document(document.Id),
            Names.Document(document),
            document.Language,
            words.Member("type", document.Type),
            document.KnownSymbol,
            Names.When(words, document)
        );

    private sealed record Counts(long Documents, long Meetings, long Recommendations);
}
