using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Palermo.Pages.Errors;

namespace Palermo.Pages.Web;

/// <summary>A request that cannot be answered: programs are told by a problem document (RFC 9457), readers by a page.</summary>
internal sealed class RefusalResult(ErrorModel error) : IResult
{
    private const string SecondsToWait = "5";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        // What does not exist now may after the next import.
        httpContext.Response.Headers.CacheControl = "no-store";
        if (error.Status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = SecondsToWait;
            PageContext.Of(httpContext).Freshness = Freshness.None;
        }
        return IsForPrograms(httpContext.Request.Path)
            ? Problem(httpContext).ExecuteAsync(httpContext)
            : new PageResult<ErrorPage>(error, error.Status).ExecuteAsync(httpContext);
    }

    // The page /api itself is for readers.
    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest)
            ? rest.HasValue
            : path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    private ProblemHttpResult Problem(HttpContext http) =>
        TypedResults.Problem(
            detail: error.Detail ?? PageContext.Of(http).WhyRefused(error.Status),
            instance: http.Request.Path,
            statusCode: error.Status,
            extensions: error.Incident is null ? null : new Dictionary<string, object?> { ["incident"] = error.Incident }
        );
}
