using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats;

/// <summary>Raised text as the notation has it: digits and stars become footnote marks, everything else (10<sup>th</sup>) stays as it is.</summary>
internal static class Raised
{
    private const int LongestMark = 3;

    public static string Of(string text)
    {
        var mark = text.Trim(' ', '\u00A0', '[', ']', '(', ')');
        return mark.Length is > 0 and <= LongestMark && (mark.All(char.IsAsciiDigit) || mark.All(c => c == '*'))
            ? string.Concat(mark.Select(Folding.Raise))
            : text;
    }
}
