using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Palermo.Record.Answers;

/// <summary>How answers are written as JSON: as the record's contract writes them, with letters of every script as they are.</summary>
internal static class RecordJsonOptions
{
    public static void Set(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new TimeOfDay());
    }

    /// <summary>Times of a timetable have no seconds.</summary>
    private sealed class TimeOfDay : JsonConverter<TimeOnly>
    {
        private const string Form = "HH:mm";

        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeOnly.ParseExact(reader.GetString() ?? "", Form, CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
    }
}
