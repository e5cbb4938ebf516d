using System.Globalization;
using Microsoft.Playwright;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Use;

/// <summary>A reader without script does all that can be done here.</summary>
public class NoScriptTests(BrowserStage stage)
{
    [Fact]
    public async Task Search_finds_and_leads_on()
    {
        await using var visitor = await OpenAsync("/en");

        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("guardian");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        Assert.Equal("/en/search?q=guardian", visitor.Address);
        Assert.Equal("guardian", await visitor.Page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        await visitor.Main.Locator(".entries a").First.ClickAsync();
        Assert.Contains("guardian", await visitor.Main.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_list_is_filtered_and_the_filter_taken_away(int width)
    {
        await using var visitor = await OpenAsync("/en/recommendations", width);
        if (width == 390)
            await visitor.Page.Locator(".facets > summary").ClickAsync();

        await visitor.Page.Locator("input[name=strength][value=soft]").CheckAsync();
        await visitor.Page.Locator("input[name=session][value='1']").CheckAsync();
        await visitor.Page.Locator(".facets button").ClickAsync();

        Assert.Equal("/en/recommendations?session=1&strength=soft", visitor.Address);
        var all = await visitor.Page.Locator(".entries > li").CountAsync();
        Assert.Equal(all, await visitor.Page.Locator(".entries > li .strength.soft").CountAsync());
        Assert.True(await visitor.Page.Locator("input[name=strength][value=soft]").IsCheckedAsync());

        await visitor.Page.Locator(".filters a", new() { HasTextString = "Session" }).ClickAsync();

        Assert.Equal("/en/recommendations?strength=soft", visitor.Address);
    }

    [Fact]
    public async Task The_end_of_a_long_list_is_reached_part_by_part()
    {
        await using var visitor = await OpenAsync("/en/recommendations");
        var seen = new List<string>();
        var promised = int.Parse((await visitor.Page.Locator(".how-many").InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture);
        for (var next = true; next; )
        {
            seen.AddRange(
                await visitor.Page.Locator(".entry a:not(.meta a)").EvaluateAllAsync<string[]>("all => all.map(a => a.pathname)")
            );
            next = await visitor.Page.Locator(".pager [rel=next]").CountAsync() > 0;
            if (next)
                await visitor.Page.Locator(".pager [rel=next]").ClickAsync();
        }

        Assert.True(promised > 20, "The sample holds more than one part.");
        Assert.Equal((promised, promised), (seen.Count, seen.Distinct().Count()));
        await visitor.Page.Locator(".pager [rel=first]").ClickAsync();
        Assert.Equal("/en/recommendations", visitor.Address);
    }

    [Fact]
    public async Task A_paragraph_has_an_address_and_a_citation()
    {
        await using var visitor = await OpenAsync("/en/documents/lc-aop-wg-1-2021-5");

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Cite paragraph 3", Exact = true }).ClickAsync();
        Assert.Equal("/en/documents/lc-aop-wg-1-2021-5/paragraphs/3", visitor.Address);
        Assert.EndsWith(
            "/documents/lc-aop-wg-1-2021-5/paragraphs/3",
            await visitor.Page.Locator(".cite .address").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await visitor.Page.Locator(".pager a").First.ClickAsync();
        Assert.Equal("/en/documents/lc-aop-wg-1-2021-5#p3", visitor.Address);
        Assert.True(await visitor.Page.Locator("#p3").EvaluateAsync<bool>("place => place.matches(':target')"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_contents_lead_to_a_section(int width)
    {
        await using var visitor = await OpenAsync("/en/documents/lc-aop-wg-1-2021-5", width);
        if (width == 390)
            await visitor.Page.Locator(".contents > summary").ClickAsync();

        var last = visitor.Page.Locator(".contents a").Last;
        var target = await last.GetAttributeAsync("href");
        await last.ClickAsync();

        var heading = visitor.Page.Locator($"[id='{target![1..]}']");
        var box = await heading.BoundingBoxAsync();
        Assert.InRange(box!.Y, 0, 800);
    }

    private async Task<Visitor> OpenAsync(string address, int width = 1280)
    {
        var visitor = await stage.OpenAsync(stage.Samples, new View("en", width, Script: false));
        await visitor.GoAsync(address);
        return visitor;
    }
}
