using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Web;

namespace Palermo.Record.Answers;

/// <summary>The addresses of one record: the same answer as a page at <c>/documents/x</c> and as data at <c>/api/documents/x</c>.</summary>
internal static class OneEndpoint
{
    /// <typeparam name="TPage">A component with one parameter, <c>Model</c>.</typeparam>
    /// <typeparam name="T">The answer.</typeparam>
    /// <param name="find">Null where there is no record of that id.</param>
    /// <param name="pages">The pages' address where it is another word than the collection's.</param>
    public static void MapOne<TPage, T>(
        this IEndpointRouteBuilder routes,
        string collection,
        string summary,
        Func<ReadScope, string, T?> find,
        string? pages = null
    )
        where TPage : IComponent
        where T : class
    {
        Task<T?> Ask(string id, HttpContext http, ReadServices services) =>
            services.Asking(http).ReadAsync(scope => find(scope, id), http.RequestAborted);
        routes
            .MapGet(
                $"/api/{collection}/{{id}}",
                async (string id, HttpContext http, [AsParameters] ReadServices services) =>
                    await Ask(id, http, services) is { } found ? TypedResults.Ok(found) : Respond.NotFound()
            )
            .WithName($"get-{collection}")
            .WithTags(collection)
            .WithSummary(summary)
            .Produces<T>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes
            .MapGet(
                $"/{pages ?? collection}/{{id}}",
                async (string id, HttpContext http, [AsParameters] ReadServices services) =>
                    await Ask(id, http, services) is { } found ? Respond.Page<TPage>(found) : Respond.NotFound()
            )
            .ExcludeFromDescription();
    }
}
