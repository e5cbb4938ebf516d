using Palermo.Browser.Tests.Crawl;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Examine;

/// <summary>Which pages are looked at.</summary>
internal static class Stops
{
    /// <summary>Pages that no link leads to: searches, filtered lists, refusals.</summary>
    private static readonly Stop[] Typed =
    [
        new("/search"),
        new("/search?q=vessel"),
        new("/search?q=%22sea%22+child*&kind=recommendation"),
        new("/search?q=zzzz"),
        new("/recommendations?strength=firm&strength=soft&session=4"),
        new("/recommendations?q=zzzz&strength=firm"),
        new("/states?q=zzzz"),
        new("/nowhere", 404),
        new("/documents/none", 404),
        new("/recommendations?strength=nonsense", 400),
        new("/documents?cursor=x", 400),
        new("/translations?language=zh&kind=treaties"),
        new("/translations?language=fr&missing=yes"),
    ];

    /// <summary>Pages that look different where there are no records.</summary>
    public static readonly Stop[] WithoutRecords =
    [
        new("/"),
        new("/documents"),
        new("/recommendations"),
        new("/meetings"),
        new("/states"),
        new("/articles"),
        new("/articles/SOM_PROTOCOL-5"),
        new("/topics"),
        new("/consistency"),
        new("/search?q=vessel"),
    ];

    /// <summary>The sample of all pages that links lead to, and those that are typed.</summary>
    public static async Task<IReadOnlyList<Stop>> AllAsync(BrowserStage stage)
    {
        var (english, _) = await stage.Maps;
        return [.. Sample.Of(english).Select(path => new Stop(path)), .. Typed];
    }

    /// <summary>The longest page of each kind.</summary>
    public static async Task<IReadOnlyList<Stop>> OneOfEachKindAsync(BrowserStage stage)
    {
        var (english, _) = await stage.Maps;
        return
        [
            .. english.Pages.GroupBy(page => SiteMap.Kind(page.Key)).Select(kind => new Stop(kind.MaxBy(page => page.Value.Length).Key)),
            .. Typed.Where(stop => stop.Path.StartsWith("/search", StringComparison.Ordinal) || stop.Status != 200),
        ];
    }
}
