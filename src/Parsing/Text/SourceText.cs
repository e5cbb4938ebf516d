using System.Text;

namespace Palermo.Parsing.Text;

/// <summary>A document's decoded text with line ends made one (<c>\n</c>); what <c>palermo read --text</c> prints and every offset counts in.</summary>
public sealed class SourceText
{
    /// <summary>UTF-16 offsets of the second halves of surrogate pairs, ascending; empty for nearly every document.</summary>
    private readonly int[] pairs;

    public SourceText(string value)
    {
        Value = value;
        pairs = FindPairs(value);
    }

    public string Value { get; }

    public int Length => Value.Length;

    /// <summary>Decodes UTF-8; a byte order mark falls, damaged bytes become U+FFFD.</summary>
    public static SourceText FromUtf8(ReadOnlySpan<byte> bytes) => FromDecoded(Encoding.UTF8.GetString(bytes));

    /// <summary>Takes characters with any line ends; a byte order mark among them falls, and what no database keeps as text, U+0000, becomes U+FFFD.</summary>
    public static SourceText FromDecoded(string text)
    {
        if (text.StartsWith('\uFEFF'))
            text = text[1..];
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new SourceText(text.Replace('\0', '\uFFFD'));
    }

    /// <summary>Turns a UTF-16 offset into a code point offset.</summary>
    public int CodePoint(int offset)
    {
        if (pairs.Length == 0)
            return offset;
        var index = Array.BinarySearch(pairs, offset);
        return offset - (index >= 0 ? index : ~index);
    }

    /// <summary>The white space right behind a character, which joined pieces of text share; the character itself where none stands there.</summary>
    internal int GapAfter(int offset) => offset + 1 < Value.Length && char.IsWhiteSpace(Value[offset + 1]) ? offset + 1 : offset;

    /// <summary>Whether a range starts with a link's label and holds its target, so that the opening bracket belongs to it.</summary>
    internal bool OpensLink(int start, int end)
    {
        if (start == 0 || Value[start - 1] != '[')
            return false;
        var close = Value.AsSpan(start, end - start).IndexOf("](", StringComparison.Ordinal);
        return close >= 0 && !Value.AsSpan(start, close).Contains('[');
    }

    private static int[] FindPairs(string value)
    {
        List<int>? found = null;
        for (var i = value.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i < value.Length - 1; i++)
        {
            if (char.IsHighSurrogate(value[i]) && char.IsLowSurrogate(value[i + 1]))
                (found ??= []).Add(i + 1);
        }
        return found is null ? [] : [.. found];
    }
}
