namespace Palermo.Parsing.Tree;

/// <summary>What the look of a piece of text tells of its place in a sentence.</summary>
internal static class Sentence
{
    private const int MostWords = 40;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectors = new HashSet<string>(StringComparer.Ordinal)
    {
        "a",
        "an",
        "and",
        "art.",
        "arts.",
        "as",
        "by",
        "for",
        "from",
        "in",
        "No.",
        "Nos.",
        "of",
        "on",
        "or",
        "p.",
        "para.",
        "paras.",
        "pp.",
        "that",
        "the",
        "to",
        "vol.",
        "with",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text, closing quotes and brackets left aside, closes with a stop, a colon or a semicolon.</summary>
    public static bool Ended(ReadOnlySpan<char> text) => text.TrimEnd(")”’\"']") is { IsEmpty: false } rest && ".?!:;".Contains(rest[^1]);

    /// <summary>Whether a text goes on in lower case.</summary>
    public static bool StartsLower(string text) => char.IsLower(text.FirstOrDefault(char.IsLetterOrDigit));

    public static bool LooksLikeHeading(string plain, int longest)
    {
        if (plain.Length == 0 || plain.Length > longest || ".;:,".Contains(plain[^1]) || HoldsSymbol(plain))
            return false;
        var first = plain.FirstOrDefault(char.IsLetterOrDigit);
        return (char.IsUpper(first) || char.IsDigit(first)) && plain.AsSpan().Count(' ') < MostWords && !EndsOpen(plain);
    }

    /// <summary>Whether the last word calls for another: "of", "and", "para.".</summary>
    public static bool EndsOpen(ReadOnlySpan<char> text) => Connectors.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    /// <summary>A document symbol (capitals, a stroke, capitals or digits) stands in lists of documents, not in headings.</summary>
    private static bool HoldsSymbol(string plain)
    {
        for (var at = plain.IndexOf('/', StringComparison.Ordinal); at >= 0; at = plain.IndexOf('/', at + 1))
        {
            if (at > 0 && at + 1 < plain.Length && IsCapital(plain[at - 1]) && IsCapital(plain[at + 1]))
                return true;
        }
        return false;

        static bool IsCapital(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
    }
}
