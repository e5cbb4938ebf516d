using System.Text.Json;
using System.Text.Json.Nodes;
using Palermo.Cases;

namespace Palermo.Parsing.Tests.Cases;

/// <summary>Every single error that can be planted in the expected record of a case: each leaf changed, each member dropped, one added.</summary>
internal static class PlantedErrors
{
    public static IEnumerable<(string Where, JsonObject Expected)> In(JsonObject expected)
    {
        foreach (var (where, change) in ErrorsIn(expected, ""))
        {
            var damaged = (JsonObject)expected.DeepClone();
            change(damaged);
            yield return (where, damaged);
        }
    }

    private static IEnumerable<(string Where, Action<JsonObject> Change)> ErrorsIn(JsonNode? node, string pointer) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => ErrorsIn(field.Value, $"{pointer}/{field.Key}")),
            JsonArray members => members.SelectMany((member, at) => ErrorsInMember(member, pointer, at)).Append(Added(members, pointer)),
            _ => Changes(node).Select(changed => ($"{pointer} := {changed}", Replace(pointer, changed))),
        };

    private static IEnumerable<(string, Action<JsonObject>)> ErrorsInMember(JsonNode? member, string pointer, int at) =>
        ErrorsIn(member, $"{pointer}/{at}").Append(($"{pointer}/{at} dropped", root => Find(root, pointer).AsArray().RemoveAt(at)));

    private static (string, Action<JsonObject>) Added(JsonArray members, string pointer) =>
        (
            $"{pointer}/- added",
            root => Find(root, pointer).AsArray().Add(members.Count > 0 ? members[^1]!.DeepClone() : JsonValue.Create("planted"))
        );

    private static IEnumerable<JsonNode?> Changes(JsonNode? leaf)
    {
        if (leaf is null)
            return ["planted", 7];
        return leaf.GetValueKind() switch
        {
            JsonValueKind.Number => [(int)leaf + 1, null],
            JsonValueKind.True => [false, null],
            JsonValueKind.False => [true, null],
            _ => [.. ChangesOfText((string)leaf!), null],
        };
    }

    private static IEnumerable<JsonNode?> ChangesOfText(string text)
    {
        if (Abbreviation.TryParse(text) is not { } brief)
            return [Planted(text, first: true), Planted(text, first: false), text + " more"];
        return
        [
            (brief with { First = Planted(brief.First, first: true) }).ToString(),
            (brief with { First = Planted(brief.First, first: false) }).ToString(),
            (brief with { Last = Planted(brief.Last, first: true) }).ToString(),
            (brief with { Last = Planted(brief.Last, first: false) }).ToString(),
            (brief with { Words = brief.Words + 1 }).ToString(),
            (brief with { Words = brief.Words - 1 }).ToString(),
        ];
    }

    private static string Planted(string text, bool first)
    {
        var words = text.Split(' ');
        words[first ? 0 : ^1] += "x";
        return string.Join(' ', words);
    }

    private static Action<JsonObject> Replace(string pointer, JsonNode? changed) =>
        root =>
        {
            var cut = pointer.LastIndexOf('/');
            var parent = Find(root, pointer[..cut]);
            if (parent is JsonArray members)
                members[int.Parse(pointer[(cut + 1)..], System.Globalization.CultureInfo.InvariantCulture)] = changed;
            else
                parent[pointer[(cut + 1)..]] = changed;
        };

    private static JsonNode Find(JsonNode root, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                root,
                (node, step) =>
                    node is JsonArray members ? members[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!
            );
}
