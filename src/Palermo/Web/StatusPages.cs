using Palermo.Pages.Web;

namespace Palermo.Host.Web;

/// <summary>Gives a body to every refusal that has none yet.</summary>
internal static class StatusPages
{
    public static void UseStatusPages(this IApplicationBuilder app) =>
        app.Use(
            async (http, next) =>
            {
                await next(http);
                if (IsBare(http.Response))
                {
                    await Respond.Refusal(http.Response.StatusCode).ExecuteAsync(http);
                }
            }
        );

    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null };
}
