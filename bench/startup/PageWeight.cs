using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Palermo.Bench.Startup;

/// <summary>Bytes of a page with all it asks for: sheets, scripts, pictures, icons, fonts; as sent (brotli or gzip where the site offers it) and unpacked.</summary>
internal static partial class PageWeight
{
    public static async Task<IReadOnlyList<(string Address, long Sent, long Unpacked)>> OfAsync(HttpClient client)
    {
        var weighed = new Dictionary<string, (string, long, long)>(StringComparer.Ordinal);
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var address))
        {
            if (weighed.ContainsKey(address))
                continue;
            var plain = await client.GetByteArrayAsync(address);
            weighed[address] = (address, await SentAsync(client, address), plain.Length);
            foreach (var next in Asked(address, Encoding.UTF8.GetString(plain)))
                open.Enqueue(next);
        }
        return [.. weighed.Values];
    }

    private static async Task<long> SentAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var answer = await client.SendAsync(request);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>What a browser loads by itself: a font or picture of a sheet counts even if the page has no use for it.</summary>
    private static IEnumerable<string> Asked(string address, string text)
    {
        var from = new Uri(new Uri("http://site"), address);
        return (address == "/" ? Page() : Sheet())
            .Matches(text)
            .Select(match => match.Groups["address"].Value)
            .Where(found => !found.StartsWith("data:", StringComparison.Ordinal) && !found.StartsWith('#'))
            .Select(found => new Uri(from, found))
            .Where(found => found.Host == "site")
            .Select(found => found.PathAndQuery);
    }

    [GeneratedRegex(
        """<(?:script|img|source|iframe)[^>]*? src="(?<address>[^"]+)"|<link(?=[^>]* rel="(?:stylesheet|preload|icon|modulepreload)")[^>]*? href="(?<address>[^"]+)"|<use[^>]*? href="(?<address>[^"]+)""",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Page();

    [GeneratedRegex(
        """url\(["']?(?<address>[^"')]+)["']?\)|@import "(?<address>[^"]+)""",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sheet();
}
