using Palermo.Cases;
using Palermo.Site.Tests.Program;

[assembly: AssemblyFixture(typeof(SampleSite))]

namespace Palermo.Site.Tests.Program;

/// <summary>The program as a newcomer starts it, with the sample records and one document made to do harm; nothing in it changes.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly Scratch scratch = new();

    private Lazy<Task<Crawl>>? crawl;

    internal Serving Site { get; private set; } = null!;

    /// <summary>Every answer that links lead to from the start page, fetched once for all tests.</summary>
    internal Task<Crawl> Crawled => crawl!.Value;

    internal string Data => scratch.Data;

    public async ValueTask InitializeAsync()
    {
        var hostile = scratch.Write(HostileDocument.FileName, HostileDocument.Text);
        var samples = Path.Combine(Repository.Root, "models", "samples");
        var import = await Command.RunAsync(["import", samples, hostile, .. scratch.Place.Arguments]);
        Assert.True(import.Code == 0, import.Output + import.Error);
        Site = await Serving.StartAsync(["--demo", .. scratch.Place.Arguments]);
        crawl = new Lazy<Task<Crawl>>(() => Crawl.FromAsync(Site, "/"));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        scratch.Dispose();
    }

    internal Task<Answer> GetAsync(string address, params (string Name, string Value)[] headers) => Site.GetAsync(address, headers);
}
