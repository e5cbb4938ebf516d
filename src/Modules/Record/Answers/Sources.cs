using System.Text.Json;

namespace Palermo.Record.Answers;

/// <summary>A place in a stored document that says something.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Place">As it is cited: <c>para. 51 (a)</c>, <c>footnote *</c>.</param>
/// <param name="Paragraph">Its number, where the place is a numbered paragraph.</param>
/// <param name="Quote">The printed words.</param>
/// <param name="Address">The place in the reader.</param>
public sealed record SourcePlace(
    string Document,
    string? Symbol,
    string? Title,
    string Place,
    long? Paragraph,
    string Quote,
    string Address
);

/// <summary>A value that the document itself does not carry and another document supplies.</summary>
/// <param name="Field">Name of the field in the record, e.g. <c>symbol</c>.</param>
/// <param name="Rule">How it was concluded.</param>
public sealed record ResolvedValue(string Field, string Value, string Rule, SourcePlace Source);

/// <summary>A document as another record points to it.</summary>
/// <param name="Symbol">Its own symbol, else the resolved one.</param>
/// <param name="Language">The language its text is in.</param>
public sealed record DocumentLink(string Id, string Type, string? Symbol, string? Title, string? Date, string Language);

/// <summary>Lists that the tables keep as JSON.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<T> List<T>(string json) => JsonSerializer.Deserialize<List<T>>(json, Web) ?? [];

    public static T One<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Web) ?? throw new FormatException("A column of JSON holds null.");

    public static IReadOnlyDictionary<string, string> Map(string json) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(json, Web) ?? [];

    /// <summary>Keys as a parameter for <c>IN (SELECT CAST(value AS BIGINT) FROM json_each(@ids))</c>.</summary>
    public static string Keys(IEnumerable<long> keys) => JsonSerializer.Serialize(keys);

    /// <summary>Texts as a parameter for <c>IN (SELECT value FROM json_each(@codes))</c>.</summary>
    public static string Texts(IEnumerable<string> texts) => JsonSerializer.Serialize(texts);
}
