using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Palermo.Parsing.Record;

/// <summary>
/// The record as JSON: names in camel case, dates ISO 8601, times <c>HH:MM</c>, letters of every script as they are. Nulls and empty lists are written.
/// </summary>
public static class RecordJson
{
    private static readonly RecordJsonContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // The answer is JSON, never pasted into a page; quotes and accents stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            Converters = { new TimeOfDayConverter() },
        }
    );

    public static string Write(DocumentRecord record) => JsonSerializer.Serialize(record, Context.DocumentRecord);

    public static void Write(Stream target, DocumentRecord record) => JsonSerializer.Serialize(target, record, Context.DocumentRecord);

    public static JsonObject ToNode(DocumentRecord record) => JsonSerializer.SerializeToNode(record, Context.DocumentRecord)!.AsObject();

    /// <exception cref="JsonException">The text is not a record.</exception>
    public static DocumentRecord Parse(string json) =>
        JsonSerializer.Deserialize(json, Context.DocumentRecord) ?? throw new JsonException("A record is a JSON object, not null.");
}

[JsonSerializable(typeof(DocumentRecord))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;

/// <summary>Times of a timetable have no seconds.</summary>
internal sealed class TimeOfDayConverter : JsonConverter<TimeOnly>
{
    private const string Form = "HH:mm";

    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeOnly.ParseExact(reader.GetString() ?? "", Form, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
}
