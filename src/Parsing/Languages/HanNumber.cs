namespace Palermo.Parsing.Languages;

/// <summary>Numbers in Chinese characters: 十五, 二十三, 第一百零二, and years digit by digit (二〇二三).</summary>
internal static class HanNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A positive number of at most four digits; null for anything else.</summary>
    public static int? Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 7)
            return null;
        return text.IndexOfAny("十百") < 0 ? ByDigits(text) : ByPlaces(text);
    }

    private static int? ByDigits(ReadOnlySpan<char> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            if (Digit(c) is not { } digit || value > 999)
                return null;
            value = value * 10 + digit;
        }
        return value > 0 ? value : null;
    }

    private static int? ByPlaces(ReadOnlySpan<char> text)
    {
        var (value, pending) = (0, 0);
        foreach (var c in text)
        {
            if (c is '十' or '百')
            {
                value += Math.Max(1, pending) * (c == '十' ? 10 : 100);
                pending = 0;
            }
            else if (Digit(c) is { } digit)
                pending = digit;
            else
                return null;
        }
        return value + pending;
    }

    private static int? Digit(char c) =>
        c switch
        {
            '零' or '○' => 0,
            '两' => 2,
            _ => Digits.IndexOf(c, StringComparison.Ordinal) is var digit and >= 0 ? digit : null,
        };
}
