using Microsoft.Playwright;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Use;

public class PrintTests(BrowserStage stage)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_document_prints_its_text_and_citation_without_the_site_around_it(string language)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View(language, 1280, Dark: true));
        await visitor.GoAsync($"/{language}/documents/lc-aop-wg-1-2021-5");

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var hidden in new[] { ".skip", ".search", ".tongues", ".sections", ".crumbs", ".contents", ".colophon nav" })
            Assert.Equal((hidden, false), (hidden, await visitor.Page.Locator(hidden).IsVisibleAsync()));
        foreach (var shown in new[] { ".samples", ".brand", "h1", ".cite .address", "#p1 p >> nth=0" })
            Assert.Equal((shown, true), (shown, await visitor.Page.Locator(shown).IsVisibleAsync()));
        Assert.Contains(
            "/documents/lc-aop-wg-1-2021-5",
            await visitor.Page.Locator(".cite .address").InnerTextAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("rgb(255, 255, 255)", await visitor.AskAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await visitor.AskAsync<string>("getComputedStyle(document.querySelector('#p1 p')).color"));
    }

    /// <summary>A4 with the margins of the style leaves 174 mm, 658 CSS pixels.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Nothing_is_cut_off_on_paper(string language)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View(language, 658));
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (
            var path in new[] { "", "/documents/lc-aop-wg-1-2021-5", "/documents/lc-aop-wg-1-2022-1", "/meetings/lc-wg-crossing-3", "/api" }
        )
        {
            await visitor.GoAsync($"/{language}{path}");

            Assert.Empty(await visitor.ExamineAsync("sideways()"));
            Assert.Empty(await visitor.ExamineAsync("cut()"));
            Assert.Empty(await visitor.ExamineAsync("overlaps()"));
        }
    }
}
