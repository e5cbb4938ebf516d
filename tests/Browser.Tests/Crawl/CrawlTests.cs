using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Crawl;

public class CrawlTests(BrowserStage stage)
{
    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var (english, arabic) = await stage.Maps;

        Assert.Empty(english.Broken.Concat(arabic.Broken));
    }

    [Fact]
    public async Task Every_page_is_reached_in_both_languages()
    {
        var (english, arabic) = await stage.Maps;

        Assert.Superset(
            new HashSet<string> { "/", "/documents", "/recommendations", "/api", "/accessibility" },
            english.Pages.Keys.ToHashSet()
        );
        Assert.Equal(english.Pages.Keys.Order(StringComparer.Ordinal), arabic.Pages.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_kind_of_page_is_in_the_sample()
    {
        var (english, _) = await stage.Maps;

        Assert.Equal(
            english.Pages.Keys.Select(SiteMap.Kind).Distinct().Order(StringComparer.Ordinal),
            Sample.Of(english).Select(SiteMap.Kind).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("/documents", "/documents?")]
    [InlineData("/documents/a/paragraphs/3", "/documents/*/paragraphs/*?")]
    [InlineData("/consistency?rule=a&cursor=b&rule=c", "/consistency?cursor&rule")]
    public void A_kind_leaves_out_which_record(string path, string kind) => Assert.Equal(kind, SiteMap.Kind(path));

    [Fact]
    public void The_sample_holds_what_only_one_page_shows()
    {
        var map = new SiteMap(
            new Dictionary<string, string>
            {
                ["/states/1"] = "<p class=\"a\"><b>",
                ["/states/2"] = "<p class=\"a\"><b> the longest of them",
                ["/states/3"] = "<p class=\"c\">",
                ["/states"] = "<p>",
            },
            []
        );

        Assert.Equal(["/states", "/states/2", "/states/3"], Sample.Of(map));
    }
}
