using System.Globalization;

namespace Palermo.Search;

/// <summary>The place after the last entry of a page.</summary>
/// <remarks>Ranks shift when entries come or go between two pages; an entry may then be shown twice or be missed.</remarks>
public readonly record struct SearchCursor
{
    internal SearchCursor(double rank, long number) => (Rank, Number) = (rank, number);

    internal double Rank { get; }

    internal long Number { get; }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out SearchCursor cursor)
    {
        cursor = default;
        var cut = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (cut != 16 || !long.TryParse(text.AsSpan(0, cut), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits))
        {
            return false;
        }
        if (!long.TryParse(text.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }
        cursor = new SearchCursor(BitConverter.Int64BitsToDouble(bits), number);
        return !double.IsNaN(cursor.Rank);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{BitConverter.DoubleToInt64Bits(Rank):x16}-{Number}");
}
