namespace Palermo.Parsing.Languages;

/// <summary>Ordinals and counts as words or digits in one language: <c>decimosexta</c>, <c>семьдесят восьмая</c>, <c>الثامنة والسبعون</c>, <c>10-я</c>, <c>第七十八</c>.</summary>
internal static class Ordinals
{
    private const int MostParts = 4;
    private static readonly char[] Gaps = [' ', '-', '\u2010', '\u2011'];

    /// <summary>The number; null where a part is none.</summary>
    public static int? Value(string printed, DocumentLanguage language)
    {
        var text = Bare(printed);
        if (text.Length == 0)
            return null;
        if (Script.Digit(text[0]) >= 0)
            return Leading(text);
        return language.NumberWords.Count == 0 ? HanNumber.Of(text) : Worded(text, language);
    }

    private static int? Leading(string text)
    {
        var value = 0;
        foreach (var digit in text.Select(Script.Digit).TakeWhile(digit => digit >= 0))
        {
            if (value > 99)
                return null;
            value = value * 10 + digit;
        }
        return value;
    }

    /// <summary>A whole known word, else its parts added up.</summary>
    private static int? Worded(string text, DocumentLanguage language)
    {
        if (language.NumberWords.TryGetValue(text, out var known))
            return known;
        var parts = Parts(text);
        if (parts.Count > MostParts)
            return null;
        var sum = 0;
        foreach (var part in parts)
        {
            if (!language.NumberWords.TryGetValue(part, out var value))
                return null;
            sum += value;
        }
        return sum > 0 ? sum : null;
    }

    /// <summary>"quatre-vingt" is one number though a hyphen stands in it.</summary>
    private static List<string> Parts(string text)
    {
        var parts = text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("et" or "y")).ToList();
        if (parts is ["quatre", "vingt" or "vingts", ..])
            parts = [$"quatre-{parts[1]}", .. parts[2..]];
        return parts;
    }

    private static string Bare(string printed)
    {
        var bare = string.Concat(printed.Where(c => !Script.IsVowelSign(c) && !Script.IsUnprinted(c)));
        return bare.Trim().ToLowerInvariant();
    }
}
