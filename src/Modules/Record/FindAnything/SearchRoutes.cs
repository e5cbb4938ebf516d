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
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/api/search",
                (HttpContext http, [AsParameters] ReadServices services) => AnswerAsync(http, services, strict: true, Data)
            )
            .WithName("search")
            .WithTags("search")
            .WithSummary("Everything that holds some words, best first; without words everything, newest first.")
            .Produces<Listed<SearchResult>>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .Describe(SearchList.Shape, withPaging: true);
        routes
            .MapGet("/search", (HttpContext http, [AsParameters] ReadServices services) => AnswerAsync(http, services, strict: false, Page))
            .ExcludeFromDescription();
    }

    private static IResult Data(ListQuery query, Listed<SearchResult> found) => TypedResults.Ok(found);

    private static IResult Page(ListQuery query, Listed<SearchResult> found) =>
        Respond.Page<FoundPage>(new SearchPageModel(query.Words, query.IsNarrowed ? found : null));

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        ReadServices services,
        bool strict,
        Func<ListQuery, Listed<SearchResult>, IResult> answer
    )
    {
        if (!new ListParameters(http.Request.Query, SearchList.Shape).TryRead(strict, out var query, out var refused))
        {
            return Respond.BadRequest(refused.Say(ReadServices.Words(http)));
        }
        return answer(query, await services.Asking(http).ReadAsync(scope => SearchList.Handle(scope, query), http.RequestAborted));
    }
}
