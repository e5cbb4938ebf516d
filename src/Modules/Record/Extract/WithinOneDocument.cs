using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;

namespace Palermo.Record.Extract;

/// <summary>What looks wrong in a document by itself: the problems that reading found, and parts that do not make their whole.</summary>
internal static class WithinOneDocument
{
    private static readonly Regex ParagraphInWords = new(
        @"\b[Pp]aras?(?:graphs?|\.)? (?<number>[0-9]{1,4})\b",
        RegexOptions.NonBacktracking
    );

    private static readonly Regex FootnoteInWords = new(@"\b[Ff]ootnote (?<mark>[0-9]{1,4})\b", RegexOptions.NonBacktracking);

    public static IReadOnlyList<Finding> Findings(DocumentRecord record, IReadOnlyList<Sentence> prose) =>
        [.. record.Problems.Select(problem => Problem(problem, record)), .. prose.SelectMany(Sums.Findings)];

    private static Finding Problem(Problem problem, DocumentRecord record)
    {
        var match = ParagraphInWords.Match(problem.Message);
        var paragraph = match.Success ? Printed(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), record) : null;
        var place = Citing.ParagraphPlace(paragraph) ?? Footnote(problem.Message) ?? "document";
        return new Finding(problem.Rule, [("message", problem.Message)], new FindingSource(0, place, paragraph, Quoted(problem.Message)));
    }

    /// <summary>The paragraph itself; for one that the numbering leaves out, the one after which it would stand.</summary>
    private static int? Printed(int number, DocumentRecord record) =>
        record.Paragraphs.Max(paragraph => paragraph.Number <= number ? paragraph.Number : null);

    private static string? Footnote(string message) =>
        FootnoteInWords.Match(message) is { Success: true } match ? $"footnote {match.Groups["mark"].Value}" : null;

    /// <summary>What the message quotes of the document; empty where it quotes nothing.</summary>
    private static string Quoted(string message)
    {
        var start = message.IndexOf('“', StringComparison.Ordinal);
        var end = start < 0 ? -1 : message.IndexOf('”', start);
        return end < 0 ? "" : message[(start + 1)..end];
    }
}
