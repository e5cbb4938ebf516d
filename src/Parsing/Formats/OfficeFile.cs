using System.IO.Compression;
using Palermo.Parsing.Formats.Docx;

namespace Palermo.Parsing.Formats;

/// <summary>Tells the document of an office program, which is kept as an archive, from an archive of documents.</summary>
public static class OfficeFile
{
    private const string Archive = "an archive; import takes the documents in it when its name ends in .zip";

    public static bool Is(ZipArchive archive) => new DocxPackage(archive).Main is not null || WhyUnread(archive) != Archive;

    /// <summary>Why an archive that holds no Word document is not read, and what helps.</summary>
    internal static string WhyUnread(ZipArchive archive)
    {
        var isPackage = Has("[Content_Types].xml") || Has("mimetype");
        return Has("xl/workbook.xml") ? "a spreadsheet; save the sheet as text or the report as DOCX first"
            : Has("ppt/presentation.xml") ? "a presentation: it is no document that is read"
            : isPackage && Has("content.xml") ? "an OpenDocument file; save it as DOCX or PDF first"
            : isPackage ? "an archive in which a program keeps a document of its own; save it as DOCX or PDF first"
            : Archive;

        bool Has(string part) => archive.GetEntry(part) is not null;
    }
}
