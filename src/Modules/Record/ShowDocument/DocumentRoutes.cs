using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Web;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Record.Answers;
using Palermo.Record.Extract;

namespace Palermo.Record.ShowDocument;

/// <summary>A document's addresses: its page, its content as data, its text, its bytes as given.</summary>
internal static class DocumentRoutes
{
    private const string AkomaNtosoType = "application/akn+xml";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOne<DocumentPage, ShownDocument>(
            "documents",
            "One document: what is known of it and what was read from it.",
            DocumentReading.Handle
        );
        routes
            .MapGet("/api/documents/{id}/record", RecordAsync)
            .WithName("get-documents-record")
            .WithTags("documents")
            .WithSummary("The record of one document alone, as `palermo read --json` prints it.")
            .Produces<Parsing.Record.DocumentRecord>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes
            .MapGet("/api/documents/{id}/akn", AkomaNtosoAsync)
            .WithName("get-documents-akn")
            .WithTags("documents")
            .WithSummary("One document as Akoma Ntoso 3.0, as `palermo read --akn` prints it.")
            .Produces<string>(StatusCodes.Status200OK, AkomaNtosoType)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/documents/{id}/text", TextAsync).ExcludeFromDescription();
        routes
            .MapGet("/documents/{id}/original", OriginalAsync)
            .WithName("get-documents-original")
            .WithTags("documents")
            .WithSummary("The bytes of one document as they were given.")
            .Produces<byte[]>(StatusCodes.Status200OK, "text/plain", "text/html", "application/pdf", AkomaNtosoType)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> RecordAsync(string id, HttpContext http, [AsParameters] ReadServices services)
    {
        var packed = await PackedAsync(id, "record_json", http, services);
        return packed is null ? Respond.NotFound() : TypedResults.Text(PackedReading.UnpackText(packed), "application/json", Encoding.UTF8);
    }

    private static async Task<IResult> AkomaNtosoAsync(string id, HttpContext http, [AsParameters] ReadServices services)
    {
        var reading = await services.Asking(http).ReadAsync(scope => Reading(scope.Connection, id), http.RequestAborted);
        return reading is null
            ? Respond.NotFound()
            : TypedResults.Text(
                AkomaNtosoWriter.Write(PackedReading.UnpackValues(reading.Record), PackedReading.UnpackTree(reading.Tree)),
                AkomaNtosoType,
                Encoding.UTF8
            );
    }

    private static StoredReading? Reading(DbConnection connection, string id) =>
        DocumentKey.Find(connection, id) is { } key
            ? connection.QuerySingle<StoredReading>(
                "SELECT record_json AS Record, tree_json AS Tree FROM record_readings WHERE document_id = @Id",
                key
            )
            : null;

    private sealed record StoredReading
    {
        public required byte[] Record { get; init; }
        public required byte[] Tree { get; init; }
    }

    private static async Task<IResult> TextAsync(string id, HttpContext http, [AsParameters] ReadServices services)
    {
        var packed = await PackedAsync(id, "text", http, services);
        return packed is null ? Respond.NotFound() : TypedResults.Text(PackedReading.UnpackText(packed), "text/plain", Encoding.UTF8);
    }

    private static Task<byte[]?> PackedAsync(string id, string column, HttpContext http, ReadServices services) =>
        services.Asking(http).ReadAsync(scope => Packed(scope.Connection, id, column), http.RequestAborted);

    private static byte[]? Packed(DbConnection connection, string id, string column) =>
        DocumentKey.Find(connection, id) is { } key
            ? connection.QuerySingle<byte[]>($"SELECT {column} FROM record_readings WHERE document_id = @Id", key)
            : null;

    private static async Task<IResult> OriginalAsync(string id, HttpContext http, [AsParameters] ReadServices services)
    {
        var original = await services.Asking(http).ReadAsync(scope => Original(scope.Connection, id), http.RequestAborted);
        return original is null ? Respond.NotFound() : TypedResults.File(original.Bytes, original.ContentType, original.FileName);
    }

    private static OriginalFile? Original(DbConnection connection, string id)
    {
        const string sql = """
            SELECT o.bytes AS Bytes, d.file_name AS FileName, d.format AS Format
            FROM record_originals o JOIN record_documents d ON d.id = o.document_id WHERE d.id = @Id
            """;
        return DocumentKey.Find(connection, id) is { } key ? connection.QuerySingleOrDefault<OriginalFile>(sql, key) : null;
    }

    private sealed record OriginalFile
    {
        public required byte[] Bytes { get; init; }
        public required string FileName { get; init; }
        public required string Format { get; init; }

        /// <summary>Always as a file to keep, never to be run in the page's place.</summary>
        public string ContentType =>
            Format switch
            {
                "html" => "text/html",
                "pdf" => "application/pdf",
                "akn" => AkomaNtosoType,
                "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                _ => "text/plain; charset=utf-8",
            };
    }
}
