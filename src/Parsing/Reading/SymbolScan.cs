using System.Text.RegularExpressions;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Document symbols in running text (<c>CTOC/COP/WG.7/2023/INF/1/Rev.1</c>, <c>A/76/642</c>).</summary>
internal static partial class SymbolScan
{
    /// <summary>Each symbol with what belongs to it: joint symbols apart, "and Add.1" as a symbol of its own without a place.</summary>
    public static IReadOnlyList<(string Symbol, Passage? Place)> In(Passage text)
    {
        var symbols = new List<(string, Passage?)>();
        foreach (Match match in Symbol().Matches(text.Value))
        {
            var root = match.Groups["symbol"];
            if (!root.ValueSpan.ContainsAnyInRange('0', '9'))
                continue;
            symbols.Add((root.Value, text.Slice(root.Index, root.Length)));
            foreach (var addition in Additions(match.Groups["more"].Value))
                symbols.Add(($"{root.Value}/{addition}", null));
        }
        return symbols;
    }

    /// <summary><c> and Add.1 and 2</c> is <c>Add.1</c>, <c>Add.2</c>.</summary>
    private static IEnumerable<string> Additions(string more)
    {
        var kind = "";
        foreach (Match part in Part().Matches(more))
        {
            kind = part.Groups["kind"].Success ? part.Groups["kind"].Value : kind;
            var first = int.Parse(part.Groups["first"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var last = part.Groups["last"].Success
                ? int.Parse(part.Groups["last"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
                : first;
            for (var number = first; number <= last && kind.Length > 0; number++)
                yield return $"{kind}.{number}";
        }
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d/.])(?<symbol>[A-Z]{1,8}(?:/[A-Z][A-Za-z]{0,8}(?:\.\d{1,4})?|/\d{1,4}){1,9})(?<more>(?:(?:,? and |, )(?:(?:Add|Corr|Rev)\.)?\d{1,2}\b(?:[-–]\d{1,2}\b)?(?! [A-Z][a-z]+ \d{4})){0,9})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Symbol();

    [GeneratedRegex(
        @"(?:(?<kind>Add|Corr|Rev)\.)?(?<first>\d{1,2})(?:[-–](?<last>\d{1,2}))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Part();
}
