using System.Net;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Use;

public class LanguageTests(BrowserStage stage)
{
    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Every_page_says_its_language_and_direction(string language, string direction)
    {
        var (english, arabic) = await stage.Maps;
        var pages = (language == "en" ? english : arabic).Pages;

        var silent = pages.Where(page => !page.Value.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", StringComparison.Ordinal));

        Assert.Empty(silent.Select(page => page.Key));
    }

    [Theory]
    [InlineData("ar-EG", "ar", "rtl")]
    [InlineData("fr-FR", "fr", "ltr")]
    [InlineData("zh-CN", "zh-Hans", "ltr")]
    [InlineData("de-DE", "en", "ltr")]
    public async Task An_address_without_language_speaks_the_readers(string wanted, string spoken, string direction)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View(wanted, 1280));

        await visitor.GoAsync("/documents");

        Assert.Equal(spoken, await visitor.AskAsync<string>("document.documentElement.lang"));
        Assert.Equal(direction, await visitor.AskAsync<string>("getComputedStyle(document.body).direction"));
    }

    [Theory]
    [InlineData("en", "ar")]
    [InlineData("ar", "en")]
    public async Task Every_page_leads_to_itself_in_the_other_language(string from, string to)
    {
        var (english, arabic) = await stage.Maps;
        var pages = (from == "en" ? english : arabic).Pages;

        var lost = pages.Where(page =>
        {
            var there = WebUtility.HtmlEncode(new Stop(page.Key).In(to));
            return !page.Value.Contains($"<a href=\"{there}\" lang=\"{to}\" hreflang=\"{to}\"", StringComparison.Ordinal);
        });

        Assert.Empty(lost.Select(page => page.Key));
    }

    [Theory]
    [InlineData("en", "ar", "العربية")]
    [InlineData("ar", "en", "English")]
    public async Task The_other_language_shows_the_same_page_and_query(string from, string to, string name)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View(from, 1280, Script: false));
        foreach (var stop in new Stop[] { new("/"), new("/search?q=%22sea%22&kind=paragraph"), new("/nowhere?a=b%26c", 404) })
        {
            await visitor.GoAsync(stop.In(from), stop.Status);

            await visitor.Page.Locator(".tongues a", new() { HasTextString = name }).ClickAsync();

            Assert.Equal(stop.In(to), visitor.Address);
            Assert.Equal(to, await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        }
    }

    [Fact]
    public async Task A_document_keeps_its_own_language_on_an_Arabic_page()
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View("ar", 1280));

        await visitor.GoAsync("/ar/documents/lc-aop-wg-1-2021-5");

        var text = visitor.Page.Locator("article.text");
        Assert.Equal(("en", "ltr"), (await text.GetAttributeAsync("lang"), await text.GetAttributeAsync("dir")));
        var title = visitor.Page.Locator("h1");
        Assert.Equal(("en", "ltr"), (await title.GetAttributeAsync("lang"), await title.GetAttributeAsync("dir")));
        Assert.Equal("ltr", await visitor.AskAsync<string>("getComputedStyle(document.querySelector('#p1 p')).direction"));
        var number = visitor.Page.Locator("#p1 .number a");
        Assert.Equal(("ar", "استشهد بالفقرة 1"), (await number.GetAttributeAsync("lang"), await number.GetAttributeAsync("aria-label")));
    }
}
