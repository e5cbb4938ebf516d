using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
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

    public static void MapList<T>(this IEndpointRouteBuilder routes, Collection<T> collection)
    {
        var name = collection.Shape.Name;
        var address = $"/api/{name}";
        routes
            .MapGet(address, (HttpContext http, [AsParameters] ReadServices services) => AnswerAsync(collection, http, services, null))
            .WithName($"list-{name}")
            .WithTags(name)
            .WithSummary(collection.Summary)
            .Produces<Listed<T>>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .Describe(collection.Shape, withPaging: true);
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
                .Describe(collection.Shape, withPaging: false);
        }
    }

    private static async Task<IResult> AnswerAsync<T>(Collection<T> collection, HttpContext http, ReadServices services, string? format)
    {
        var parameters = new ListParameters(http.Request.Query, collection.Shape);
        if (!parameters.TryRead(strict: true, out var query, out var refused))
        {
            return Respond.BadRequest(refused.Say(ReadServices.Words(http)));
        }
        var asking = services.Asking(http);
        var rows = collection.All(asking, query, http.RequestAborted);
        switch (format ?? http.Request.Query[ListParameters.Format].ToString())
        {
            case JsonLines:
                return Bulk.JsonLines(collection.Shape.Name, rows, services.Json.Value.SerializerOptions);
            case Table:
                return Bulk.Table(collection.Shape.Name, rows, collection.Columns);
            case "" or Json:
                return Page(http, await asking.ReadAsync(scope => collection.List(scope, query), http.RequestAborted));
            case var other:
                return Respond.BadRequest(
                    new BadParameter(
                        ListParameters.Format,
                        ListParameters.Cut(other),
                        ParameterFault.UnknownValue,
                        [Json, JsonLines, Table]
                    ).Say(ReadServices.Words(http))
                );
        }
    }

    private static Ok<Listed<T>> Page<T>(HttpContext http, Listed<T> page)
    {
        if (page.Next is { } next)
        {
            var query = QueryText.With(http.Request.QueryString.Value ?? "", ListParameters.Cursor, next);
            http.Response.Headers.Link = $"<{http.Request.Path}{query}>; rel=\"next\"";
        }
        return TypedResults.Ok(page);
    }
}
