using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Palermo.Record.Lists;

/// <summary>The opaque text for a place in a list: the values of the order's columns at the last row shown, and the list they are of.</summary>
internal static class Cursor
{
    private const int Longest = 1000;

    public static string Write(string list, IEnumerable<object> values) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values.Prepend(list).ToArray()));

    /// <summary>Reads what <see cref="Write"/> wrote for the same list; false for anything else.</summary>
    public static bool TryRead(string text, string list, IReadOnlyList<OrderColumn> order, out ImmutableArray<object> values)
    {
        values = [];
        if (text.Length > Longest || !Base64Url.IsValid(text))
        {
            return false;
        }
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
            return TryRead(json.RootElement, list, order, out values);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead(JsonElement json, string list, IReadOnlyList<OrderColumn> order, out ImmutableArray<object> values)
    {
        values = [];
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() != order.Count + 1 || !Is(json[0], list))
        {
            return false;
        }
        var read = json.EnumerateArray().Skip(1).Zip(order, Value).ToArray();
        if (read.Any(value => value is null))
        {
            return false;
        }
        values = [.. read!];
        return true;
    }

    private static bool Is(JsonElement json, string list) =>
        json.ValueKind == JsonValueKind.String && json.ValueEquals(Encoding.UTF8.GetBytes(list));

    private static object? Value(JsonElement json, OrderColumn column) =>
        column.IsNumber
            ? json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number)
                ? number
                : null
            : json.ValueKind == JsonValueKind.String
                ? json.GetString()
                : null;
}

/// <summary>A column that a list is ordered by; all of them together tell each row from every other.</summary>
/// <param name="Sql">Never null in any row.</param>
internal sealed record OrderColumn(string Sql, bool Descending = false, bool IsNumber = false);
