using System.Text.RegularExpressions;
using Palermo.Parsing.Reading;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>
/// Symbols of reports, by their meetings: <c>Report on the first meeting of the Working Group (X/2019/5)</c>,
/// <c>the reports of the Working Group on its second and third meetings (X/2021/5 and X/2022/5)</c>.
/// </summary>
internal static class ReportSymbols
{
    private const string Symbol = @"[A-Z][A-Z]*(?:/[A-Z0-9][A-Za-z0-9.]*)+";

    private static readonly Regex Bracket = new(
        $@"\((?<symbols>{Symbol}(?:(?:, | and |, and ){Symbol})*)\)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    private static readonly Regex Word = new(@"[\w-]+", RegexOptions.NonBacktracking);

    public static IEnumerable<FactRow> Facts(IEnumerable<Sentence> prose, Speaker speaker) =>
        prose
            .Where(sentence => sentence.Text.Contains("eport", StringComparison.Ordinal))
            .SelectMany(sentence => Bracket.Matches(sentence.Text).SelectMany(match => Read(sentence, match, speaker)));

    /// <remarks>As many ordinals as symbols, or nothing is taken: which symbol belongs to which meeting would be a guess.</remarks>
    private static IEnumerable<FactRow> Read(Sentence sentence, Match bracket, Speaker speaker)
    {
        var start = sentence.Text.LastIndexOf("eport", bracket.Index, StringComparison.Ordinal);
        if (start < 0)
            return [];
        var words = sentence.Text[start..bracket.Index];
        var sessions = Word.Matches(words).Select(word => Numerals.Ordinal(word.Value)).Where(number => number is not null).ToList();
        var symbols = bracket.Groups["symbols"].Value.Split([", and ", ", ", " and "], StringSplitOptions.None);
        return speaker.NamedIn(words) is { } body && sessions.Count == symbols.Length && words.Contains("meeting", StringComparison.Ordinal)
            ? sessions.Zip(
                symbols,
                (session, symbol) => Telling.Fact(FactKinds.ReportSymbol, Telling.MeetingKey(body, session!.Value), symbol, sentence)
            )
            : [];
    }
}
