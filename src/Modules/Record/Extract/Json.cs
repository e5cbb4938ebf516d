using System.Text.Encodings.Web;
using System.Text.Json;

namespace Palermo.Record.Extract;

/// <summary>Small lists kept in a column as JSON: camel case, letters of every script as they are.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T To<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
