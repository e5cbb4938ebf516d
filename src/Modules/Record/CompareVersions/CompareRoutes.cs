using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Web;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.ListDocuments;
using Palermo.Record.ShowDocument;

namespace Palermo.Record.CompareVersions;

/// <summary>The addresses at which two language versions of one document stand side by side.</summary>
internal static class CompareRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/api/documents/{id}/beside/{other}",
                async (string id, string other, HttpContext http, [AsParameters] ReadServices services) =>
                    await AskAsync(id, other, http, services) is { } found ? TypedResults.Ok(found) : Respond.NotFound()
            )
            .WithName("get-documents-beside")
            .WithTags("documents")
            .WithSummary("Two language versions of one document, aligned by the numbers of paragraphs and recommendations.")
            .Produces<ShownVersions>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes
            .MapGet(
                "/documents/{id}/beside/{other}",
                async (string id, string other, HttpContext http, [AsParameters] ReadServices services) =>
                    await AskAsync(id, other, http, services) is { } found ? Respond.Page<VersionsPage>(found) : Respond.NotFound()
            )
            .ExcludeFromDescription();
    }

    private static Task<ShownVersions?> AskAsync(string id, string other, HttpContext http, ReadServices services) =>
        services.Asking(http).ReadAsync(scope => Read(scope.Connection, id, other), http.RequestAborted);

    /// <summary>Null unless both are there and are versions of one document.</summary>
    private static ShownVersions? Read(DbConnection db, string id, string other)
    {
        if (DocumentKey.Find(db, id) is not { } left || DocumentKey.Find(db, other) is not { } right || left.Id == right.Id)
            return null;
        const string one = """
            SELECT count(DISTINCT coalesce(version_of, id)) FROM record_documents
            WHERE id IN (@left, @right) AND superseded_by IS NULL HAVING count(*) = 2
            """;
        if (db.ExecuteScalar<long?>(one, new { left = left.Id, right = right.Id }) != 1)
            return null;
        var items = DocumentList.Load(db, [left.Id, right.Id]).ToDictionary(item => item.Key);
        var places = VersionAlignment.Of(Record(db, left.Id), items[left.Id].Language, Record(db, right.Id), items[right.Id].Language);
        return new ShownVersions(items[left.Id], items[right.Id], places);
    }

    private static Parsing.Record.DocumentRecord Record(DbConnection db, long id) =>
        PackedReading.UnpackValues(db.QuerySingle<byte[]>("SELECT record_json FROM record_readings WHERE document_id = @id", new { id }));
}
