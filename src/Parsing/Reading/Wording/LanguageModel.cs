using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Parsing.Reading.Wording;

/// <summary>The word lists of <c>models/recommendation-language.json</c>, whose field <c>fields</c> explains each; read once, at first use.</summary>
internal sealed record LanguageModel(
    IReadOnlyList<ModalWords> Modals,
    HashSet<string> BeForms,
    IReadOnlyList<ModalWords> PassiveModals,
    IReadOnlyList<ModalWords> StatedModals,
    IReadOnlyDictionary<string, string> Softened,
    IReadOnlyList<GoverningVerb> GoverningVerbs,
    HashSet<string> Adverbs,
    HashSet<string> Particles,
    IReadOnlyList<string> MultiwordVerbs,
    IReadOnlyList<string> AdverbialPhrases,
    HashSet<string> IntransitiveVerbs,
    HashSet<string> PurposeVerbs,
    HashSet<string> Subordinators,
    HashSet<string> AdverbialOpeners,
    HashSet<string> Verbs,
    HashSet<string> VerbsAlsoNouns,
    HashSet<string> VerbsInCompounds,
    HashSet<string> VerbsAlsoAdjectives,
    HashSet<string> VerbsWithPrepositions,
    HashSet<string> CompoundHeads,
    HashSet<string> GerundNouns,
    HashSet<string> Determiners,
    HashSet<string> Prepositions,
    HashSet<string> Adjectives,
    IReadOnlyList<string> AdjectiveEndings,
    IReadOnlyList<string> FixedQualifiers,
    HashSet<string> QualifierContinuations,
    IReadOnlyList<string> QualifierOpeners,
    IReadOnlyList<string> LimitOpeners,
    HashSet<string> LimitNouns,
    HashSet<string> NounsBeforeInfinitive,
    IReadOnlyList<AddresseePhrases> Addressees,
    HashSet<string> AddresseeModifiers,
    HashSet<string> Abbreviations
)
{
    private static readonly Lazy<LanguageModel> Read = new(() =>
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream("recommendation-language.json")!;
        return JsonSerializer.Deserialize(stream, LanguageJson.Default.LanguageModel)!;
    });

    public static LanguageModel Current => Read.Value;
}

/// <param name="Words">As printed, in lower case.</param>
/// <param name="That">Whether what is asked for stands in a clause with "that".</param>
/// <param name="Reason">Why this strength, where the declared scale does not name the word.</param>
internal sealed record ModalWords(string Words, string Strength, bool That = false, string? Reason = null);

/// <param name="Form">The form of the verb it governs: <c>gerund</c>, <c>infinitive</c> or <c>either</c>.</param>
/// <param name="Softens"><c>never</c>, <c>always</c> or <c>governing</c>: only with a verb behind it.</param>
/// <param name="Shared">Whether a coordinated infinitive takes it along even where the modal ends in "to" itself.</param>
internal sealed record GoverningVerb(string Verb, string Form, string Softens, bool Shared)
{
    public bool TakesInfinitive => Form is "infinitive" or "either";

    public bool TakesGerund => Form is "gerund" or "either";
}

internal sealed record AddresseePhrases(string Code, IReadOnlyList<string> Phrases);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LanguageModel))]
internal sealed partial class LanguageJson : JsonSerializerContext;
