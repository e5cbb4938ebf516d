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
        var counts = brief.Select(line => Pages(line.Text)).Where(pages => pages > 0).CountBy(pages => pages);
        var repeated = counts.Where(pages => pages.Value > 1).Select(pages => pages.Key).ToHashSet();
        var heads = new HashSet<string>(StringComparer.Ordinal);
        return brief.Where(line => IsFoot(line.Text, repeated) || IsRepeatedSymbol(line.Text, heads)).Select(line => line.At).ToHashSet();
    }

    private static bool IsFoot(string line, HashSet<int> repeated) =>
        Foot().Match(line) is { Success: true } foot && (foot.Groups["job"].Success || repeated.Contains(Pages(line)));

    private static bool IsRepeatedSymbol(string line, HashSet<string> heads) =>
        !line.Contains(' ', StringComparison.Ordinal) && DocumentSymbol.TryParse(line, out _) && !heads.Add(line);

    /// <summary>How many pages "3/6" counts; 0 where the line is no foot.</summary>
    private static int Pages(string line) =>
        Foot().Match(line).Groups["pages"] is { Success: true } pages ? int.Parse(pages.ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary><c>V.22-00417</c>, <c>22-00417 (E)</c>, <c>3/6</c>, <c>V.22-00417  3/6</c>, <c>3/6  V.22-00417</c>.</summary>
    [GeneratedRegex(
        @"^(?:(?<job>(?:[A-Z]{1,3}\.)?\d\d-\d{5})(?:\s+\([ACEFRS]\))?|\d{1,3}/(?<pages>\d{1,3})|\s+)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Foot();
}
