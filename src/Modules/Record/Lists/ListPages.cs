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
                (HttpContext http, [AsParameters] ReadServices services) =>
                {
                    var asking = services.Asking(http);
                    return ListQuestion.AnswerPageAsync(
                        http,
                        collection.Shape,
                        asking,
                        async query =>
                            Respond.Page<TPage>(await asking.ReadAsync(scope => collection.List(scope, query), http.RequestAborted))
                    );
                }
            )
            .ExcludeFromDescription();
}
