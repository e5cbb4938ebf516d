using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>Resolutions cited with their titles: <c>In its resolution 7/1, entitled “...”</c>.</summary>
internal static class ResolutionTitles
{
    private static readonly Regex Entitled = new(
        "resolution (?<number>[0-9]+/[0-9]+),? entitled [“\"](?<title>[^”\"]{3,400})[”\"]",
        RegexOptions.NonBacktracking
    );

    /// <remarks>A number without the organ that adopted it is of no use: resolution 7/1 exists in two Conferences.</remarks>
    public static IEnumerable<FactRow> Facts(IEnumerable<Sentence> prose, DocumentRecord record) =>
        prose
            .Where(sentence => sentence.Text.Contains("entitled", StringComparison.Ordinal))
            .SelectMany(sentence => Entitled.Matches(sentence.Text).Select(match => (sentence, match)))
            .Select(cited => (cited.sentence, cited.match, Series: Series(record, cited.match.Groups["number"].Value)))
            .Where(cited => cited.Series is not null)
            .Select(cited =>
                Telling.Fact(
                    FactKinds.ResolutionTitle,
                    $"{cited.Series} {cited.match.Groups["number"].Value}",
                    cited.match.Groups["title"].Value,
                    cited.sentence
                )
            );

    private static string? Series(DocumentRecord record, string number) =>
        record
            .OtherReferences.FirstOrDefault(reference =>
                reference.Kind == "resolution" && reference.Number == number && reference.Series is not null
            )
            ?.Series
        ?? (record.ParentBody is { } parent ? Bodies.Find(parent)?.Symbol : null);
}
