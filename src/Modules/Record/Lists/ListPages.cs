using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Web;
using Palermo.Record.Answers;

namespace Palermo.Record.Lists;

/// <summary>The pages of lists: the same questions and answers as under <c>/api</c>.</summary>
internal static class ListPages
{
    /// <typeparam name="T">A row of the list.</typeparam>
    /// <typeparam name="TPage">A component with one parameter, <c>Model</c>, of type <see cref="Listed{T}"/>.</typeparam>
    public static void MapListPage<TPage, T>(this IEndpointRouteBuilder routes, string address, Collection<T> collection)
        where TPage : IComponent =>
        routes
            .MapGet(
                address,
                async (HttpContext http, [AsParameters] ReadServices services) =>
                {
                    var parameters = new ListParameters(http.Request.Query, collection.Shape);
                    if (!parameters.TryRead(strict: false, out var query, out var refused))
                    {
                        return Respond.BadRequest(refused.Say(ReadServices.Words(http)));
                    }
                    var list = await services.Asking(http).ReadAsync(scope => collection.List(scope, query), http.RequestAborted);
                    return Respond.Page<TPage>(list);
                }
            )
            .ExcludeFromDescription();
}
