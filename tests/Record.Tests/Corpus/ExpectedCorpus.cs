using System.Text.Json;
using Palermo.Cases;

namespace Palermo.Record.Tests.Corpus;

/// <summary>What was found by reading several documents side by side: <c>tests/cases/corpus/*.json</c>.</summary>
internal sealed record ExpectedCorpus(
    IReadOnlyDictionary<string, ExpectedDocument> Documents,
    IReadOnlyList<ExpectedValue> Resolved,
    IReadOnlyList<ExpectedMeeting> Meetings,
    IReadOnlyList<ExpectedFinding> Across,
    IReadOnlyList<ExpectedFinding>? Within
)
{
    public static ExpectedCorpus Read(string name) =>
        JsonSerializer.Deserialize<ExpectedCorpus>(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "cases", "corpus", $"{name}.json")),
            JsonSerializerOptions.Web
        )!;
}

internal sealed record ExpectedDocument(string File, string? Symbol, string Body, long Session);

internal sealed record ExpectedValue(string Document, string Field, string Value, string From, string Place);

internal sealed record ExpectedMeeting(
    string Slug,
    string? Place,
    string? Start,
    string? End,
    long? Year,
    string? Format,
    long? Planned,
    long? Held,
    IReadOnlyList<string>? From
);

internal sealed record ExpectedFinding(string Rule, string Why, IReadOnlyList<ExpectedSource> Sources);

internal sealed record ExpectedSource(string Document, string Place, string Contains);
