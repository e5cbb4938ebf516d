using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Palermo.Pages.Web;
using Palermo.Record.Answers;

namespace Palermo.Record.Lists;

/// <summary>The addresses under which a list is data: <c>/api/documents</c>, <c>/api/documents.jsonl</c>, <c>/api/documents.csv</c>.</summary>
internal static class ListEndpoints
{
    public const string Json = "json";
    public const string JsonLines = "jsonl";
    public const string Table = "csv";

    private static readonly string[] OfBulk = [ListParameters.Words];
    private static readonly string[] OfPage = [.. OfBulk, ListParameters.Cursor, ListParameters.Limit, ListParameters.Format];

    public static void MapList<T>(this IEndpointRouteBuilder routes, Collection<T> collection)
    {
        var name = collection.Shape.Name;
        var address = $"/api/{name}";
        routes
            .MapGet(address, (HttpContext http, [AsParameters] ReadServices services) => AnswerAsync(collection, http, services, null))
            .WithName($"list-{name}")
            .WithTags(name)
            .WithSummary(collection.Summary)
            .Produces<ListAnswer<T>>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .Describe(collection.Shape, OfPage);
        foreach (var (format, type) in new[] { (JsonLines, "application/jsonl"), (Table, "text/csv") })
        {
            routes
                .MapGet(
                    $"{address}.{format}",
                    (HttpContext http, [AsParameters] ReadServices services) => AnswerAsync(collection, http, services, format)
                )
                .WithName($"all-{name}-{format}")
                .WithTags(name)
                .WithSummary($"{collection.Summary} All rows at once, streamed.")
                .Produces<string>(StatusCodes.Status200OK, type)
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .Describe(collection.Shape, OfBulk);
        }
    }

    private static Task<IResult> AnswerAsync<T>(Collection<T> collection, HttpContext http, ReadServices services, string? address)
    {
        var format = address ?? http.Request.Query[ListParameters.Format].ToString();
        string[] common =
            address is not null ? OfBulk
            : format is JsonLines or Table ? [.. OfBulk, ListParameters.Format]
            : OfPage;
        var asking = services.Asking(http);
        return ListQuestion.AnswerDataAsync(
            http,
            collection.Shape,
            asking,
            common,
            async query =>
                format switch
                {
                    JsonLines => Bulk.JsonLines(collection.Shape.Name, All(query), services.Json.Value.SerializerOptions),
                    Table => Bulk.Table(collection.Shape.Name, All(query), collection.Columns),
                    "" or Json => Page(http, await asking.ReadAsync(scope => collection.List(scope, query), http.RequestAborted)),
                    _ => Respond.BadRequest(UnknownFormat(format).Say(asking.Words)),
                }
        );
        IAsyncEnumerable<T> All(ListQuery query) => collection.All(asking, query, http.RequestAborted);
    }

    private static BadParameter UnknownFormat(string format) =>
        new(ListParameters.Format, ListParameters.Cut(format), ParameterFault.UnknownValue, [Json, JsonLines, Table]);

    /// <summary>One page as data, its next page also as a link that keeps the language of the address.</summary>
    public static IResult Page<T>(HttpContext http, Listed<T> page)
    {
        if (page.Next is { } next)
        {
            var query = QueryText.With(http.Request.QueryString.Value ?? "", ListParameters.Cursor, next);
            http.Response.Headers.Link = $"<{http.Request.PathBase}{http.Request.Path}{query}>; rel=\"next\"";
        }
        return TypedResults.Ok(new ListAnswer<T>(page.Items, page.Total, page.Next));
    }
}
