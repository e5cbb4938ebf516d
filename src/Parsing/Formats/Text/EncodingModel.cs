using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Parsing.Formats.Text;

/// <summary>What tells old encodings apart: <c>models/encodings.json</c>, whose field <c>fields</c> explains each; read once, at first use.</summary>
internal sealed record EncodingModel(
    IReadOnlyList<int> Candidates,
    LetterFrequencies Latin,
    LetterFrequencies Cyrillic,
    LetterFrequencies Arabic,
    string Han
)
{
    private static readonly Lazy<EncodingModel> Read = new(() =>
    {
        using var stream = typeof(EncodingModel).Assembly.GetManifestResourceStream("encodings.json")!;
        return JsonSerializer.Deserialize(stream, EncodingJson.Default.EncodingModel)!;
    });

    public static EncodingModel Current => Read.Value;
}

internal sealed record LetterFrequencies(string Frequent, string Used);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EncodingModel))]
internal sealed partial class EncodingJson : JsonSerializerContext;
