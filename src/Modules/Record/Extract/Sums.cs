using System.Globalization;
using System.Text.RegularExpressions;

namespace Palermo.Record.Extract;

/// <summary>
/// Compares a whole with its parts where a sentence gives both: <c>of the 48 rescues, 30 had been made by A, 12 by B and 8 by C</c>.
/// Only parts that exceed the whole are wrong: fewer may be a part of the parts.
/// </summary>
internal static class Sums
{
    /// <summary>"11 of the 20 parties" is a share and opens no list of parts.</summary>
    private static readonly Regex Whole = new(@"(?:^|[^0-9] )[Oo]f the (?<whole>[0-9]{1,7}) (?<rest>\D.*)$", RegexOptions.NonBacktracking);

    /// <summary>A number at the head of a part: after a comma or "and", and not a share, a year or an amount of something else.</summary>
    private static readonly Regex Part = new(
        @"(?<joint>, and |, | and )(?<part>[0-9]{1,7})(?<after> per cent| \p{L}+|$)",
        RegexOptions.NonBacktracking
    );

    public static IEnumerable<Finding> Findings(Sentence sentence)
    {
        if (Whole.Match(sentence.Text) is not { Success: true } match)
            return [];
        var whole = Number(match.Groups["whole"].Value);
        var parts = Parts(match.Groups["rest"].Value);
        if (parts.Count < 2 || parts.Any(part => part >= whole) || parts.Sum() <= whole)
            return [];
        return
        [
            new Finding(
                "sum",
                [("whole", Text(whole)), ("parts", string.Join(" + ", parts)), ("sum", Text(parts.Sum()))],
                new FindingSource(0, sentence.Place, sentence.Paragraph, sentence.Text)
            ),
        ];
    }

    /// <summary>The parts of a list that "and" closes; none where one of them is a percentage.</summary>
    private static List<long> Parts(string rest)
    {
        var found = Part.Matches(rest).ToList();
        var closed = found.Count > 1 && found[^1].Groups["joint"].Value.EndsWith("and ", StringComparison.Ordinal);
        var plain = found.TrueForAll(match => match.Groups["after"].Value != " per cent");
        return closed && plain ? found.ConvertAll(match => Number(match.Groups["part"].Value)) : [];
    }

    private static long Number(string digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
