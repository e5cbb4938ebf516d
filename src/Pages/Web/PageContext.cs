using Microsoft.AspNetCore.Http;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Web;

/// <summary>What every component may know about the page being written: its language, its address, and how to link from it.</summary>
public sealed class PageContext
{
    /// <summary>The program's version as printed at the foot of every page.</summary>
    public static string ProgramVersion { get; } = typeof(PageContext).Assembly.GetName().Version!.ToString(3);

    /// <summary>The language of the texts.</summary>
    public required Words Words { get; init; }

    /// <summary>The language the address asks for; null where the address leaves it to the reader's browser.</summary>
    public SiteLanguage? Forced { get; init; }

    /// <summary>The address without its language, e.g. <c>/documents/12</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query as it stands in the address: empty, or beginning with a question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>Scheme and host, e.g. <c>http://127.0.0.1:5015</c>.</summary>
    public required string Origin { get; init; }

    public required ReadFreshness ReadFreshness { private get; init; }

    /// <summary>Read once for the page, so that all of it speaks of the same records; set where they cannot be asked.</summary>
    public Freshness Freshness
    {
        get => field ??= ReadFreshness();
        internal set;
    }

    public SiteLanguage Language => Words.Language;

    public static PageContext Of(HttpContext http) =>
        http.Features.Get<PageContext>() ?? throw new InvalidOperationException("UseLanguages has not run.");

    /// <summary>An address within the site in the language of this page; addresses of data have no language.</summary>
    /// <param name="path">Begins with a slash; may carry a query and a fragment.</param>
    public string Link(string path) => Forced is null ? path : InLanguage(path, Forced);

    /// <summary>The address that always shows the language, whoever opens it.</summary>
    public static string InLanguage(string path, SiteLanguage language) => path == "/" ? $"/{language.Code}" : $"/{language.Code}{path}";

    /// <summary>A full address for citations: without language, so that each reader sees their own.</summary>
    public string Absolute(string path) => Origin + path;

    /// <summary>This page's address with one part of its query replaced; null takes it away. The cursor of paging is always dropped.</summary>
    public string WithQuery(string name, string? value) => Link(Path + QueryText.With(Query, name, value));

    /// <summary>The attributes <c>lang</c> and <c>dir</c> for text in another language than the page's; nothing where it is the same or unknown.</summary>
    public IReadOnlyDictionary<string, object> In(string? language)
    {
        if (language is null || language == Language.Code || SiteLanguage.Find(language) is not { } other)
        {
            return NoAttributes;
        }
        return new Dictionary<string, object> { ["lang"] = other.Tag, ["dir"] = other.Direction };
    }

    /// <summary>Why a request got its status, in the reader's language.</summary>
    public string WhyRefused(int status) =>
        status switch
        {
            404 => Words["error.404.why"],
            405 => Words["error.405.why"],
            503 => Words["error.503.why"],
            >= 500 => Words["error.500.why"],
            _ => Words["error.400.why"],
        };

    private static readonly Dictionary<string, object> NoAttributes = [];
}
