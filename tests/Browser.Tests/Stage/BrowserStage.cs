using Microsoft.Playwright;
using Palermo.Browser.Tests.Crawl;

[assembly: AssemblyFixture(typeof(Palermo.Browser.Tests.Stage.BrowserStage))]

namespace Palermo.Browser.Tests.Stage;

/// <summary>One browser and two sites for all tests: one with the sample records, one with no records at all.</summary>
public sealed class BrowserStage : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string scripts = "";
    private Task<(SiteMap English, SiteMap Arabic)>? maps;

    public RunningSite Samples { get; private set; } = null!;

    public RunningSite Empty { get; private set; } = null!;

    /// <summary>All pages of the site with the sample records.</summary>
    internal Task<(SiteMap English, SiteMap Arabic)> Maps => maps!;

    public async ValueTask InitializeAsync()
    {
        scripts = Tools.Axe() + "\n" + Tools.Examine();
        var chromium = Tools.Chromium;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Flags });
        Samples = await RunningSite.OfSamplesAsync();
        maps = CrawlAsync(Samples);
        Empty = await RunningSite.OfNothingAsync();
    }

    /// <summary>A window of its own, with nothing kept from others.</summary>
    internal async Task<Visitor> OpenAsync(RunningSite site, View view)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                BaseURL = site.Origin,
                Locale = view.Language,
                ViewportSize = new() { Width = view.Width, Height = 800 },
                ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = view.Script,
            }
        );
        if (view.Script)
        {
            await context.AddInitScriptAsync(scripts);
        }
        return new Visitor(await context.NewPageAsync(), site, view);
    }

    private static async Task<(SiteMap English, SiteMap Arabic)> CrawlAsync(RunningSite site) =>
        (await SiteMap.CrawlAsync(site, "en"), await SiteMap.CrawlAsync(site, "ar"));

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (var site in new[] { Samples, Empty }.OfType<RunningSite>())
            await site.DisposeAsync();
    }
}
