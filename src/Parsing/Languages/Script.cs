using System.Text;

namespace Palermo.Parsing.Languages;

/// <summary>What a character is in the scripts of the six languages.</summary>
internal static class Script
{
    /// <summary>A Chinese character.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3007';

    /// <summary>What is set without spaces around it: Chinese characters and their signs.</summary>
    public static bool IsSetSolid(char c) => IsHan(c) || c is >= '\u3001' and <= '\u3011' or >= '\uFF01' and <= '\uFF1F';

    public static bool IsArabic(char c) => c is >= '\u0621' and <= '\u064A' or >= '\u0671' and <= '\u06D3';

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    /// <summary>
    /// Signs that steer how a line is set and are no text: marks of direction, the zero-width space, and the stroke that stretches an Arabic word.
    /// </summary>
    public static bool IsUnprinted(char c) =>
        c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u061C' or '\u0640';

    /// <summary>Arabic short vowels and doublings, printed or left out as one likes.</summary>
    public static bool IsVowelSign(char c) => c is >= '\u064B' and <= '\u0652';

    /// <summary>A digit's value in Western, Eastern Arabic or full-width form; -1 for anything else.</summary>
    public static int Digit(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= '\u0660' and <= '\u0669' => c - '\u0660',
            >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
            >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
            _ => -1,
        };

    /// <summary>The text with its digits in Western form; every character keeps its place.</summary>
    public static string WesternDigits(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0660', '\u06F9') < 0 && text.AsSpan().IndexOfAnyInRange('\uFF10', '\uFF19') < 0)
            return text;
        var western = new StringBuilder(text);
        for (var i = 0; i < western.Length; i++)
        {
            if (Digit(western[i]) is var digit and >= 0)
                western[i] = (char)('0' + digit);
        }
        return western.ToString();
    }
}
