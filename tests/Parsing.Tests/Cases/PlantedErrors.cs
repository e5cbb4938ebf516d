using System.Text.Json;
using System.Text.Json.Nodes;
using Palermo.Cases;

namespace Palermo.Parsing.Tests.Cases;

/// <summary>Every single error that can be planted in the expected record of a case: each leaf changed, each member dropped, one added.</summary>
internal static class PlantedErrors
{
    /// <summary>Where each error was planted. While one is handed out, <paramref name="expected"/> holds it; then it is taken back.</summary>
    public static IEnumerable<string> PlantedIn(JsonObject expected)
    {
        foreach (var error in ErrorsIn(expected, "", _ => { }).ToList())
        {
            error.Plant();
            yield return error.Where;
            error.TakeBack();
        }
    }

    private sealed record Error(string Where, Action Plant, Action TakeBack);

    /// <param name="put">Puts another node in the node's place.</param>
    private static IEnumerable<Error> ErrorsIn(JsonNode? node, string where, Action<JsonNode?> put) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field =>
                ErrorsIn(field.Value, $"{where}/{field.Key}", other => fields[field.Key] = other)
            ),
            JsonArray members => Enumerable
                .Range(0, members.Count)
                .SelectMany(at => ErrorsInMember(members, at, where))
                .Append(Added(members, where)),
            _ => Changes(node).Select(changed => new Error($"{where} := {changed}", () => put(changed), () => put(node))),
        };

    private static IEnumerable<Error> ErrorsInMember(JsonArray members, int at, string where)
    {
        var member = members[at];
        var dropped = new Error($"{where}/{at} dropped", () => members.RemoveAt(at), () => members.Insert(at, member));
        return ErrorsIn(member, $"{where}/{at}", other => members[at] = other).Append(dropped);
    }

    private static Error Added(JsonArray members, string where)
    {
        var added = members.Count > 0 ? members[^1]!.DeepClone() : JsonValue.Create("planted");
        return new Error($"{where}/- added", () => members.Add(added), () => members.Remove(added));
    }

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
}
