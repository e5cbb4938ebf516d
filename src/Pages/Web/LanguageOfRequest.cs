using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Web;

/// <summary>
/// The language of a request: the first segment of the address where it names one of the six, else what the browser asks for.
/// Stands before routing, which then sees the address without its language.
/// </summary>
public static class LanguageOfRequest
{
    public static IApplicationBuilder UseLanguages(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                var forced = TakePrefix(http.Request);
                http.Features.Set(Context(http, forced));
                return next(http);
            }
        );

    /// <summary>The language that a browser likes best of the six; English where it likes none.</summary>
    /// <param name="acceptLanguage">The header's value, e.g. <c>ar-EG, fr;q=0.8</c>; anything at all is taken.</param>
    public static SiteLanguage Negotiate(IEnumerable<(string Tag, double Quality)> acceptLanguage) =>
        acceptLanguage
            .Where(wish => wish.Quality > 0)
            .OrderByDescending(wish => wish.Quality)
            .Select(wish => SiteLanguage.Find(PrimaryTag(wish.Tag)))
            .FirstOrDefault(language => language is not null)
        ?? SiteLanguage.English;

    private static PageContext Context(HttpContext http, SiteLanguage? forced)
    {
        var request = http.Request;
        return new PageContext
        {
            Words = Words.In(forced ?? Negotiate(Wishes(request))),
            Forced = forced,
            Path = request.Path.Value is { Length: > 0 } path ? path : "/",
            Query = QueryText.WithoutMarks(request.QueryString.Value ?? ""),
            Origin = $"{request.Scheme}://{request.Host.Value}",
            ReadFreshness = http.RequestServices.GetRequiredService<ReadFreshness>(),
        };
    }

    private static SiteLanguage? TakePrefix(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var end = path.IndexOf('/', Math.Min(1, path.Length));
        var first = end < 0 ? path : path[..end];
        var language = first.Length == 3 ? SiteLanguage.Find(first[1..]) : null;
        if (language is not null)
        {
            request.PathBase = request.PathBase.Add(first);
            request.Path = end < 0 ? "/" : path[end..];
        }
        return language;
    }

    private static IEnumerable<(string Tag, double Quality)> Wishes(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.Select(wish => (wish.Value.ToString(), wish.Quality ?? 1));

    private static string PrimaryTag(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
