using Microsoft.AspNetCore.Builder;
using Palermo.Host;

namespace Palermo.Site.Tests.Pages;

/// <summary>The site with the sample records, and its pages as far as links from the start page lead.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("palermo-").FullName;

    private WebApplication site = null!;

    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        await Samples.LoadAsync(folder, CancellationToken.None);
        site = Host.Site.Compose(new SiteOptions("http://127.0.0.1:0", folder));
        await site.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public Task<string> Html(string address) => client.GetStringAsync(address);

    /// <summary>Every page within two steps of the start page in one language, and one with an error; no more than a few of each kind.</summary>
    public async Task<IReadOnlyList<(string Address, string Html)>> Walk(string language)
    {
        var seen = new HashSet<string>();
        var kinds = new Dictionary<string, int>();
        var pages = new List<(string, string)>();
        var next = new Queue<(string Address, int Steps)>([($"/{language}", 0)]);
        while (next.TryDequeue(out var at))
        {
            using var answer = await client.GetAsync(at.Address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }
            var html = await answer.Content.ReadAsStringAsync();
            pages.Add((at.Address, html));
            foreach (var link in at.Steps < 2 ? Markup.Links(html) : [])
            {
                var kind = string.Join('/', link.Split('/', '?').Take(3)) + link.Contains('?');
                if (
                    link.StartsWith($"/{language}/", StringComparison.Ordinal)
                    && seen.Add(link)
                    && kinds.TryAdd(kind, 0) | kinds[kind]++ < 12
                )
                {
                    next.Enqueue((link, at.Steps + 1));
                }
            }
        }
        pages.Add(($"/{language}/nothing", await (await client.GetAsync($"/{language}/nothing")).Content.ReadAsStringAsync()));
        return pages;
    }
}
