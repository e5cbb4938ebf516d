using System.IO.Compression;
using System.Text;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>A Word file made of the parts that a test writes.</summary>
internal sealed class WordFile
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private readonly List<(string Name, string Text)> parts = [("[Content_Types].xml", "<Types/>")];

    public static WordFile With(string body) =>
        new WordFile().Part("word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>");

    public static string P(string text, string properties = "") =>
        $"<w:p>{properties}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Listed(string text, int list, int level) =>
        P(text, $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>");

    public WordFile Numbering(string content) => Part("word/numbering.xml", $"<w:numbering {Names}>{content}</w:numbering>");

    public WordFile Styles(string content) => Part("word/styles.xml", $"<w:styles {Names}>{content}</w:styles>");

    public WordFile Footnotes(string content) => Part("word/footnotes.xml", $"<w:footnotes {Names}>{content}</w:footnotes>");

    public WordFile Part(string name, string text)
    {
        parts.Add((name, text));
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
