using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>The word lists of <c>models/citation-language.json</c>, whose field <c>fields</c> explains each; read once, at first use.</summary>
internal sealed record CitationModel(
    HashSet<string> Heads,
    HashSet<string> TitleOpeners,
    HashSet<string> WeakTitleOpeners,
    HashSet<string> InTitles,
    HashSet<string> NotInTitles,
    IReadOnlyDictionary<string, string> Places,
    HashSet<string> Months
)
{
    /// <summary>Words before the head of an instrument's name, the head included.</summary>
    public const int LongestModifier = 6;

    private static readonly Lazy<CitationModel> Read = new(() =>
    {
        using var stream = typeof(CitationModel).Assembly.GetManifestResourceStream("citation-language.json")!;
        return JsonSerializer.Deserialize(stream, CitationJson.Default.CitationModel)!;
    });

    public static CitationModel Current => Read.Value;

    /// <summary>Whether ours are called so.</summary>
    public static bool IsOwnKind(string word) => word is "convention" or "protocol";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CitationModel))]
internal sealed partial class CitationJson : JsonSerializerContext;
