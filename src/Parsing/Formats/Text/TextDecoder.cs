using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats.Text;

/// <summary>
/// Bytes of a plain text to characters. The encoding is told by the byte order mark; else by what is valid UTF-8 or looks like UTF-16; else
/// the candidate whose characters fit best is taken (<see cref="Plausibility"/>). A file whose lines are of two encodings is read line by line.
/// </summary>
public static class TextDecoder
{
    /// <summary>As many characters tell an encoding; more would tell no more.</summary>
    private const int Sample = 1 << 16;

    /// <summary>One line beyond ASCII in as many is valid UTF-8 by chance in no other encoding.</summary>
    private const int FewLines = 5;

    /// <summary>Fewer damaged characters than one in as many leave a text in UTF-8 what it is.</summary>
    private const int FewDamaged = 50;

    /// <summary>Control characters that no text holds; what is left are tab, line ends, page breaks, and the escapes of old printers.</summary>
    private static readonly SearchValues<char> NeverInText = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012"
    );

    /// <summary>The text, or null where the bytes are none: a picture, a program, noise.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Characters(bytes);
        return text is null || text.AsSpan().ContainsAny(NeverInText) ? null : SourceText.FromDecoded(text);
    }

    private static string? Characters(ReadOnlySpan<byte> bytes) =>
        Marked(bytes) is { } marked ? marked
        // A zero is valid UTF-8 and in no text, so it is asked first what else it can mean.
        : bytes.Contains((byte)0) ? Wide(bytes)
        : Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
        : OfLines(bytes);

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

    /// <summary>UTF-16 without a mark: spaces, digits and line ends have a zero byte, always on the same side.</summary>
    private static string? Wide(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }
        if (even + odd < bytes.Length / 40 || Math.Min(even, odd) * 20 > Math.Max(even, odd))
            return null;
        var encoding = even > odd ? Encoding.BigEndianUnicode : Encoding.Unicode;
        var text = encoding.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') * FewDamaged < text.Length ? text : null;
    }

    private static string? OfLines(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = CountLines(bytes);
        if (BestFit(bytes) is not { } old)
            return valid * FewLines >= invalid ? Encoding.UTF8.GetString(bytes) : null;
        if (valid * FewLines < invalid)
            return old.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (Line(ref bytes) is { IsEmpty: false } line)
            text.Append((IsUtf8(line) ? Encoding.UTF8 : old).GetString(line));
        return text.ToString();
    }

    /// <summary>Lines beyond ASCII, by whether they are valid UTF-8.</summary>
    private static (int Valid, int Invalid) CountLines(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        while (Line(ref bytes) is { IsEmpty: false } line)
        {
            if (!Ascii.IsValid(line))
                _ = IsUtf8(line) ? valid++ : invalid++;
        }
        return (valid, invalid);
    }

    /// <summary>Valid, or damaged in a place or two among many characters of two bytes and more.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> line)
    {
        if (Utf8.IsValid(line))
            return true;
        var (whole, damaged) = (0, 0);
        while (!line.IsEmpty)
        {
            var done = Rune.DecodeFromUtf8(line, out _, out var length);
            damaged += done == OperationStatus.Done ? 0 : 1;
            whole += done == OperationStatus.Done && length > 1 ? 1 : 0;
            line = line[length..];
        }
        return whole > 2 * damaged;
    }

    /// <summary>The next line with its end, taken off.</summary>
    private static ReadOnlySpan<byte> Line(ref ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? bytes : bytes[..(end + 1)];
        bytes = bytes[line.Length..];
        return line;
    }

    /// <summary>Null where no candidate's characters fit: then it is no text.</summary>
    private static Encoding? BestFit(ReadOnlySpan<byte> bytes)
    {
        var sample = Beyond(bytes);
        Encoding? best = null;
        var most = 0d;
        foreach (var candidate in EncodingModel.Current.Candidates)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(candidate)!;
            var fit = Plausibility.Of(encoding.GetString(sample));
            if (fit > most)
                (best, most) = (encoding, fit);
        }
        return best;
    }

    /// <summary>The lines that hold bytes beyond ASCII and are not UTF-8 anyway, as many as a sample takes.</summary>
    private static byte[] Beyond(ReadOnlySpan<byte> bytes)
    {
        var sample = new ArrayBufferWriter<byte>();
        while (sample.WrittenCount < Sample && Line(ref bytes) is { IsEmpty: false } line)
        {
            if (!Ascii.IsValid(line) && !IsUtf8(line))
                sample.Write(line[..Math.Min(line.Length, Sample)]);
        }
        return sample.WrittenSpan.ToArray();
    }
}
