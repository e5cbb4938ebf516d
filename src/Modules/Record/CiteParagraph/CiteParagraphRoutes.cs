using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Web;
using Palermo.Record.Answers;

namespace Palermo.Record.CiteParagraph;

/// <summary>The address of one paragraph.</summary>
internal static class CiteParagraphRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/api/documents/{id}/paragraphs/{number}",
                async (string id, string number, HttpContext http, [AsParameters] ReadServices services) =>
                    await AskAsync(id, number, http, services) is { } found ? TypedResults.Ok(found) : Respond.NotFound()
            )
            .WithName("get-documents-paragraph")
            .WithTags("documents")
            .WithSummary("One numbered paragraph of a document.")
            .Produces<CitedParagraph>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes
            .MapGet(
                "/documents/{id}/paragraphs/{number}",
                async (string id, string number, HttpContext http, [AsParameters] ReadServices services) =>
                    await AskAsync(id, number, http, services) is { } found ? Respond.Page<CiteParagraphPage>(found) : Respond.NotFound()
            )
            .ExcludeFromDescription();
    }

    private static Task<CitedParagraph?> AskAsync(string id, string number, HttpContext http, ReadServices services) =>
        services.Asking(http).ReadAsync(scope => CitedParagraphReading.Handle(scope, id, number), http.RequestAborted);
}
