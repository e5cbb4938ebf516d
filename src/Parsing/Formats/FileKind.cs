using System.Text;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Parsing.Formats.Text;

namespace Palermo.Parsing.Formats;

/// <summary>What a file is, told by its first bytes and not by its name.</summary>
public enum FileKind
{
    /// <summary>Whatever has no sign of its own: plain text, or no text at all.</summary>
    Text,
    Html,

    /// <summary>Mark-up of Akoma Ntoso.</summary>
    AkomaNtoso,
    Pdf,

    /// <summary>A zip archive: documents, a Word file, a spreadsheet.</summary>
    Zip,

    /// <summary>A file of a kind that cannot be read; <see cref="FileSignature.WhyUnreadable"/> says what helps.</summary>
    Unreadable,
}

/// <summary>Tells kinds of files by their signatures.</summary>
public static class FileSignature
{
    /// <summary>Some writers of PDF put a few lines before the sign; readers accept it within so many bytes.</summary>
    private const int PdfSignWithin = 1024;

    private const int MarkUpWithin = 4096;

    private const string Picture = "not a text: a picture, which holds no text that can be read";

    private const string SaveAs = "save it as DOCX or PDF first";

    private static readonly (byte[] Sign, string Why)[] Unreadable =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], $"a Word file of the old kind (.doc), or one with a password; open it and {SaveAs}"),
        ([.. "{\\rtf"u8], $"a rich text file; {SaveAs}"),
        ([0x89, .. "PNG"u8], Picture),
        ([0xFF, 0xD8, 0xFF], Picture),
        ([.. "GIF8"u8], Picture),
        ([.. "II*\0"u8], Picture),
        ([.. "MM\0*"u8], Picture),
        ([0x1F, 0x8B], "a compressed file; unpack it first"),
        ([.. "7z"u8, 0xBC, 0xAF], "an archive of a kind that is not opened; unpack it first"),
        ([.. "Rar!"u8], "an archive of a kind that is not opened; unpack it first"),
        ([0xFD, .. "7zXZ"u8], "a compressed file; unpack it first"),
        ([.. "BZh"u8], "a compressed file; unpack it first"),
        ([0x7F, .. "ELF"u8], "not a text: a program"),
        ([.. "SQLite format 3\0"u8], "not a text: a database"),
    ];

    public static FileKind Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? FileKind.Zip
        : IsPdf(bytes) ? FileKind.Pdf
        : WhyUnreadable(bytes) is not null ? FileKind.Unreadable
        : AkomaNtosoReader.Detects(bytes) ? FileKind.AkomaNtoso
        : IsHtml(bytes) ? FileKind.Html
        : FileKind.Text;

    /// <summary>What an unreadable file is and what helps; null for every other file.</summary>
    public static string? WhyUnreadable(ReadOnlySpan<byte> bytes)
    {
        foreach (var (sign, why) in Unreadable)
        {
            if (bytes.StartsWith(sign))
                return why;
        }
        return null;
    }

    /// <summary>A text may speak of the sign. Where words stand before it, it has a line of its own, or what holds it is no text.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes[..Math.Min(bytes.Length, PdfSignWithin)].IndexOf("%PDF-"u8);
        if (at < 0)
            return false;
        var before = bytes[..at];
        var line = before[(before.LastIndexOfAny("\r\n"u8) + 1)..];
        return IsBlank(before) || (IsBlank(line) && IsVersion(bytes[(at + 5)..])) || TextDecoder.Decode(bytes) is null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) =>
        (bytes is [0xEF, 0xBB, 0xBF, .. var marked] ? marked : bytes).Trim(" \t\r\n\f\0"u8).IsEmpty;

    private static bool IsVersion(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny("\r\n"u8);
        return (end < 0 ? rest : rest[..end]).TrimEnd((byte)' ')
            is [>= (byte)'0' and <= (byte)'9', (byte)'.', >= (byte)'0' and <= (byte)'9'];
    }

    /// <summary>A page of mark-up from its first word; single tags inside a plain text do not make it one.</summary>
    private static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        // Signs below 128 stand for themselves in every encoding at hand but UTF-16, in which they have a zero beside them.
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MarkUpWithin)]).Replace("\0", "", StringComparison.Ordinal);
        var text = start.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FF\u00FE").TrimStart();
        while (text.StartsWith("<!--") && text.IndexOf("-->") is var end and > 0)
            text = text[(end + 3)..].TrimStart();
        if (text.StartsWith("<?xml"))
            return text.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return StartsWith(text, "<!doctype html") || StartsWith(text, "<html") || StartsWith(text, "<head") || StartsWith(text, "<body");
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string tag) => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase);
}
