using System.Text.Json.Nodes;
using Palermo.Kernel;

namespace Palermo.Cases;

/// <param name="Contains">Words that the problem's message must hold.</param>
public sealed record ExpectedProblem(string Rule, string Contains);

/// <summary>What one document says, written down by reading it. Long texts hold their first and last words and a count, see <see cref="Abbreviation"/>.</summary>
/// <param name="Name">Name of the case's file without its ending.</param>
/// <param name="File">Name of the document, which stands outside the clone.</param>
/// <param name="Expected">Every field of the record but <c>file</c>, <c>sha256</c>, <c>problems</c> and <c>spans</c>.</param>
/// <param name="Spans">JSON pointer to the first start and the last end of the value's places, in code points.</param>
public sealed record ExpectedCase(
    string Name,
    string File,
    string Sha256,
    JsonObject Expected,
    IReadOnlyList<ExpectedProblem> Problems,
    IReadOnlyDictionary<string, Span> Spans
)
{
    public static IReadOnlyList<ExpectedCase> All { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Repository.Root, "tests", "cases", "documents"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetFileNameWithoutExtension(path), System.IO.File.ReadAllText(path))),
    ];

    public static ExpectedCase Named(string name) => All.Single(one => one.Name == name);

    public static ExpectedCase Parse(string name, string json)
    {
        var root = JsonNode.Parse(json)!;
        return new ExpectedCase(
            name,
            (string)root["source"]!["file"]!,
            (string)root["source"]!["sha256"]!,
            root["expected"]!.AsObject(),
            [.. root["problems"]!.AsArray().Select(one => new ExpectedProblem((string)one!["rule"]!, (string)one["contains"]!))],
            root["spans"]!.AsObject().ToDictionary(one => one.Key, one => new Span((int)one.Value![0]!, (int)one.Value[1]!))
        );
    }

    /// <summary>The document's bytes, or null where the official documents are not beside the clone.</summary>
    public byte[]? Bytes()
    {
        var path = Path.Combine(Repository.Documents, File);
        return System.IO.File.Exists(path) ? System.IO.File.ReadAllBytes(path) : null;
    }
}
