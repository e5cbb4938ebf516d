using System.ComponentModel;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Palermo.Pages.Languages;
using Palermo.Pages.Web;

namespace Palermo.Pages.Translations;

/// <summary>A text in one language as a row of the table.</summary>
internal sealed record TextRow(TextFamily Family, TranslatedText Text, SiteLanguage Language);

/// <summary>What translators need: the texts in each language, what is missing of them, and the same as a table.</summary>
public static class TranslationsRoutes
{
    private static readonly CsvColumn<TextRow>[] Columns =
    [
        new("kind", row => row.Family.Code),
        new("key", row => row.Text.Key),
        new("language", row => row.Language.Code),
        new("english", row => row.Text.English),
        new("translation", row => row.Text.Said.GetValueOrDefault(row.Language.Code)),
        new("missing", row => row.Text.IsMissing(row.Language.Code)),
    ];

    public static void MapTranslations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/translations", Page).ExcludeFromDescription();
        routes
            .MapGet("/api/translations.csv", Table)
            .WithName("all-translations-csv")
            .WithTags("translations")
            .WithSummary("What the pages say in each language, and what is missing.")
            .Produces<string>(StatusCodes.Status200OK, "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static IResult Page(HttpContext http) =>
        TranslationsQuery.Read(PageContext.Of(http)) switch
        {
            ({ } query, _) => Respond.Page<TranslationsPage>(query),
            (_, var refusal) => Respond.BadRequest(refusal!),
        };

    // The parameters stand here to be described; they are read with those that must not be there.
    private static IResult Table(
        HttpContext http,
        [Description("Of one language: ar, zh, en, fr, ru or es.")] string? language,
        [Description("Of one kind: interface, states, bodies, treaties or samples.")] string? kind,
        [Description("With yes, only what is missing.")] string? missing
    ) =>
        TranslationsQuery.Read(PageContext.Of(http)) switch
        {
            ({ } query, _) => Written(query),
            (_, var refusal) => Respond.BadRequest(refusal!),
        };

    private static FileContentHttpResult Written(TranslationsQuery query)
    {
        var lines = new StringBuilder();
        Csv.AppendHeader(lines, Columns);
        foreach (var language in SiteLanguage.All.Where(language => query.Language is null || language == query.Language))
        {
            foreach (var (family, text) in query.Texts(language))
            {
                Csv.AppendRow(lines, Columns, new TextRow(family, text, language));
            }
        }
        return TypedResults.File(
            Encoding.UTF8.GetBytes(lines.ToString()),
            "text/csv; charset=utf-8; header=present",
            "palermo-translations.csv"
        );
    }
}
