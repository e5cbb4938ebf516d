using Palermo.Parsing.Text;

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
        "as",
        "by",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "that",
        "the",
        "to",
        "with",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether raw text, mark-up and closing quotes left aside, closes with a stop, a colon or a semicolon.</summary>
    public static bool Ended(ReadOnlySpan<char> raw)
    {
        var at = raw.Length - 1;
        while (at >= 0 && IsClosing(raw, ref at))
            at--;
        return at >= 0 && ".?!:;".Contains(raw[at]);
    }

    /// <summary>Whether raw text goes on in lower case, mark-up left aside.</summary>
    public static bool StartsLower(ReadOnlySpan<char> raw)
    {
        foreach (var c in raw[..Math.Min(raw.Length, 20)])
        {
            if (char.IsLetterOrDigit(c))
                return char.IsLower(c);
            if (c == '<')
                return false;
        }
        return false;
    }

    public static bool LooksLikeHeading(string plain, int longest)
    {
        if (plain.Length == 0 || plain.Length > longest || ".;:,".Contains(plain[^1]) || HoldsSymbol(plain))
            return false;
        var first = plain.FirstOrDefault(char.IsLetterOrDigit);
        return (char.IsUpper(first) || char.IsDigit(first)) && plain.AsSpan().Count(' ') < MostWords && !EndsOpen(plain);
    }

    /// <summary>Whether the last word calls for another: "of", "and", "to".</summary>
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

    private static bool IsClosing(ReadOnlySpan<char> raw, ref int at)
    {
        if (raw[at] == '>' && raw[..at].LastIndexOf('<') is var tag and >= 0)
        {
            at = tag;
            return true;
        }
        return "*_)”’\"'] ".Contains(raw[at]) || char.IsWhiteSpace(raw[at]) || Folding.RaisedNumber(raw.Slice(at, 1)).Length > 0;
    }
}
