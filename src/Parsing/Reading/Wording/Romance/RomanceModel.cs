using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>The word lists of <c>models/recommendation-language.{fr,es}.json</c>.</summary>
/// <param name="Modals">Words followed by an infinitive, with their strength.</param>
/// <param name="Negations">What stands before a modal to deny it; <paramref name="Negatives"/> what stands behind.</param>
/// <param name="Addressing">Words that reach the act by a link, the addressee before them or between.</param>
/// <param name="Governors">Verbs that govern the verb of the act.</param>
/// <param name="Infinitive">A pattern of the ending; <paramref name="NotInfinitives"/> are other words that end so.</param>
/// <param name="Subjunctive">A pattern of its ending in the third person.</param>
/// <param name="Intransitives">Verbs without an object, so that a verb behind "and" shares none with them.</param>
internal sealed record RomanceModel(
    IReadOnlyDictionary<string, string> Modals,
    HashSet<string> Negations,
    HashSet<string> Negatives,
    IReadOnlyList<LinkedWords> Addressing,
    IReadOnlyDictionary<string, string> Softened,
    IReadOnlyList<LinkedWords> Governors,
    IReadOnlyList<AddresseePhrases> Addressees,
    HashSet<string> Determiners,
    IReadOnlyList<string> FixedQualifiers,
    IReadOnlyList<string> QualifierOpeners,
    HashSet<string> Joints,
    HashSet<string> Subordinators,
    HashSet<string> Adverbs,
    HashSet<string> Clitics,
    string Infinitive,
    HashSet<string> NotInfinitives,
    string Subjunctive,
    HashSet<string> Intransitives,
    HashSet<string> Abbreviations
)
{
    [JsonIgnore]
    public Regex Ending { get; } = Patterns.Of(Infinitive);

    [JsonIgnore]
    public Regex FiniteEnding { get; } = Patterns.Of(Subjunctive);

    private static readonly Lazy<RomanceModel> French = new(() => Load("fr"));
    private static readonly Lazy<RomanceModel> Spanish = new(() => Load("es"));

    public static RomanceModel? ByCode(string? language) =>
        language switch
        {
            "fr" => French.Value,
            "es" => Spanish.Value,
            _ => null,
        };

    private static RomanceModel Load(string code)
    {
        using var stream = typeof(RomanceModel).Assembly.GetManifestResourceStream($"recommendation-language.{code}.json")!;
        return JsonSerializer.Deserialize(stream, RomanceJson.Default.RomanceModel)!;
    }
}

/// <param name="Links">What stands before the verb behind them; empty where nothing does.</param>
internal sealed record LinkedWords(IReadOnlyList<string> Words, IReadOnlyList<string> Links, string Strength = "", bool Softens = false);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RomanceModel))]
internal sealed partial class RomanceJson : JsonSerializerContext;
