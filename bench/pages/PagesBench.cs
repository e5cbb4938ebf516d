using System.Globalization;
using System.Text.Json;
using Palermo.Bench.Import;

namespace Palermo.Bench.Pages;

/// <summary>Serves a prepared data folder and asks for its pages over eight connections, load generator on the same machine.</summary>
internal static class PagesBench
{
    /// <summary>Addresses spread over the whole corpus, so that no page is asked for often enough to stay in a processor's cache.</summary>
    private const int Spread = 4_000;

    private const int OnOnePage = 500;

    private const double PagesPerSecond = 1_500;
    private const double RecordP95 = 20;
    private const double ListP95 = 150;
    private const double StartSeconds = 2;
    private const double Mebibytes = 600;

    public static async Task<int> RunAsync(string data, int seconds)
    {
        if (!Child.Exists("wrk"))
            throw new InvalidOperationException("wrk is needed: apt-get install wrk");
        Machine.Print($"bench/run pages {data} {seconds}");
        using var site = await Site.StartAsync(data);
        var (documents, recommendations) = (await site.TotalAsync("/api/documents"), await site.TotalAsync("/api/recommendations"));
        Console.WriteLine(
            $"{documents:N0} documents, {recommendations:N0} recommendations; {Load.Connections} connections, wrk beside it, {seconds} s each"
        );
        Console.WriteLine();
        Console.WriteLine("| page | packed | pages/s | p50 ms | p95 ms | p99 ms | not 200 | bar |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        var met = true;
        var records = await AddressesAsync(site, "recommendations", recommendations);
        var readers = await AddressesAsync(site, "documents", documents);
        var reports = await AddressesAsync(site, "documents", documents, "&type=meeting+report");
        foreach (var encoding in new[] { "identity", "gzip, br" })
        {
            met &= Row("record of a recommendation", site, records, encoding, seconds, IsFastRecord);
            met &= Row("reader of a document", site, readers, encoding, seconds, IsFastRecord);
            Row("reader of a report, the longest pages", site, reports, encoding, seconds, isFast: null);
        }
        foreach (var (name, addresses) in Lists())
            met &= Row(name, site, addresses, "gzip, br", seconds, loaded => loaded.P95 <= ListP95);
        var peak = PeakMemory.Of(site.ProcessId);
        Console.WriteLine();
        Console.WriteLine(Line("start to first page", site.FirstPageAfter / 1000, "s", StartSeconds));
        Console.WriteLine(Line("peak memory after all that (VmHWM)", peak, "MiB", Mebibytes));
        return met && site.FirstPageAfter / 1000 <= StartSeconds && peak <= Mebibytes ? 0 : 1;
    }

    private static IEnumerable<(string Name, string[] Addresses)> Lists() =>
        [
            ("documents", ["/documents"]),
            ("documents, one type", ["/documents?type=background+paper", "/documents?type=meeting+report"]),
            ("documents, one State, one article", ["/documents?state=XAV", "/documents?article=SOM_PROTOCOL-5"]),
            ("documents with a word that all hold", ["/documents?q=sea"]),
            ("recommendations", ["/recommendations"]),
            ("recommendations, one strength", ["/recommendations?strength=firm", "/recommendations?strength=qualified"]),
            ("recommendations with a common word", ["/recommendations?q=states"]),
            ("meetings, topics, findings", ["/meetings", "/topics", "/consistency"]),
            ("States, articles", ["/states", "/articles"]),
            ("search, a word that all hold", ["/search?q=sea"]),
            ("search, two words", ["/search?q=shipmasters+interpreters"]),
            ("start", ["/"]),
        ];

    private static bool IsFastRecord(Loaded loaded) => loaded is { PerSecond: >= PagesPerSecond, P95: <= RecordP95 };

    /// <param name="isFast">The bar; null for a page that has none.</param>
    private static bool Row(
        string name,
        Site site,
        IReadOnlyList<string> addresses,
        string encoding,
        int seconds,
        Func<Loaded, bool>? isFast
    )
    {
        // Once unmeasured: methods are compiled and pages of the file read, as in any server that has run for a minute.
        Load.Run(site.Client.BaseAddress!, addresses, encoding, Math.Max(1, seconds / 3));
        var loaded = Load.Run(site.Client.BaseAddress!, addresses, encoding, seconds);
        var answered = loaded is { PerSecond: > 0, Failed: 0 };
        var met = answered && isFast?.Invoke(loaded) != false;
        var verdict =
            !met ? "NOT MET"
            : isFast is null ? "–"
            : "met";
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {encoding} | {loaded.PerSecond:0} | {loaded.P50:0.0} | {loaded.P95:0.0} | {loaded.P99:0.0} | {loaded.Failed} | {verdict} |"
            )
        );
        return met;
    }

    private static string Line(string what, double measured, string unit, double bar) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {measured:0.00} {unit}   bar {bar}: {(measured <= bar ? "met" : "NOT MET")}");

    /// <summary>Page addresses of records of a list, evenly over its whole length.</summary>
    private static async Task<IReadOnlyList<string>> AddressesAsync(Site site, string list, long total, string chosen = "")
    {
        var step = (int)Math.Max(1, total / Spread);
        var addresses = new List<string>();
        var at = 0;
        for (string? next = ""; next is not null; )
        {
            using var page = JsonDocument.Parse(await site.Client.GetStreamAsync($"/api/{list}?limit={OnOnePage}{chosen}{next}"));
            foreach (var row in page.RootElement.GetProperty("items").EnumerateArray())
            {
                if (at++ % step == 0)
                    addresses.Add($"/{list}/{row.GetProperty("id").GetString()}");
            }
            next = page.RootElement.GetProperty("next").GetString() is { } cursor ? $"&cursor={cursor}" : null;
        }
        // In another order than that of the list, in which neighbours share their document.
        return [.. addresses.OrderBy(address => string.GetHashCode(address, StringComparison.Ordinal))];
    }
}
