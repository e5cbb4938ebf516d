using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Palermo.Pages.Web;
using Palermo.Record.Answers;

namespace Palermo.Record.Lists;

/// <summary>Reads what a request asks of a list, and refuses what it cannot mean with a sentence that names the part.</summary>
internal static class ListQuestion
{
    /// <summary>Names that pages take besides their facets.</summary>
    private static readonly string[] OfPages = [ListParameters.Words, ListParameters.Cursor, ListParameters.Limit];

    /// <summary>As a page is asked: the marks that others put on links are passed over.</summary>
    public static Task<IResult> AnswerPageAsync(HttpContext http, ListShape shape, Asking asking, Func<ListQuery, Task<IResult>> answer) =>
        AnswerAsync(http, new ListParameters(http.Request.Query, shape) { Common = OfPages }, shape, asking, strict: false, answer);

    /// <summary>As a program asks.</summary>
    /// <param name="common">Names that are taken besides the facets.</param>
    public static Task<IResult> AnswerDataAsync(
        HttpContext http,
        ListShape shape,
        Asking asking,
        IReadOnlyList<string> common,
        Func<ListQuery, Task<IResult>> answer
    ) => AnswerAsync(http, new ListParameters(http.Request.Query, shape) { Common = common }, shape, asking, strict: true, answer);

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        ListParameters parameters,
        ListShape shape,
        Asking asking,
        bool strict,
        Func<ListQuery, Task<IResult>> answer
    )
    {
        var isRead = parameters.TryRead(strict, out var query, out var refused);
        if (isRead && shape.Facets.Any(facet => facet.IsBorne is not null && query!.Chosen.ContainsKey(facet.Name)))
        {
            refused = await asking.ReadAsync(scope => Nameless(scope, shape, query!), http.RequestAborted);
        }
        return refused is null ? await answer(query!) : Respond.BadRequest(refused.Say(asking.Words));
    }

    /// <summary>A choice of something that is not in the record: refused as a wrong word is, for an empty list would say that there is nothing on it.</summary>
    private static BadParameter? Nameless(ReadScope scope, ListShape shape, ListQuery query) =>
        (
            from facet in shape.Facets
            where facet.IsBorne is not null
            from value in query.Values(facet.Name)
            where value != ListFacet.None && !facet.IsBorne!(scope.Connection, value)
            select new BadParameter(facet.Name, ListParameters.Cut(value), ParameterFault.UnknownValue, [])
        ).FirstOrDefault();
}
