using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Palermo.Browser.Tests.Stage;

/// <summary>A page to look at.</summary>
/// <param name="Path">Without its language; may carry a query.</param>
/// <param name="Status">What it answers with.</param>
internal sealed record Stop(string Path, int Status = 200)
{
    public string In(string language) => Path == "/" ? $"/{language}" : $"/{language}{Path}";
}

/// <summary>A walk over many pages in one view, by three visitors side by side. Faults are gathered and told together.</summary>
internal sealed class Round(BrowserStage stage, RunningSite site, View view)
{
    private const int Visitors = 3;

    private static readonly string Pictures = Path.Combine(Repository.Root, "artifacts", "browser");

    private readonly ConcurrentDictionary<Fault, ConcurrentQueue<string>> found = new();

    public async Task WalkAsync(IEnumerable<Stop> stops, Func<Visitor, Task<IReadOnlyList<Fault>>> look)
    {
        var left = new ConcurrentQueue<Stop>(stops);
        Assert.NotEmpty(left);
        await Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => VisitAsync(left, look)));
        Assert.True(found.IsEmpty, $"{found.Count} faults\n{string.Join('\n', found.Select(Told).Order(StringComparer.Ordinal))}");
    }

    private async Task VisitAsync(ConcurrentQueue<Stop> left, Func<Visitor, Task<IReadOnlyList<Fault>>> look)
    {
        await using var visitor = await stage.OpenAsync(site, view);
        while (left.TryDequeue(out var stop))
        {
            var address = stop.In(view.Language);
            await visitor.GoAsync(address, stop.Status);
            IReadOnlyList<Fault> faults = [.. await look(visitor), .. visitor.Complaints()];
            if (faults.Count > 0)
                await PictureAsync(visitor, address);
            foreach (var fault in faults)
                found.GetOrAdd(fault, _ => []).Enqueue(address);
        }
    }

    /// <summary>Page, language, width, rule, element; other pages that show the same.</summary>
    private string Told(KeyValuePair<Fault, ConcurrentQueue<string>> one)
    {
        var pages = one.Value.Distinct().Order(StringComparer.Ordinal).ToList();
        var others = pages.Count == 1 ? "" : $"\n    also on {string.Join(' ', pages.Skip(1))}";
        return $"{pages[0]} ({view}): {one.Key}\n    picture: {Path.GetRelativePath(Repository.Root, Picture(pages[0]))}{others}";
    }

    private async Task PictureAsync(Visitor visitor, string address) =>
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Picture(address), FullPage = true });

    private string Picture(string address)
    {
        var name = string.Concat($"{address.Trim('/')} {view}".Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));
        return Path.Combine(Pictures, $"{name[..Math.Min(name.Length, 120)]}.png");
    }
}
