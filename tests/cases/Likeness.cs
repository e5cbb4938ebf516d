using System.Text.Json;
using System.Text.Json.Nodes;

namespace Palermo.Cases;

/// <summary>Whether a value of a record is what the case expects, and how near two members of a list are.</summary>
internal static class Likeness
{
    public static bool Same(JsonNode? expected, JsonNode? got) =>
        (expected, got) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            (JsonObject one, JsonObject other) => one.Count == other.Count
                && one.All(field => other.TryGetPropertyValue(field.Key, out var value) && Same(field.Value, value)),
            (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second)),
            (JsonValue one, JsonValue other) => SameValue(one, other),
            _ => false,
        };

    /// <summary>0 to 1: the share of what either says in which both agree; what both leave empty counts for nothing.</summary>
    public static double Of(JsonNode? expected, JsonNode? got)
    {
        if (expected is not JsonObject one || got is not JsonObject other)
            return Same(expected, got) ? 1 : 0;
        var said = one.Select(field => field.Key)
            .Union(other.Select(field => field.Key))
            .Where(key => !Empty(one[key]) || !Empty(other[key]));
        var agreed = said.Select(key => Same(one[key], other[key]) ? 1.0 : 0.0).ToList();
        return agreed.Count == 0 ? 1 : agreed.Average();
    }

    public static bool Empty(JsonNode? node) => node is null or JsonArray { Count: 0 };

    private static bool SameValue(JsonValue expected, JsonValue got)
    {
        if (expected.GetValueKind() != got.GetValueKind())
            return false;
        if (expected.GetValueKind() != JsonValueKind.String)
            return expected.ToJsonString() == got.ToJsonString();
        var text = (string)expected!;
        var value = (string)got!;
        return Abbreviation.TryParse(text) is { } abbreviation ? abbreviation.Fits(value) : text == value;
    }
}
