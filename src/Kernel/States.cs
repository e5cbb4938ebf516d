using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Kernel;

/// <summary>
/// The register of States and areas (<c>models/states.json</c>, <c>models/sample-states.json</c>): by code, and by any name a document may print.
/// It is read once, at first use.
/// </summary>
public static class States
{
    private static readonly Lazy<Register> Loaded = new(Register.Load);

    /// <summary>The entries of ISO 3166-1, in order of code; sample States are not among them.</summary>
    public static IReadOnlyList<State> All => Loaded.Value.Real;

    /// <summary>The invented States of the sample records, in order of code.</summary>
    public static IReadOnlyList<State> Samples => Loaded.Value.Samples;

    /// <summary>Finds a State or sample State by its alpha-3 code, in either letter case; null where there is none.</summary>
    public static State? ByCode(string code) => Loaded.Value.ByCode.GetValueOrDefault(code);

    /// <summary>
    /// Finds a State or sample State by a name as printed: short, formal, former or otherwise met, in any of the six languages. Apostrophes, hyphens,
    /// accents, letter case, white space and a leading "the" make no difference. Null for anything else ("Republic of", "Group of 77").
    /// </summary>
    public static State? Find(string printed) => Fold(printed) is { } key ? Loaded.Value.ByName.GetValueOrDefault(key) : null;

    /// <summary>Longest name of the register, folded; nothing longer needs a look.</summary>
    private const int Longest = 80;

    /// <summary>A name without what printing varies; null where the text cannot be a name.</summary>
    internal static string? Fold(string printed)
    {
        if (printed.Length is 0 or > 4 * Longest || printed.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
            return null;
        var folded = new StringBuilder(printed.Length);
        foreach (var sign in Decomposed(printed))
            Append(folded, sign);
        var key = folded.ToString().TrimEnd();
        if (key.EndsWith(" (the)", StringComparison.Ordinal))
            key = key[..^6];
        if (key.StartsWith("the ", StringComparison.Ordinal))
            key = key[4..];
        return key.Length is 0 or > Longest ? null : key;
    }

    private static string Decomposed(string printed) =>
        Ascii.IsValid(printed) || printed.Contains('\uFFFE', StringComparison.Ordinal)
            ? printed
            : printed.Normalize(NormalizationForm.FormD);

    private static void Append(StringBuilder folded, char sign)
    {
        if (char.IsWhiteSpace(sign))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        else if (sign is '’' or '‘' or 'ʼ' or '`' or '´' or '′')
            folded.Append('\'');
        else if (sign is >= '\u2010' and <= '\u2015')
            folded.Append('-');
        else if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            folded.Append(char.ToLowerInvariant(sign));
    }

    private sealed record Register(
        IReadOnlyList<State> Real,
        IReadOnlyList<State> Samples,
        Dictionary<string, State> ByCode,
        Dictionary<string, State> ByName
    )
    {
        public static Register Load()
        {
            var real = Read("states.json");
            var samples = Read("sample-states.json");
            var codes = new Dictionary<string, State>(StringComparer.OrdinalIgnoreCase);
            var names = new Dictionary<string, State>(2048, StringComparer.Ordinal);
            foreach (var state in real.Concat(samples))
            {
                codes.Add(state.Code, state);
                AddNames(names, state);
            }
            return new Register(real, samples, codes, names);
        }

        private static State[] Read(string model)
        {
            using var stream = typeof(States).Assembly.GetManifestResourceStream(model)!;
            var states = JsonSerializer.Deserialize(stream, StatesJson.Default.StatesFile)!.States;
            Array.Sort(states, (one, other) => string.CompareOrdinal(one.Code, other.Code));
            return states;
        }

        private static void AddNames(Dictionary<string, State> names, State state)
        {
            var all = state.Names.Values.Concat(state.Formal.Values).Concat(state.Also).Concat(state.History.Select(former => former.Name));
            foreach (var name in all)
                names.TryAdd(Fold(name)!, state);
        }
    }
}

internal sealed record StatesFile(State[] States);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StatesFile))]
internal sealed partial class StatesJson : JsonSerializerContext;
