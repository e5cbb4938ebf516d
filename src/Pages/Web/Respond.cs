using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Palermo.Pages.Errors;

namespace Palermo.Pages.Web;

/// <summary>The answers an endpoint gives a reader.</summary>
public static class Respond
{
    /// <summary>A page: a component whose one parameter is <c>Model</c>.</summary>
    public static IResult Page<TPage>(object? model = null)
        where TPage : IComponent => new PageResult<TPage>(model, StatusCodes.Status200OK);

    /// <summary>There is nothing at this address: a page for readers, a problem document below <c>/api/</c>.</summary>
    public static IResult NotFound() => Refusal(StatusCodes.Status404NotFound);

    /// <summary>The address asks for what does not exist: a page for readers, a problem document below <c>/api/</c>.</summary>
    /// <param name="detail">A sentence in the reader's language that names the part and what would be understood.</param>
    public static IResult BadRequest(string detail) => Refusal(StatusCodes.Status400BadRequest, detail);

    /// <param name="status">400 or above.</param>
    /// <param name="incident">Under which id the program's log tells more.</param>
    public static IResult Refusal(int status, string? detail = null, string? incident = null) =>
        new RefusalResult(new ErrorModel(status, detail, incident));
}
