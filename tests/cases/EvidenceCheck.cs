using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Cases;

/// <summary>Checks every span of a record: the slices of the decoded text, joined and folded, are the value that the pointer names.</summary>
public static class EvidenceCheck
{
    /// <param name="text">The decoded source as <c>palermo read --text</c> prints it.</param>
    public static IReadOnlyList<Difference> Check(DocumentRecord record, string text)
    {
        var root = RecordJson.ToNode(record);
        var points = Encoding.UTF32.GetBytes(text);
        return [.. record.Spans.Select(one => CheckOne(root, one.Key, one.Value, points)).OfType<Difference>()];
    }

    private static Difference? CheckOne(JsonObject root, string pointer, IReadOnlyList<Span> spans, byte[] points)
    {
        if (Value(root, pointer) is not { } value)
            return new Difference("/spans" + pointer, "a text or number at the pointer", Difference.Absent);
        if (!InOrder(spans, points.Length / 4))
            return new Difference("/spans" + pointer, "ranges in order inside the text", string.Join(", ", spans));
        var folded = SecondFolding.Fold(spans.Select(span => Encoding.UTF32.GetString(points, span.Start * 4, span.Length * 4)));
        return folded == value ? null : new Difference("/spans" + pointer, Around(value, folded), Around(folded, value));
    }

    private static string? Value(JsonObject root, string pointer)
    {
        JsonNode? node = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonObject fields => fields[step],
                JsonArray members
                    when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < members.Count => members[
                    at
                ],
                _ => null,
            };
        }
        return node?.GetValueKind() switch
        {
            JsonValueKind.String => (string?)node,
            JsonValueKind.Number => node.ToJsonString(),
            _ => null,
        };
    }

    private static bool InOrder(IReadOnlyList<Span> spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End <= span.Start || span.End > length)
                return false;
            end = span.End;
        }
        return spans.Count > 0;
    }

    /// <summary>The stretch of a text where it leaves the other, for a report that fits a screen.</summary>
    private static string Around(string text, string other)
    {
        var common = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, common - 40);
        return $"\"{(from > 0 ? "…" : "")}{text[from..Math.Min(text.Length, common + 60)]}\"";
    }
}
