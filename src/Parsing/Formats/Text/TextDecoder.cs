using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats.Text;

/// <summary>
/// Bytes of a plain text to characters. The encoding is told by the byte order mark; else by what is valid UTF-8 or looks like UTF-16; else
/// by what its characters would be (<see cref="OldLines"/>).
/// </summary>
public static class TextDecoder
{
    /// <summary>A text without a mark has fewer damaged characters than one in as many.</summary>
    private const int FewDamaged = 50;

    /// <summary>Zero bytes in UTF-16: of Latin letters half, of Chinese ones hardly any.</summary>
    private const int ManyZeros = 40;

    /// <summary>Control characters that no text holds; what is left are tab, line ends, page breaks, and the escapes of old printers.</summary>
    private static readonly SearchValues<char> NeverInText = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012"
    );

    /// <summary>The text, with remarks on what is strange about its bytes; null where they are none: a picture, a program, noise.</summary>
    public static Decoded.Text? Decode(ReadOnlySpan<byte> bytes)
    {
        var remarks = new List<string>();
        var text = Characters(bytes, remarks);
        if (text is null || text.AsSpan().ContainsAny(NeverInText))
            return null;
        if (text.AsSpan().Count('\uFFFD') is > 0 and var damaged)
            remarks.Add(string.Create(CultureInfo.InvariantCulture, $"{damaged} characters are damaged and stand as \uFFFD"));
        return new Decoded.Text(SourceText.FromDecoded(text), "text", remarks);
    }

    private static string? Characters(ReadOnlySpan<byte> bytes, List<string> remarks) =>
        Marked(bytes) is { } marked ? marked
        // A zero is valid UTF-8 and in no text, so it is asked first what else it can mean.
        : bytes.Contains((byte)0) ? Wide(bytes)
        : Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
        : OldLines.Decode(bytes, remarks);

    /// <summary>By the mark at the start, which falls.</summary>
    private static string? Marked(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, 0, 0, .. var rest] => new UTF32Encoding(bigEndian: false, byteOrderMark: false).GetString(rest),
            [0, 0, 0xFE, 0xFF, .. var rest] => new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => null,
        };

    /// <summary>
    /// UTF-16 without a mark: spaces, digits and line ends have a zero byte, always on the same side. Chinese has few of them, and zeros of its own on
    /// the other side: there the order of bytes is taken whose characters fit.
    /// </summary>
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }
        var isOneSided = Math.Min(even, odd) * 20 <= Math.Max(even, odd) && even + odd >= bytes.Length / ManyZeros;
        var text = isOneSided
            ? (even > odd ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes)
            : Better(Encoding.Unicode.GetString(bytes), Encoding.BigEndianUnicode.GetString(bytes));
        return text is not null && text.AsSpan().Count('\uFFFD') * FewDamaged < text.Length ? text : null;
    }

    /// <summary>Null where neither fits: nearly all characters of such a text are beyond ASCII.</summary>
    private static string? Better(string one, string other)
    {
        var (fit, otherFit) = (Plausibility.Of(one), Plausibility.Of(other));
        return Math.Max(fit, otherFit) * 2 < one.Length ? null
            : fit > otherFit ? one
            : other;
    }
}
