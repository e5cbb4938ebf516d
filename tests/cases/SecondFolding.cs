using System.Text;

namespace Palermo.Cases;

/// <summary>
/// Rule 3 of the record's contract, written apart from the parser so that the one checks the other: what slices of a source become when
/// lines are joined, white space is folded, and mark-up signs and footnote marks are dropped.
/// </summary>
internal static class SecondFolding
{
    private static readonly string[] Tags = ["i", "b", "u", "em", "strong", "sup", "sub", "br"];

    /// <summary>Joins the slices with a space and folds them.</summary>
    public static string Fold(IEnumerable<string> slices) => FoldSpace(DropMarkUp(string.Join('\n', slices)));

    private static string DropMarkUp(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
            at = Step(text, at, folded);
        return folded.ToString();
    }

    /// <summary>Takes one sign or character at a place and gives the place after it.</summary>
    private static int Step(string text, int at, StringBuilder folded)
    {
        var sign = text[at];
        if (sign == '\\' && at + 1 < text.Length && char.IsPunctuation(text[at + 1]) | char.IsSymbol(text[at + 1]))
        {
            folded.Append(text[at + 1]);
            return at + 2;
        }
        if (sign == '<' && Tag(text, at) is var (address, after))
        {
            folded.Append(address);
            return after;
        }
        if (sign == '[' && Link(text, at) is var (label, end))
        {
            folded.Append(DropMarkUp(label));
            return end;
        }
        if (HalfMarkUp(text, at) is { } behind)
            return behind;
        if (sign == '-' && StartsLine(text, at) && at + 1 < text.Length && text[at + 1] == ' ')
            return at + 2;
        if (sign is not '*' && !IsRaisedDigit(sign) && !IsDirection(sign))
            folded.Append(sign);
        return at + 1;
    }

    /// <summary><c>&lt;i&gt;</c> and its like fall whole; of <c>&lt;https://…&gt;</c> the brackets fall and the address stays.</summary>
    private static (string Address, int End)? Tag(string text, int at)
    {
        var close = text.IndexOf('>', at);
        if (close < 0)
            return null;
        var inside = text[(at + 1)..close];
        if (Tags.Contains(inside.Trim('/', ' '), StringComparer.OrdinalIgnoreCase))
            return ("", close + 1);
        return inside.StartsWith("http", StringComparison.Ordinal) ? (inside, close + 1) : null;
    }

    private static (string Label, int End)? Link(string text, int at)
    {
        var middle = text.IndexOf("](", at, StringComparison.Ordinal);
        var close = middle < 0 ? -1 : text.IndexOf(')', middle);
        return close < 0 || text.AsSpan(at + 1, middle - at - 1).Contains('[') ? null : (text[(at + 1)..middle], close + 1);
    }

    /// <summary>A slice that starts inside a link or an address holds only its close: <c>](#)</c>, <c>&gt;</c>.</summary>
    private static int? HalfMarkUp(string text, int at)
    {
        if (text.AsSpan(at).StartsWith("](") && text.LastIndexOf('[', at) < 0 && text.IndexOf(')', at) is > 0 and var close)
            return close + 1;
        var word = text.AsSpan(0, at)[(text.LastIndexOfAny([' ', '\n'], Math.Max(0, at - 1)) + 1)..];
        return text[at] == '>' && word.StartsWith("http") ? at + 1 : null;
    }

    private static bool StartsLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] == '\n';
    }

    private static bool IsRaisedDigit(char sign) => sign is '¹' or '²' or '³' or '⁰' or >= '⁴' and <= '⁹';

    /// <summary>Marks of direction, zero-width spaces and the Arabic stroke that stretches a word.</summary>
    private static bool IsDirection(char sign) =>
        sign is '\u0640' or '\u061C' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>A Chinese character, comma, stop, bracket or other wide sign.</summary>
    private static bool IsChinese(char sign) =>
        sign
            is >= '\u4E00'
                and <= '\u9FFF'
                or >= '\u3400'
                and <= '\u4DBF'
                or >= '\u3001'
                and <= '\u3011'
                or '\u3007'
                or >= '\uFF01'
                and <= '\uFF1F';

    /// <summary>White space becomes one space, a line's end beside Chinese none; a word broken at its own hyphen closes up again.</summary>
    private static string FoldSpace(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var folded = new StringBuilder(text.Length);
        foreach (var word in lines.SelectMany(line => Words(line)))
        {
            var closesUp = folded.Length > 1 && folded[^1] == '\n' && folded[^2] == '-' && char.IsLetter(word.Text[0]);
            closesUp |= folded.Length > 1 && folded[^1] == '\n' && (IsChinese(folded[^2]) || IsChinese(word.Text[0]));
            if (folded.Length > 0 && folded[^1] == '\n')
                folded.Length--;
            if (folded.Length > 0 && !closesUp)
                folded.Append(' ');
            folded.Append(word.Text);
            if (word.EndsLine)
                folded.Append('\n');
        }
        return folded.ToString().TrimEnd('\n');
    }

    private static IEnumerable<(string Text, bool EndsLine)> Words(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Select((word, at) => (word, at == words.Length - 1));
    }
}
