using System.Text.Json.Nodes;
using Palermo.Cases;
using Palermo.Kernel;

namespace Palermo.Parsing.Tests.Cases;

/// <summary>A record that fulfils a case to the letter, made from the case alone: what a faultless reader would print.</summary>
internal static class StandIn
{
    public static JsonObject For(ExpectedCase expected)
    {
        var record = Unfold(expected.Expected)!.AsObject();
        record["file"] = expected.File;
        record["sha256"] = expected.Sha256;
        record["problems"] = new JsonArray([
            .. expected.Problems.Select(one => new JsonObject { ["rule"] = one.Rule, ["message"] = $"Here: {one.Contains}." }),
        ]);
        record["spans"] = new JsonObject(expected.Spans.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)Places(one.Value))));
        return record;
    }

    /// <summary>Two places, so that first start and last end are told from the ends of one range.</summary>
    private static JsonArray Places(Span span) => [Place(span.Start, span.Start + 1), Place(span.End - 1, span.End)];

    private static JsonObject Place(int start, int end) => new() { ["start"] = start, ["end"] = end };

    private static JsonNode? Unfold(JsonNode? node) =>
        node switch
        {
            JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Unfold(field.Value)))),
            JsonArray members => new JsonArray([.. members.Select(Unfold)]),
            JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Unfold(text)),
            _ => node?.DeepClone(),
        };

    private static string Unfold(string text)
    {
        if (Abbreviation.TryParse(text) is not { } short_)
            return text;
        var missing = short_.Words - Abbreviation.CountWords(short_.First) - Abbreviation.CountWords(short_.Last);
        return string.Join(' ', [short_.First, .. Enumerable.Repeat("…", missing), short_.Last]);
    }
}
