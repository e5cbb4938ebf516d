using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Kernel;

/// <summary>The register of instruments (<c>models/instruments.json</c>): by code, and by any name that documents print. Read once, at first use.</summary>
public static class Instruments
{
    private static readonly Lazy<Instrument[]> Loaded = new(Read);

    private static readonly Lazy<Dictionary<string, Instrument>> ByName = new(IndexNames);

    /// <summary>The Convention, then its Protocols.</summary>
    public static IReadOnlyList<Instrument> All => Loaded.Value;

    public static Instrument? ByCode(string code) => Array.Find(Loaded.Value, instrument => instrument.Code == code);

    /// <summary>
    /// Finds an instrument by its full name or a short one, in any of the six languages, in either letter case, with or without a leading "the".
    /// Null for anything else, "the Convention" and "the Protocol" alone among it: what they mean is for the document to say.
    /// </summary>
    public static Instrument? Find(string printed)
    {
        var name = printed.Trim();
        return ByName.Value.GetValueOrDefault(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name);
    }

    private static Instrument[] Read()
    {
        using var stream = typeof(Instruments).Assembly.GetManifestResourceStream("instruments.json")!;
        return JsonSerializer.Deserialize(stream, InstrumentsJson.Default.InstrumentsFile)!.Instruments;
    }

    private static Dictionary<string, Instrument> IndexNames()
    {
        var names = new Dictionary<string, Instrument>(StringComparer.OrdinalIgnoreCase);
        foreach (var instrument in Loaded.Value)
        {
            foreach (var name in instrument.Names.Values.Concat(instrument.ShortNames.Values.SelectMany(several => several)))
                names.TryAdd(name, instrument);
        }
        return names;
    }
}

internal sealed record InstrumentsFile(Instrument[] Instruments);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InstrumentsFile))]
internal sealed partial class InstrumentsJson : JsonSerializerContext;
