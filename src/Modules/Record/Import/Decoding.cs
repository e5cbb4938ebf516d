using Palermo.Parsing.Formats;

namespace Palermo.Record.Import;

/// <summary>A file's bytes to text: in this program, or for print files in one beside it.</summary>
internal static class Decoding
{
    /// <summary>Formats by the endings of names, as a person would say them.</summary>
    private static readonly Dictionary<string, (string Format, string Words)> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = ("text", "plain text"),
        [".htm"] = ("html", "a web page"),
        [".html"] = ("html", "a web page"),
        [".docx"] = ("docx", "a Word file"),
        [".pdf"] = ("pdf", "a PDF"),
        [".akn"] = ("akn", "Akoma Ntoso"),
        [".xml"] = ("akn", "XML"),
        [".doc"] = ("doc", "a Word file of the old kind"),
        [".rtf"] = ("rtf", "a rich text file"),
        [".zip"] = ("zip", "an archive"),
    };

    /// <param name="name">The file's name, which the bytes may belie.</param>
    public static async Task<Decoded> OfAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var decoded = FileSignature.Of(bytes.Span) == FileKind.Pdf ? await PdfToText.ReadAsync(bytes, cancel) : DocumentText.Of(bytes);
        return decoded is Decoded.Text text && Belied(name, text.Format) is { } remark
            ? text with
            {
                Remarks = [remark, .. text.Remarks],
            }
            : decoded;
    }

    private static string? Belied(string name, string format) =>
        Endings.TryGetValue(Path.GetExtension(name), out var named) && named.Format != format
            ? $"its name says {named.Words}, its bytes are {Endings.Values.First(one => one.Format == format).Words}; the bytes were believed"
            : null;
}
