using System.Net;
using System.Text.RegularExpressions;
using Palermo.Browser.Tests.Stage;
using Palermo.Pages.Languages;

namespace Palermo.Browser.Tests.Crawl;

/// <summary>Every page of a site that can be reached by its links from the first page, in one language.</summary>
/// <param name="Pages">HTML by path without language.</param>
/// <param name="Broken">Links that lead nowhere, with the page they stand on.</param>
internal sealed partial record SiteMap(IReadOnlyDictionary<string, string> Pages, IReadOnlyList<string> Broken)
{
    public static async Task<SiteMap> CrawlAsync(RunningSite site, string language)
    {
        using var web = new HttpClient { BaseAddress = new Uri(site.Origin) };
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var links = new HashSet<(string From, string To)>();
        var open = new Queue<string>([$"/{language}"]);
        var broken = new List<string>();
        while (open.TryDequeue(out var address))
        {
            if (answers.ContainsKey(address))
                continue;
            using var answer = await web.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            answers[address] = isPage ? await answer.Content.ReadAsStringAsync() : "";
            if (!answer.IsSuccessStatusCode)
                broken.Add(
                    $"{address} answers {(int)answer.StatusCode}, linked from {links.FirstOrDefault(link => link.To == address).From}"
                );
            foreach (var link in Links(answers[address]))
            {
                var (target, fragment) = Split(link.Length == 0 || link[0] == '#' ? address + link : link);
                links.Add((address, target + fragment));
                links.Add((address, target));
                // The switch to another language leads to that language's own map.
                if (target.StartsWith('/') && !IsOtherLanguage(target, language))
                    open.Enqueue(target);
            }
        }
        broken.AddRange(
            links.Where(link => Dangles(link.To, answers)).Select(link => $"{link.To} names no place, linked from {link.From}")
        );
        var pages = answers.Where(pair => pair.Value.Length > 0 && pair.Key.StartsWith($"/{language}", StringComparison.Ordinal));
        return new SiteMap(pages.ToDictionary(pair => Bare(pair.Key), pair => pair.Value, StringComparer.Ordinal), broken);
    }

    /// <summary>The page's kind: its path with every second part, which names one record, left open, and the names in its query.</summary>
    public static string Kind(string path)
    {
        var (bare, query) = path.Split('?') is [var one, var other] ? (one, other) : (path, "");
        var parts = bare.Trim('/').Split('/').Select((part, place) => place % 2 == 0 ? part : "*");
        var names = query.Split('&').Select(pair => pair.Split('=')[0]).Distinct().Order(StringComparer.Ordinal);
        return $"/{string.Join('/', parts)}?{string.Join('&', names)}";
    }

    private static IEnumerable<string> Links(string html) =>
        Link().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value));

    private static (string Target, string Fragment) Split(string link) =>
        link.IndexOf('#', StringComparison.Ordinal) is var place and >= 0 ? (link[..place], link[place..]) : (link, "");

    private static bool Dangles(string link, Dictionary<string, string> answers)
    {
        var (target, fragment) = Split(link);
        return fragment.Length > 1
            && answers.TryGetValue(target, out var html)
            && !html.Contains($"id=\"{WebUtility.HtmlEncode(Uri.UnescapeDataString(fragment[1..]))}\"", StringComparison.Ordinal);
    }

    private static bool IsOtherLanguage(string target, string language) =>
        target.Length >= 3
        && (target.Length == 3 || target[3] is '/' or '?')
        && SiteLanguage.Find(target[1..3]) is { } other
        && other.Code != language;

    private static string Bare(string address) =>
        address.Length == 3 ? "/"
        : address[3] == '?' ? "/" + address[3..]
        : address[3..];

    [GeneratedRegex("<a\\s[^>]*?href=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
