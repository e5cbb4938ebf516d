using System.IO.Compression;
using System.Xml;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>The parts of a Word file, each read once and never beyond a bound. Nothing that a part refers to elsewhere is fetched.</summary>
internal sealed class DocxPackage(ZipArchive archive)
{
    /// <summary>A part unpacks to at most so much: mark-up takes five to ten times the room of its text.</summary>
    private const long LargestPart = 24 << 20;

    /// <summary>A list of links unpacks to at most so much: some five thousand links.</summary>
    private const long LargestLinkList = 1 << 20;

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
    /// <remarks>Asked are the lists of the parts that are read or that Word opens first: there may be any number of others.</remarks>
    public bool RefersElsewhere =>
        LinkLists()
            .Any(list =>
                Elements(list, LargestLinkList)
                    .Any(one =>
                        one.Attribute("TargetMode") == "External"
                        && one.Attribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true
                    )
            );

    private IEnumerable<ZipArchiveEntry?> LinkLists()
    {
        string[] parts = [Main?.Name ?? "document.xml", "settings.xml", "styles.xml", "numbering.xml", "footnotes.xml", "endnotes.xml"];
        return parts.Select(part => Part($"word/_rels/{part}.rels")).Prepend(Part("_rels/.rels"));
    }

    public ZipArchiveEntry? Part(string name) => archive.GetEntry(name);

    public static XmlReader Open(ZipArchiveEntry part, long largest = LargestPart) =>
        XmlReader.Create(new BoundedStream(part.Open(), largest), Settings);

    /// <summary>The elements of a small part in order, each with its attributes; empty where the part is missing.</summary>
    public static IEnumerable<DocxElement> Elements(ZipArchiveEntry? part, long largest = LargestPart)
    {
        if (part is null)
            yield break;
        using var reader = Open(part, largest);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                yield return new DocxElement(reader);
        }
    }
}
