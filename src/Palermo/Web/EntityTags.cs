using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Palermo.Pages.Web;
using Palermo.Record;

namespace Palermo.Host.Web;

/// <summary>
/// One entity tag for all answers of the same program, records and language: a page that a browser holds is confirmed before
/// any of it is read or written again.
/// </summary>
internal static class EntityTags
{
    // Another build writes other pages from the same records.
    private static readonly string Build = string.Concat(
        new[] { typeof(EntityTags), typeof(PageContext), typeof(RecordModule) }.Select(type => type.Module.ModuleVersionId.ToString("N"))
    );

    public static void UseEntityTags(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                if (http.GetEndpoint() is null || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
                {
                    return next(http);
                }
                var tag = Tag(PageContext.Of(http));
                http.Response.OnStarting(Mark, (http.Response, tag));
                if (!IsHeld(http.Request, tag))
                {
                    return next(http);
                }
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        );

    private static EntityTagHeaderValue Tag(PageContext page)
    {
        var digest = SHA256.HashData(
            Encoding.UTF8.GetBytes($"{Build} {page.Freshness.Version} {page.Freshness.Changed:O} {page.Language.Code}")
        );
        return new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(digest.AsSpan(0, 12))}\"", isWeak: true);
    }

    private static bool IsHeld(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false));

    private static Task Mark(object state)
    {
        var (response, tag) = ((HttpResponse, EntityTagHeaderValue))state;
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && response.Headers.ETag.Count == 0)
        {
            response.Headers.ETag = tag.ToString();
            response.Headers.CacheControl = "no-cache";
            response.Headers.Vary = $"{HeaderNames.AcceptLanguage}, {HeaderNames.AcceptEncoding}";
        }
        return Task.CompletedTask;
    }
}
