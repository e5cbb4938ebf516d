using Microsoft.Playwright;
using Palermo.Browser.Tests.Examine;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Use;

/// <summary>Everything is reached and done with the keyboard alone.</summary>
public class KeyboardTests(BrowserStage stage)
{
    [Fact]
    public async Task Tab_reaches_everything_in_the_order_of_reading() =>
        await new Round(stage, stage.Samples, new View("en", 1280)).WalkAsync(
            await Stops.OneOfEachKindAsync(stage),
            visitor => visitor.StepThroughAsync()
        );

    /// <summary>Where the page is laid out differently.</summary>
    [Theory]
    [InlineData("ar", 1280)]
    [InlineData("en", 390)]
    [InlineData("ar", 390)]
    public async Task Tab_keeps_the_order_of_reading_in_other_layouts(string language, int width) =>
        await new Round(stage, stage.Samples, new View(language, width)).WalkAsync(
            [new("/"), new("/recommendations?strength=soft"), new("/documents/lc-aop-wg-1-2024-1"), new("/search?q=vessel")],
            visitor => visitor.StepThroughAsync()
        );

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_first_step_leads_past_the_navigation(string language)
    {
        await using var visitor = await OpenAsync($"/{language}/documents");

        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await visitor.AskAsync<string>("document.activeElement.className"));
        Assert.Empty(await visitor.ExamineAsync("cut()"));
        var skip = await visitor.Page.Locator(".skip").BoundingBoxAsync();
        Assert.True(skip is { Width: > 50, Height: > 24, X: >= 0, Y: >= 0 }, $"{skip}");

        await visitor.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visitor.AskAsync<string>("document.activeElement.id"));
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.AskAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Fact]
    public async Task A_search_is_typed_and_sent()
    {
        await using var visitor = await OpenAsync("/en");

        await StepToAsync(visitor, "#q");
        await visitor.Page.Keyboard.TypeAsync("guardian");
        await SendAsync(visitor, "Enter");

        Assert.Equal("/en/search?q=guardian", visitor.Address);
        await StepToAsync(visitor, ".entries a");
        await SendAsync(visitor, "Enter");
        Assert.Contains("guardian", await visitor.Main.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_filter_is_set_and_sent(int width)
    {
        await using var visitor = await OpenAsync("/en/recommendations", width);
        if (width == 390)
        {
            await StepToAsync(visitor, ".facets > summary");
            await visitor.Page.Keyboard.PressAsync("Enter");
        }

        await StepToAsync(visitor, "input[value=soft]");
        await visitor.Page.Keyboard.PressAsync("Space");
        await StepToAsync(visitor, ".facets button");
        await SendAsync(visitor, "Enter");

        Assert.Equal("/en/recommendations?strength=soft", visitor.Address);
        await StepToAsync(visitor, ".filters a");
        await SendAsync(visitor, "Enter");
        Assert.Equal("/en/recommendations", visitor.Address);
    }

    [Theory]
    [InlineData("/en/recommendations", ".facets .more")]
    [InlineData("/en/documents/lc-aop-wg-1-2021-5", ".masthead-lines")]
    public async Task What_is_folded_opens_and_closes(string address, string fold)
    {
        await using var visitor = await OpenAsync(address);

        await StepToAsync(visitor, $"{fold} > summary");

        foreach (var (key, open) in new[] { ("Enter", true), ("Enter", false), ("Space", true) })
        {
            await visitor.Page.Keyboard.PressAsync(key);
            Assert.Equal((key, open), (key, await visitor.AskAsync<bool>($"document.querySelector('{fold}').open")));
        }
    }

    private static async Task StepToAsync(Visitor visitor, string selector)
    {
        for (var step = 0; step < 200; step++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.AskAsync<bool>($"document.activeElement.matches('{selector}')"))
                return;
        }
        Assert.Fail($"{selector} on {visitor.Address} is not reached in 200 steps.");
    }

    private static async Task SendAsync(Visitor visitor, string key)
    {
        var from = visitor.Page.Url;
        await visitor.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(visitor.Page).Not.ToHaveURLAsync(from);
        await visitor.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task<Visitor> OpenAsync(string address, int width = 1280)
    {
        var visitor = await stage.OpenAsync(stage.Samples, new View(address[1..3], width));
        await visitor.GoAsync(address);
        return visitor;
    }
}
