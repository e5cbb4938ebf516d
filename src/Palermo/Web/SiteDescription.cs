using Microsoft.OpenApi;
using Palermo.Pages.About;
using Palermo.Pages.Translations;
using Palermo.Pages.Web;

namespace Palermo.Host.Web;

/// <summary>What the site says of itself to programs: the OpenAPI document and the rules for crawlers.</summary>
internal static class SiteDescription
{
    public static void AddSiteDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = description => description.HttpMethod != HttpMethods.Head;
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "Palermo",
                            Version = PageContext.ProgramVersion,
                            Description =
                                "The record of the Working Group on the Smuggling of Migrants: the content of every page as data.",
                        };
                        return Task.CompletedTask;
                    }
                );
            }
        );

    public static void MapSiteDescription(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/v1.json");
        routes
            .MapGet(
                "/api",
                async (HttpContext http, CancellationToken cancel) =>
                    Respond.Page<ApiPage>(await ApiReference.ReadAsync(http.RequestServices, cancel))
            )
            .ExcludeFromDescription();
        routes.MapGet("/accessibility", () => Respond.Page<AccessibilityPage>()).ExcludeFromDescription();
        routes.MapTranslations();
        routes
            .MapGet("/robots.txt", () => TypedResults.Text("User-agent: *\nDisallow: /search\nDisallow: /api/\n"))
            .ExcludeFromDescription();
    }
}
