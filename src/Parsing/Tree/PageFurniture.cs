using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Lines that belong to the sheet and not to the text, and stand in mid-sentence wherever a page ends: its foot (the job number, "3/6") and its running
/// head (a symbol alone on its line, from the second time on).
/// </summary>
internal static partial class PageFurniture
{
    private const int Longest = 60;

    /// <summary>The places of these lines among all lines.</summary>
    public static HashSet<int> In(string text, IReadOnlyList<Line> lines)
    {
        var brief = Enumerable
            .Range(0, lines.Count)
            .Where(i => lines[i].Length is > 0 and <= Longest)
            .Select(i => (At: i, Text: text[lines[i].Start..lines[i].End]))
            .ToList();
        var feet = brief.Select(line => (line.At, Foot: Foot.Of(line.Text))).Where(line => line.Foot is not null).ToList();
        var counted = feet.CountBy(line => line.Foot!.Pages)
            .Where(pages => pages.Key > 0 && pages.Value > 1)
            .Select(pages => pages.Key)
            .ToHashSet();
        var heads = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. feet.Where(line => line.Foot!.HasJob || counted.Contains(line.Foot.Pages)).Select(line => line.At),
            .. brief.Where(line => DocumentSymbol.TryParse(line.Text, out _) && !heads.Add(line.Text)).Select(line => line.At),
        ];
    }

    /// <summary>What stands at the foot of a page: <c>V.22-00417</c>, <c>22-00417 (E)</c>, <c>3/6</c>, or both of them.</summary>
    /// <param name="Pages">How many pages "3/6" counts; 0 where it does not stand.</param>
    private sealed partial record Foot(bool HasJob, int Pages)
    {
        public static Foot? Of(string line)
        {
            var foot = new Foot(false, 0);
            foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (Job().IsMatch(word))
                    foot = foot with { HasJob = true };
                else if (Page().Match(word) is { Success: true } page)
                    foot = foot with { Pages = int.Parse(page.Groups["pages"].ValueSpan, CultureInfo.InvariantCulture) };
                else if (word is not ("(A)" or "(C)" or "(E)" or "(F)" or "(R)" or "(S)"))
                    return null;
            }
            return foot;
        }

        [GeneratedRegex(@"^(?:[A-Z]{1,3}\.)?[0-9][0-9]-[0-9]{5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Job();

        [GeneratedRegex(@"^[0-9]{1,3}/(?<pages>[0-9]{1,3})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Page();
    }
}
