using System.IO.Compression;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Parsing.Formats.Docx;
using Palermo.Parsing.Formats.Html;
using Palermo.Parsing.Formats.Text;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Formats;

/// <summary>A file's bytes to the text that is read, whatever its format. Print files come through a program of their own: see <see cref="Pdf.PdfPages"/>.</summary>
public static class DocumentText
{
    /// <summary>Twelve hundred pages, in UTF-16 characters.</summary>
    public const int LongestText = 4_000_000;

    private const string NotText = "not a text: it holds bytes that no text has";

    public static Decoded Of(ReadOnlyMemory<byte> bytes) =>
        FileSignature.Of(bytes.Span) switch
        {
            FileKind.Unreadable => new Decoded.Refused(FileSignature.WhyUnreadable(bytes.Span)!),
            FileKind.Zip => OfZip(bytes),
            FileKind.Html => Held(HtmlText.Read(bytes.Span)),
            FileKind.AkomaNtoso => Held(OfAkomaNtoso(bytes)),
            _ => TextDecoder.Decode(bytes.Span) is { } text ? Held(text) : new Decoded.Refused(NotText),
        };

    internal static Decoded OfPdf(string text) =>
        string.IsNullOrWhiteSpace(text)
            ? new Decoded.Refused("a PDF without text: its pages are pictures. Recognise the text first, for instance with ocrmypdf")
            : Held(new Decoded.Text(SourceText.FromDecoded(text), "pdf", [.. Nameless(text)]));

    /// <summary>A font that gives some of its signs no character leaves zeros in the text.</summary>
    private static IEnumerable<string> Nameless(string text) =>
        text.AsSpan().Count('\0') is > 0 and var zeros
            ?
            [
                $"{zeros} {(zeros == 1 ? "sign of its fonts stands" : "signs of its fonts stand")} for no character; each is shown as \uFFFD",
            ]
            : [];

    /// <summary>Neither nothing nor more than is read, however small it was packed.</summary>
    private static Decoded Held(Decoded decoded) =>
        decoded is not Decoded.Text { Source.Value: var text } ? decoded
        : text.Length > LongestText
            ? new Decoded.Refused($"holds more than {LongestText / 1_000_000} million characters of text; split it into its parts")
        : string.IsNullOrWhiteSpace(text) ? new Decoded.Refused("empty")
        : decoded;

    /// <summary>The text that gives the file's tree again, so that what was read from it can be shown in it.</summary>
    private static Decoded OfAkomaNtoso(ReadOnlyMemory<byte> bytes) =>
        AkomaNtosoReader.Read(bytes) switch
        {
            AkomaNtosoReading.Read read => new Decoded.Text(SourceText.FromDecoded(TreeWriter.Write(read.Tree)), "akn", [])
            {
                Language = read.Language,
            },
            AkomaNtosoReading.Refused refused => new Decoded.Refused(refused.Why),
            var other => throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}."),
        };

    private static Decoded OfZip(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return DocxText.Read(archive) is { } word ? Held(word) : new Decoded.Refused(OfficeFile.WhyUnread(archive));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return new Decoded.Refused("a damaged archive or Word file");
        }
    }
}
