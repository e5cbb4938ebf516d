using Palermo.Browser.Tests.Crawl;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Examine;

/// <summary>Pages of the official documents beside the clone: longer, wider and more crooked than any sample.</summary>
public class OfficialTests(BrowserStage stage)
{
    /// <summary>The kinds that a document shapes most.</summary>
    private static readonly string[] Kinds = ["/documents/*?", "/meetings/*?", "/recommendations?", "/topics?", "/consistency?"];

    [Fact]
    public async Task An_official_document_has_pages_without_fault()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Documents), $"{Repository.Documents} is not there.");
        await using var site = await RunningSite.OfDocumentsAsync(Repository.Documents);
        var map = await SiteMap.CrawlAsync(site, "en");

        Assert.Empty(map.Broken);
        List<Stop> stops = [.. Sample.Of(map).Where(path => Kinds.Contains(SiteMap.Kind(path))).Select(path => new Stop(path))];
        await new Round(stage, site, new View("en", 1280)).WalkAsync(stops, Look.WholeAsync);
        await new Round(stage, site, new View("ar", 390)).WalkAsync(stops, Look.WholeAsync);
    }
}
