using System.Globalization;
using System.Text;
using System.Xml;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>
/// Signs that XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. Where a block needs it, such a sign is written
/// as a backslash, <c>u</c> and four hexadecimal digits, and a backslash as two. In copies, from which nothing is read back, it is U+FFFD.
/// </summary>
internal static class Forbidden
{
    private const char Replacement = '\uFFFD';

    public static bool In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return true;
        }
        return false;
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                escaped.Append(text[i]).Append(text[++i]);
            else if (!XmlConvert.IsXmlChar(text[i]))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            else
                escaped.Append(text[i] == '\\' ? @"\\" : text[i].ToString());
        }
        return escaped.ToString();
    }

    /// <summary>The other way; what is no escape stands as it is.</summary>
    public static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
                plain.Append(text[i]);
            else if (text[i + 1] == '\\')
                plain.Append(text[++i]);
            else if (Code(text, i) is { } sign)
            {
                plain.Append(sign);
                i += 5;
            }
            else
                plain.Append(text[i]);
        }
        return plain.ToString();
    }

    public static string Replaced(string text)
    {
        if (!In(text))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                plain.Append(text[i]).Append(text[++i]);
            else
                plain.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
        }
        return plain.ToString();
    }

    private static char? Code(string text, int at) =>
        at + 6 <= text.Length
        && text[at + 1] == 'u'
        && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);
}
