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

    private const int MostBlank = 3;

    private const int LongestMasthead = 4000;

    /// <summary>The places of these lines among all lines.</summary>
    public static HashSet<int> In(string text, IReadOnlyList<Line> lines)
    {
        var brief = Enumerable
            .Range(0, lines.Count)
            .Where(i => !lines[i].IsBlank && Printed(text, lines[i]) <= Longest)
            .Select(i => (At: i, Text: text[lines[i].Start..lines[i].End]))
            .ToList();
        var feet = brief.Select(line => (line.At, Foot: PageFoot.Of(line.Text))).Where(line => line.Foot is not null).ToList();
        var counted = feet.CountBy(line => line.Foot!.Pages)
            .Where(pages => pages.Key > 0 && pages.Value > 1)
            .Select(pages => pages.Key)
            .ToHashSet();
        var heads = new RunningHeads(text);
        HashSet<int> certain =
        [
            .. feet.Where(line => line.Foot!.HasJob || counted.Contains(line.Foot.Pages)).Select(line => line.At),
            .. brief.Where(line => heads.Repeats(line.Text, lines[line.At].Start)).Select(line => line.At),
        ];
        var jobs = feet.Where(line => line.Foot!.HasJob).Select(line => line.At).ToHashSet();
        certain.UnionWith(
            brief.Where(line => jobs.Contains(Beyond(lines, line.At, -1)) && RunningHeads.IsHead(line.Text)).Select(line => line.At)
        );
        certain.UnionWith(feet.Select(line => line.At).Where(IsNear).ToList());
        certain.UnionWith(Titles(brief.Where(line => IsBeside(line.At)), certain, FirstPage(text, lines)));
        return certain;

        bool IsBeside(int line) => certain.Contains(line - 1) || certain.Contains(line + 1);

        bool IsNear(int line) => certain.Contains(Beyond(lines, line, -1)) || certain.Contains(Beyond(lines, line, 1));
    }

    /// <summary>The length of a line without the white that sets its parts at both sides of the sheet.</summary>
    private static int Printed(string text, Line line)
    {
        var length = line.Length;
        if (length is <= Longest or > AlignedLine.Widest)
            return length;
        for (var i = line.Start + 1; i < line.End; i++)
        {
            if (text[i] == ' ' && text[i - 1] == ' ')
                length--;
        }
        return length;
    }

    /// <summary>The next line, or the one behind a few blank ones.</summary>
    private static int Beyond(IReadOnlyList<Line> lines, int line, int step)
    {
        var at = line + step;
        while (at >= 0 && at < lines.Count && lines[at].IsBlank && Math.Abs(at - line) <= MostBlank)
            at += step;
        return at;
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

    [GeneratedRegex("^[0-9]{1,3}/[0-9]{1,4}\\. +", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex NumberOfResolution();

    /// <summary>The symbols met so far, alone on their lines or in the masthead.</summary>
    private sealed class RunningHeads(string text)
    {
        private readonly HashSet<string> met = new(StringComparer.Ordinal);
        private readonly string masthead = text[..Math.Min(text.Length, LongestMasthead)];

        /// <summary>Whether a line holds nothing but symbols and the number of a page; below a job number that is another page's head.</summary>
        public static bool IsHead(string line) =>
            line.Contains('/', StringComparison.Ordinal) && DocumentSymbol.ParseJoint(PageFoot.WithoutPage(line)).Count > 0;

        public bool Repeats(string line, int start)
        {
            var head = PageFoot.WithoutPage(line);
            return IsHead(line)
                && (!met.Add(head) || (masthead.IndexOf(head, StringComparison.Ordinal) is >= 0 and var first && first < start));
        }
    }
}
