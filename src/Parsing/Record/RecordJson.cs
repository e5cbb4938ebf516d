using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Palermo.Kernel;

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

    /// <summary>Where each value stands is most of a record's JSON, and pages have no use for it.</summary>
    private static readonly JsonTypeInfo<DocumentRecord> WithoutSpans = Known(
        new(Context.Options) { TypeInfoResolver = RecordJsonContext.Default.WithAddedModifier(LeaveOutSpans) }
    );

    public static string Write(DocumentRecord record) => JsonSerializer.Serialize(record, Context.DocumentRecord);

    public static void Write(Stream target, DocumentRecord record) => JsonSerializer.Serialize(target, record, Context.DocumentRecord);

    public static JsonObject ToNode(DocumentRecord record) => JsonSerializer.SerializeToNode(record, Context.DocumentRecord)!.AsObject();

    /// <exception cref="JsonException">The text is not a record.</exception>
    public static DocumentRecord Parse(string json) => JsonSerializer.Deserialize(json, Context.DocumentRecord) ?? throw Nothing();

    /// <param name="utf8">JSON in UTF-8.</param>
    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentRecord Parse(Stream utf8) => JsonSerializer.Deserialize(utf8, Context.DocumentRecord) ?? throw Nothing();

    /// <summary>The record but for <see cref="DocumentRecord.Spans"/>, which stay empty.</summary>
    /// <inheritdoc cref="Parse(Stream)"/>
    public static DocumentRecord ParseWithoutSpans(Stream utf8) => JsonSerializer.Deserialize(utf8, WithoutSpans) ?? throw Nothing();

    private static JsonTypeInfo<DocumentRecord> Known(JsonSerializerOptions options) =>
        (JsonTypeInfo<DocumentRecord>)options.GetTypeInfo(typeof(DocumentRecord));

    private static void LeaveOutSpans(JsonTypeInfo type)
    {
        if (type.Type == typeof(DocumentRecord))
            type.Properties.Single(property => property.Name == "spans").CustomConverter = new PassedOver();
    }

    /// <summary>Reads nothing of the value, however long it is.</summary>
    private sealed class PassedOver : JsonConverter<IReadOnlyDictionary<string, IReadOnlyList<Span>>>
    {
        private static readonly IReadOnlyDictionary<string, IReadOnlyList<Span>> None = new Dictionary<string, IReadOnlyList<Span>>();

        public override IReadOnlyDictionary<string, IReadOnlyList<Span>> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        )
        {
            // From a stream the value is whole in the buffer, but not the document: there only TrySkip is allowed.
            return reader.TrySkip() ? None : throw new JsonException();
        }

        public override void Write(
            Utf8JsonWriter writer,
            IReadOnlyDictionary<string, IReadOnlyList<Span>> value,
            JsonSerializerOptions options
        ) => throw new NotSupportedException("A record without the places of its values is only read.");
    }

    private static JsonException Nothing() => new("A record is a JSON object, not null.");
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
