using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Lines that belong to the sheet and not to the text, and stand in mid-sentence wherever a page ends: its foot (the job number, "3/6") and its running
/// head (a symbol, or several joined, alone on its line, from the second time on).
/// </summary>
internal static partial class PageFurniture
{
    private const int Longest = 60;

    /// <summary>How many lines of a text can still stand on its first page.</summary>
    private const int LinesOfFirstPage = 40;

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
        HashSet<int> certain =
        [
            .. feet.Where(line => line.Foot!.HasJob || counted.Contains(line.Foot.Pages)).Select(line => line.At),
            .. brief.Where(line => IsSymbol(line.Text) && !heads.Add(line.Text)).Select(line => line.At),
        ];
        certain.UnionWith(feet.Select(line => line.At).Where(IsBeside));
        certain.UnionWith(Titles(brief.Where(line => IsBeside(line.At)), certain, FirstPage(text, lines)));
        return certain;

        bool IsBeside(int line) => certain.Contains(line - 1) || certain.Contains(line + 1);
    }

    /// <summary>What the first lines hold, the number of a resolution before its title left out: a running head may repeat it.</summary>
    private static HashSet<string> FirstPage(string text, IReadOnlyList<Line> lines) =>
        lines
            .Take(LinesOfFirstPage)
            .Select(line => text[line.Start..line.End])
            .Select(line => line[NumberOfResolution().Match(line).Length..])
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A short title that stands right above or below such a line on several pages, or repeats a line of the first, is part of the running head.</summary>
    private static List<int> Titles(IEnumerable<(int At, string Text)> beside, HashSet<int> certain, HashSet<string> firstPage) =>
        [
            .. beside
                .Where(line => !certain.Contains(line.At))
                .Where(line => char.IsUpper(line.Text[0]) && !Sentence.Ended(line.Text))
                .GroupBy(line => line.Text, StringComparer.Ordinal)
                .Where(same => same.Count() > 1 || (same.First().At >= LinesOfFirstPage && firstPage.Contains(same.Key)))
                .SelectMany(same => same.Select(line => line.At)),
        ];

    [GeneratedRegex("^[0-9]{1,3}/[0-9]{1,4}\\. +", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberOfResolution();

    private static bool IsSymbol(string line) => line.Contains('/', StringComparison.Ordinal) && DocumentSymbol.ParseJoint(line).Count > 0;

    /// <summary>What stands at the foot of a page: <c>V.22-00417</c>, <c>22-00417 (E)</c>, <c>3/6</c>, or both of them.</summary>
    /// <param name="Pages">How many pages "3/6" counts; 0 where it does not stand.</param>
    private sealed partial record Foot(bool HasJob, int Pages)
    {
        public static Foot? Of(string line)
        {
            var foot = new Foot(false, 0);
            foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (Job().IsMatch(word) || BarCode().IsMatch(word))
                    foot = foot with { HasJob = true };
                else if (Page().Match(word) is { Success: true } page)
                    foot = foot with { Pages = int.Parse(page.Groups["pages"].ValueSpan, CultureInfo.InvariantCulture) };
                else if (!(foot.HasJob && Day().IsMatch(word)) && word is not ("(A)" or "(C)" or "(E)" or "(F)" or "(R)" or "(S)"))
                    return null;
            }
            return foot;
        }

        [GeneratedRegex(@"^(?:[A-Z]{1,3}\.)?[0-9][0-9]-[0-9]{5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Job();

        /// <summary>The job number as the words below a bar code.</summary>
        [GeneratedRegex(@"^\*[0-9]{7}\*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
        private static partial Regex BarCode();

        /// <summary>The day it was printed, behind the job number.</summary>
        [GeneratedRegex(@"^[0-9]{6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Day();

        [GeneratedRegex(@"^[0-9]{1,3}/(?<pages>[0-9]{1,3})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Page();
    }
}
