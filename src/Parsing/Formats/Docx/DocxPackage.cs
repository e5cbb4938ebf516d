using System.IO.Compression;
using System.Xml;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>The parts of a Word file, each read once and never beyond a bound. Nothing that a part refers to elsewhere is fetched.</summary>
internal sealed class DocxPackage(ZipArchive archive)
{
    /// <summary>A part unpacks to at most so much: mark-up takes five to ten times the room of its text.</summary>
    private const long LargestPart = 24 << 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>The part with the text, wherever the package keeps it; null where there is none.</summary>
    public ZipArchiveEntry? Main =>
        archive.GetEntry("word/document.xml")
        ?? archive.Entries.FirstOrDefault(entry =>
            entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
            && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        );

    public bool HasMacros => archive.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a part refers to something outside the file other than by a link that a reader may follow.</summary>
    public bool RefersElsewhere =>
        archive
            .Entries.Where(entry => entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            .Any(entry =>
                Elements(entry)
                    .Any(one =>
                        one.Attribute("TargetMode") == "External"
                        && one.Attribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true
                    )
            );

    public ZipArchiveEntry? Part(string name) => archive.GetEntry(name);

    public static XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(new BoundedStream(part.Open(), LargestPart), Settings);

    /// <summary>The elements of a small part in order, each with its attributes; empty where the part is missing.</summary>
    public static IEnumerable<DocxElement> Elements(ZipArchiveEntry? part)
    {
        if (part is null)
            yield break;
        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                yield return new DocxElement(reader);
        }
    }
}
