using Palermo.Pages.Languages;
using Palermo.Pages.Web;

namespace Palermo.Pages.Translations;

/// <summary>Which texts are asked for.</summary>
/// <param name="Language">Null: of all languages.</param>
/// <param name="Family">Null: of all kinds.</param>
public sealed record TranslationsQuery(SiteLanguage? Language, TextFamily? Family, bool OnlyMissing)
{
    private const string Yes = "yes";

    private static readonly string[] Names = ["language", "kind", "missing"];

    /// <summary>What the query of an address asks for, or a sentence that says which part of it cannot be understood.</summary>
    public static (TranslationsQuery? Query, string? Refusal) Read(PageContext page)
    {
        var given = QueryText.Pairs(page.Query).ToList();
        // Two values of one name are no value that is known.
        string? Of(string name) =>
            given.Any(pair => pair.Name == name)
                ? string.Join(',', given.Where(pair => pair.Name == name).Select(pair => pair.Value))
                : null;
        var unknown = given.Select(pair => pair.Name).FirstOrDefault(name => !Names.Contains(name));
        var (code, kind, missing) = (Of("language"), Of("kind"), Of("missing"));
        var language = code is null ? null : SiteLanguage.Find(code);
        var family = TextFamilies.All.FirstOrDefault(one => one.Code == kind);
        var refusal =
            unknown is not null ? page.Words.Say("refused.parameter", ("parameter", Shown(unknown)))
            : code is not null && language is null ? Refused(page, "language", code, SiteLanguage.All.Select(one => one.Code))
            : kind is not null && family is null ? Refused(page, "kind", kind, TextFamilies.All.Select(one => one.Code))
            : missing is not (null or Yes) ? Refused(page, "missing", missing, [Yes])
            : null;
        return refusal is null ? (new TranslationsQuery(language, family, missing is Yes), null) : (null, refusal);
    }

    /// <summary>The texts with their kind, in the order of the files.</summary>
    public IEnumerable<(TextFamily Family, TranslatedText Text)> Texts(SiteLanguage language) =>
        TextFamilies
            .All.Where(family => Family is null || family == Family)
            .SelectMany(family => family.Texts.Select(text => (family, text)))
            .Where(one => !OnlyMissing || one.text.IsMissing(language.Code));

    private static string Refused(PageContext page, string name, string value, IEnumerable<string> allowed) =>
        page.Words.Say("refused.value", ("parameter", name), ("value", Shown(value)))
        + " "
        + page.Words.Say("refused.allowed", ("values", page.Words.Quote(string.Join(", ", allowed), "en")));

    private static string Shown(string value) => value.Length <= 100 ? value : value[..100] + "…";
}
