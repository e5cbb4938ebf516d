using System.Globalization;

namespace Palermo.Parsing.Formats;

/// <summary>A counter as lists print it.</summary>
internal static class ListLabel
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    /// <summary>Roman numerals beyond this are nobody's list.</summary>
    private const int LargestRoman = 3999;

    private const int LargestLetters = 26 * 5;

    public static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>a, b … z, aa, bb: as word processors and browsers of documents repeat the letter.</summary>
    public static string Letter(int value, string alphabet)
    {
        if (value < 1 || value > LargestLetters)
            return Decimal(value);
        return new string(alphabet[(value - 1) % alphabet.Length], (value - 1) / alphabet.Length + 1);
    }

    public static string RomanNumeral(int value)
    {
        if (value is < 1 or > LargestRoman)
            return Decimal(value);
        var numeral = "";
        foreach (var (worth, letters) in Roman)
        {
            for (; value >= worth; value -= worth)
                numeral += letters;
        }
        return numeral;
    }

    /// <summary>一 to 九十九, as numbered headings in Chinese count.</summary>
    public static string Han(int value)
    {
        const string digits = "〇一二三四五六七八九";
        return value switch
        {
            < 1 or > 99 => Decimal(value),
            < 10 => digits[value].ToString(),
            _ => $"{(value < 20 ? "" : digits[value / 10])}十{(value % 10 == 0 ? "" : digits[value % 10])}",
        };
    }
}
