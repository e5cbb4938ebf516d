using System.Globalization;
using System.Text.RegularExpressions;

namespace Palermo.Parsing.Reading;

/// <summary>The agenda items that a sentence names: <c>agenda item 2</c>, <c>agenda items 2, 3 and 4</c>, <c>agenda items 2 to 6</c>, <c>item 3 of the agenda</c>.</summary>
internal static partial class AgendaNumbers
{
    private const int LongestRange = 50;

    /// <returns>Ascending, each once.</returns>
    public static IReadOnlyList<int> In(string sentence)
    {
        if (!sentence.Contains("item", StringComparison.OrdinalIgnoreCase))
            return [];
        var numbers = new SortedSet<int>();
        foreach (Match match in Naming().Matches(sentence))
        {
            if (match.Groups["before"].Success || match.Groups["after"].Success)
                Add(numbers, match.Groups["list"].ValueSpan);
        }
        return [.. numbers];
    }

    private static void Add(SortedSet<int> numbers, ReadOnlySpan<char> list)
    {
        int? from = null;
        foreach (var part in Part().EnumerateMatches(list))
        {
            var word = list.Slice(part.Index, part.Length);
            if (!char.IsAsciiDigit(word[0]))
                from = numbers.Count > 0 ? numbers.Max : null;
            else
                AddTo(numbers, from, int.Parse(word, CultureInfo.InvariantCulture));
            if (char.IsAsciiDigit(word[0]))
                from = null;
        }
    }

    private static void AddTo(SortedSet<int> numbers, int? from, int number)
    {
        numbers.Add(number);
        if (from is not { } first || number - first > LongestRange)
            return;
        for (var between = first + 1; between < number; between++)
            numbers.Add(between);
    }

    [GeneratedRegex(
        @"\b(?<before>agenda )?items? (?<list>[0-9]{1,2}(?: \([a-z]\))?(?:(?:, and |, | and | to |[-–])(?:[0-9]{1,2}\b(?: \([a-z]\))?|\([a-z]\))){0,30})(?<after> of the (?:provisional )?agenda)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex Naming();

    [GeneratedRegex(@"[0-9]+|to|[-–]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex Part();
}
