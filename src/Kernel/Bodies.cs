using System.Text.Json;
using System.Text.Json.Serialization;

namespace Palermo.Kernel;

/// <summary>The register of bodies (<c>models/bodies.json</c>): by code, by name as printed, and by a document's symbol. Read once, at first use.</summary>
public static class Bodies
{
    private static readonly Lazy<Body[]> Loaded = new(Read);

    private static readonly Lazy<Dictionary<string, Body>> ByName = new(() =>
    {
        var names = new Dictionary<string, Body>(StringComparer.OrdinalIgnoreCase);
        foreach (var body in Loaded.Value)
        {
            foreach (var name in body.Names.Values.Concat(body.Also))
                names.TryAdd(name, body);
        }
        return names;
    });

    public static IReadOnlyList<Body> All => Loaded.Value;

    public static Body? ByCode(string code) => Array.Find(Loaded.Value, body => body.Code == code);

    /// <summary>Finds a body by one of its names in any of the six languages, in either letter case.</summary>
    public static Body? Find(string printed) => ByName.Value.GetValueOrDefault(printed.Trim());

    /// <summary>The body whose series a symbol belongs to: <c>CTOC/COP/WG.7/2023/1</c> is of <c>WG_SOM</c>, not of the Conference.</summary>
    public static Body? OfSymbol(string symbol) =>
        Loaded
            .Value.Where(body =>
                symbol.StartsWith(body.Symbol, StringComparison.Ordinal)
                && (symbol.Length == body.Symbol.Length || symbol[body.Symbol.Length] == '/')
            )
            .MaxBy(body => body.Symbol.Length);

    private static Body[] Read()
    {
        using var stream = typeof(Bodies).Assembly.GetManifestResourceStream("bodies.json")!;
        return JsonSerializer.Deserialize(stream, BodiesJson.Default.BodyArray)!;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Body[]))]
internal sealed partial class BodiesJson : JsonSerializerContext;
