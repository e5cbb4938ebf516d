namespace Palermo.Parsing.Reading;

/// <summary>Numbers written as English words or with an ordinal ending.</summary>
public static class Numerals
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] SmallOrdinals =
    [
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>One of <c>tenth</c>, <c>Twenty-first</c>, <c>10th</c>, <c>10 th</c>; null for anything else.</summary>
    public static int? Ordinal(string word)
    {
        var ending = word.Length > 2 ? word[^2..].ToLowerInvariant() : "";
        if (char.IsAsciiDigit(word.FirstOrDefault()))
            return ending is "st" or "nd" or "rd" or "th" ? Digits(word[..^2].TrimEnd()) : null;
        return Worded(word, SmallOrdinals) ?? (ending == "th" ? TensOrdinal(word) : null);
    }

    /// <summary>One of <c>four</c>, <c>Twenty-one</c>, <c>12</c>; null for anything else.</summary>
    public static int? Cardinal(string word) => Digits(word) ?? Worded(word, Small) ?? TensWord(word);

    private static int? Digits(string text) =>
        text.Length is > 0 and < 5 && text.All(char.IsAsciiDigit)
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static int? Worded(string word, string[] small)
    {
        var hyphen = word.IndexOfAny(['-', '\u2010', '\u2011']);
        if (hyphen < 0)
            return Index(small, word);
        var tens = TensWord(word[..hyphen]);
        var ones = Index(small, word[(hyphen + 1)..]);
        return tens is not null && ones is > 0 and < 10 ? tens + ones : null;
    }

    private static int? TensOrdinal(string word) =>
        word.EndsWith("ieth", StringComparison.OrdinalIgnoreCase) ? TensWord(word[..^4] + "y") : null;

    private static int? TensWord(string word) => Index(Tens, word) * 10;

    private static int? Index(string[] words, string word)
    {
        var index = word.Length == 0 ? -1 : Array.FindIndex(words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }
}
