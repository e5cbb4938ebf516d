using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Web;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.FindAnything;

/// <summary>What was asked and what was found; nothing is looked for without words.</summary>
public sealed record SearchPageModel(string Words, Listed<SearchResult>? Found);

/// <summary>The search as a page and as data.</summary>
internal static class SearchRoutes
{
    private static readonly string[] Common = [ListParameters.Words, ListParameters.Cursor, ListParameters.Limit];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/search", DataAsync)
            .WithName("search")
            .WithTags("search")
            .WithSummary("Everything that holds some words, best first; without words everything, newest first.")
            .Produces<ListAnswer<SearchResult>>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .Describe(SearchList.Shape, Common);
        routes.MapGet("/search", PageAsync).ExcludeFromDescription();
    }

    private static Task<IResult> DataAsync(HttpContext http, [AsParameters] ReadServices services) =>
        ListQuestion.AnswerDataAsync(
            http,
            SearchList.Shape,
            services.Asking(http),
            Common,
            async query => ListEndpoints.Page(http, await FindAsync(http, services, query))
        );

    private static Task<IResult> PageAsync(HttpContext http, [AsParameters] ReadServices services) =>
        ListQuestion.AnswerPageAsync(
            http,
            SearchList.Shape,
            services.Asking(http),
            async query =>
                Respond.Page<FoundPage>(new SearchPageModel(query.Words, query.IsNarrowed ? await FindAsync(http, services, query) : null))
        );

    private static Task<Listed<SearchResult>> FindAsync(HttpContext http, ReadServices services, ListQuery query) =>
        services.Asking(http).ReadAsync(scope => SearchList.Handle(scope, query), http.RequestAborted);
}
