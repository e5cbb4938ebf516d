using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Record.Extract;

/// <summary>What looks wrong in a document by itself: the problems that reading found, and parts that do not make their whole.</summary>
internal static class WithinOneDocument
{
    private static readonly Regex ParagraphInWords = new(@"\bpara(?:graph|\.)? (?<number>\d{1,4})\b", RegexOptions.NonBacktracking);

    public static IReadOnlyList<Finding> Findings(DocumentRecord record) =>
        [.. record.Problems.Select(Problem), .. Prose.Of(record).SelectMany(Sums.Findings)];

    private static Finding Problem(Problem problem)
    {
        var match = ParagraphInWords.Match(problem.Message);
        int? paragraph = match.Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;
        var place = Citing.ParagraphPlace(paragraph) ?? "document";
        return new Finding(problem.Rule, [("message", problem.Message)], new FindingSource(0, place, paragraph, problem.Message));
    }
}
