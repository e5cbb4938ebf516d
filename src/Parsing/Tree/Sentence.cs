using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Tree;

/// <summary>What the look of a piece of text tells of its place in a sentence.</summary>
internal static class Sentence
{
    private const int MostWords = 40;

    /// <summary>Of Chinese text, which has no words between spaces.</summary>
    private const int MostSolid = 60;

    private const string Stops = ".?!:;。？！：；؟؛";

    /// <summary>Whether a text, closing quotes and brackets left aside, closes with a stop, a colon or a semicolon.</summary>
    public static bool Ended(ReadOnlySpan<char> text) =>
        text.TrimEnd(")”’\"']»）」』") is { IsEmpty: false } rest && Stops.Contains(rest[^1]);

    /// <summary>Whether a text goes on in lower case.</summary>
    public static bool StartsLower(string text) => char.IsLower(text.FirstOrDefault(char.IsLetterOrDigit));

    public static bool LooksLikeHeading(string plain, int longest)
    {
        if (plain.Length == 0 || plain.Length > longest || ".;:,。；：，،؛".Contains(plain[^1]) || HoldsSymbol(plain))
            return false;
        var first = plain.FirstOrDefault(char.IsLetterOrDigit);
        if (Script.IsHan(first) && plain.Length > MostSolid)
            return false;
        return (char.IsUpper(first) || char.IsDigit(first) || HasNoCase(first))
            && plain.AsSpan().Count(' ') < MostWords
            && !EndsOpen(plain);
    }

    /// <summary>A letter of a script without capitals.</summary>
    private static bool HasNoCase(char c) => char.IsLetter(c) && !char.IsLower(c) && !char.IsUpper(c);

    /// <summary>Whether the last word calls for another: "of", "and", "para.".</summary>
    public static bool EndsOpen(ReadOnlySpan<char> text) => Keywords.IsConnector(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>A document symbol (capitals, a stroke, capitals or digits) stands in lists of documents, not in headings.</summary>
    private static bool HoldsSymbol(string plain)
    {
        for (var at = plain.IndexOf('/', StringComparison.Ordinal); at >= 0; at = plain.IndexOf('/', at + 1))
        {
            if (at > 0 && at + 1 < plain.Length && IsCapital(plain[at - 1]) && IsCapital(plain[at + 1]) && !IsAndOr(plain, at))
                return true;
        }
        return false;

        static bool IsAndOr(string plain, int at) => at >= 3 && string.CompareOrdinal(plain, at - 3, "AND/OR", 0, 6) == 0;

        static bool IsCapital(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
    }
}
