using System.IO.Compression;
using System.Xml;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>A Word file to text: paragraphs with the labels that Word counts, rows of tables, notes with their marks at the end.</summary>
internal static class DocxText
{
    private const string Defining = "a damaged Word file: it holds a document type definition, which is never opened";

    /// <summary>Null where the archive holds no Word document.</summary>
    public static Decoded? Read(ZipArchive archive)
    {
        var package = new DocxPackage(archive);
        if (package.Main is not { } main)
            return null;
        try
        {
            return new Decoded.Text(Text(package, main).ToSource(), "docx", Remarks(package));
        }
        catch (XmlException error)
        {
            return new Decoded.Refused(
                error.Message.Contains("DTD", StringComparison.Ordinal)
                    ? Defining
                    : $"a damaged Word file: mark-up broken in line {error.LineNumber}"
            );
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return new Decoded.Refused("a damaged Word file: a part of it is broken or unpacks to more than is read");
        }
    }

    private static Sheet Text(DocxPackage package, ZipArchiveEntry main)
    {
        var (styles, numbering, marks) = (DocxStyles.Read(package), DocxNumbering.Read(package), new DocxNoteMarks());
        var body = new Writing();
        Walk(main, new DocxBody(styles, numbering, marks, body));
        var notes = new DocxNotes();
        foreach (var part in new[] { "word/footnotes.xml", "word/endnotes.xml" })
        {
            if (package.Part(part) is { } found)
                Walk(found, new DocxBody(styles, numbering, marks, notes));
        }
        foreach (var (index, note) in marks.InOrder.Index())
            body.Paragraph($"{DocxNoteMarks.Mark(index)} {notes.Texts.GetValueOrDefault(note)}");
        return body.Sheet;
    }

    private static void Walk(ZipArchiveEntry part, DocxBody body)
    {
        using var reader = DocxPackage.Open(part);
        body.Read(reader);
    }

    private static List<string> Remarks(DocxPackage package)
    {
        var remarks = new List<string>();
        if (package.HasMacros)
            remarks.Add("holds macros; none was run");
        if (Links(package) is { } links)
            remarks.Add(links);
        return remarks;
    }

    private static string? Links(DocxPackage package)
    {
        try
        {
            return package.RefersElsewhere ? "refers to files elsewhere; none was fetched" : null;
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            return "its links cannot be read; none was fetched";
        }
    }

    private sealed class Writing : IDocxText
    {
        public Sheet Sheet { get; } = new();

        public void Paragraph(string text)
        {
            foreach (var line in text.Split('\n'))
            {
                Sheet.Write(line);
                Sheet.EndLine();
            }
        }

        public void Row(IReadOnlyList<string> cells) => Sheet.AddRow([.. cells.Select(cell => cell.Replace('\n', ' ').Replace('\t', ' '))]);

        public void BeginNote(string kind, string id) { }

        public void EndNote() { }
    }
}
