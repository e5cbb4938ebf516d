using System.Globalization;
using System.Text.Json.Nodes;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Cases;

/// <summary>Compares the record of a document with its case; no differences means that every field, problem and place is as expected.</summary>
public static class Comparison
{
    /// <summary>The fields that the case's <c>expected</c> does not hold: they are compared by their own rules.</summary>
    public static IReadOnlyList<string> FieldsApart { get; } = ["file", "sha256", "problems", "spans"];

    public static IReadOnlyList<Difference> Compare(ExpectedCase expected, DocumentRecord record) =>
        Compare(expected, RecordJson.ToNode(record));

    /// <param name="record">The record as <c>palermo read --json</c> prints it.</param>
    public static IReadOnlyList<Difference> Compare(ExpectedCase expected, JsonObject record)
    {
        var differences = new List<Difference>();
        CompareValues("/file", expected.File, record["file"], differences);
        CompareValues("/sha256", expected.Sha256, record["sha256"], differences);
        CompareFields("", expected.Expected, record, [.. FieldsApart], differences);
        differences.AddRange(CompareProblems(expected.Problems, record["problems"] as JsonArray ?? []));
        differences.AddRange(CompareSpans(expected.Spans, record["spans"] as JsonObject ?? []));
        return differences;
    }

    private static void CompareValues(string pointer, JsonNode? expected, JsonNode? got, List<Difference> differences)
    {
        if (Likeness.Same(expected, got))
            return;
        if (expected is JsonObject one && got is JsonObject other)
            CompareFields(pointer, one, other, [], differences);
        else if (expected is JsonArray members && got is JsonArray found)
            CompareMembers(pointer, members, found, differences);
        else
            differences.Add(new Difference(pointer, Show(expected), Show(got)));
    }

    private static void CompareFields(
        string pointer,
        JsonObject expected,
        JsonObject got,
        HashSet<string> apart,
        List<Difference> differences
    )
    {
        foreach (var (key, value) in expected)
        {
            if (got.TryGetPropertyValue(key, out var found))
                CompareValues($"{pointer}/{key}", value, found, differences);
            else
                differences.Add(new Difference($"{pointer}/{key}", Show(value), Difference.Absent));
        }
        foreach (var (key, value) in got.Where(field => !expected.ContainsKey(field.Key) && !apart.Contains(field.Key)))
            differences.Add(new Difference($"{pointer}/{key}", Difference.Absent, Show(value)));
    }

    private static void CompareMembers(string pointer, JsonArray expected, JsonArray got, List<Difference> differences)
    {
        foreach (var (i, j) in Alignment.Of(expected, got))
        {
            if (i is { } missed && j is null)
                differences.Add(new Difference($"{pointer}/{missed}", Show(expected[missed]), Difference.Absent));
            else if (i is null && j is { } extra)
                differences.Add(new Difference($"{pointer}/{extra}", Difference.Absent, Show(got[extra])));
            else
                CompareValues($"{pointer}/{i}", expected[i!.Value], got[j!.Value], differences);
        }
    }

    private static List<Difference> CompareProblems(IReadOnlyList<ExpectedProblem> expected, JsonArray got)
    {
        var differences = new List<Difference>();
        var left = got.ToList();
        foreach (var problem in expected)
        {
            var found = left.FindIndex(one => Fits(problem, one));
            if (found >= 0)
                left.RemoveAt(found);
            else
                differences.Add(new Difference("/problems", $"{problem.Rule}: … {problem.Contains} …", Difference.Absent));
        }
        differences.AddRange(left.Select(one => new Difference("/problems", Difference.Absent, Show(one))));
        return differences;
    }

    private static bool Fits(ExpectedProblem expected, JsonNode? got) =>
        (string?)got?["rule"] == expected.Rule && ((string?)got["message"])?.Contains(expected.Contains, StringComparison.Ordinal) is true;

    private static IEnumerable<Difference> CompareSpans(IReadOnlyDictionary<string, Span> expected, JsonObject got)
    {
        foreach (var (pointer, span) in expected)
        {
            var list = got[pointer] as JsonArray;
            var found = list is { Count: > 0 } ? new Span((int)list[0]!["start"]!, (int)list[^1]!["end"]!) : (Span?)null;
            if (found != span)
                yield return new Difference("/spans" + pointer, Show(span), found is { } other ? Show(other) : Difference.Absent);
        }
    }

    private static string Show(Span span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}–{span.End}");

    private static string Show(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text)
            ? $"\"{Abbreviation.Shorten(text)}\""
            : Abbreviation.Shorten(node?.ToJsonString(Readable) ?? "null");

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
