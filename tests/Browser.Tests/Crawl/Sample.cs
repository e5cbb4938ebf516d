using System.Text.RegularExpressions;

namespace Palermo.Browser.Tests.Crawl;

/// <summary>
/// Of each kind of page the longest, and then the fewest that show every element, class and attribute that any page of that
/// kind shows. Pages beyond these hold nothing new but other words.
/// </summary>
internal static partial class Sample
{
    public static IReadOnlyList<string> Of(SiteMap map) =>
        [.. map.Pages.GroupBy(page => SiteMap.Kind(page.Key)).SelectMany(Cover).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Cover(IEnumerable<KeyValuePair<string, string>> pages)
    {
        var left = pages.OrderByDescending(page => page.Value.Length).Select(page => (page.Key, Shown: Shown(page.Value))).ToList();
        var covered = new HashSet<string>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var next = covered.Count == 0 ? left[0] : left.MaxBy(page => page.Shown.Count);
            if (next.Shown.Count == 0)
                yield break;
            covered.UnionWith(next.Shown);
            left.ForEach(page => page.Shown.ExceptWith(covered));
            yield return next.Key;
        }
    }

    private static HashSet<string> Shown(string html) =>
        Tag()
            .Matches(html)
            .Select(match => match.Groups["name"].Value + Value().Replace(match.Groups["rest"].Value, ""))
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("<(?<name>[a-z][a-z0-9]*)(?<rest>[^>]*)>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    // Of attributes only the class counts with its value.
    [GeneratedRegex("(?<! class)=\"[^\"]*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
