using System.Globalization;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>Small print files: pages of text lines in a built-in font.</summary>
internal static class PdfFiles
{
    private const int LinesOnPage = 40;

    public static byte[] Make(Random random) => Write(Manuscripts.Make(random));

    public static byte[] Write(IEnumerable<string> lines)
    {
        var pages = lines.Chunk(LinesOnPage).Select(Content).ToList();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + 2 * i} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        foreach (var content in pages)
        {
            var next = objects.Count + 2;
            objects.Add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> " + $"/Contents {next} 0 R >>"
            );
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }
        return Assemble(objects);
    }

    private static string Content(string[] lines)
    {
        var content = new StringBuilder("BT /F 8 Tf 20 820 Td 10 TL\n");
        foreach (var line in lines)
        {
            var shown = new string([.. line.Select(c => c is >= ' ' and < '\u007F' ? c : ' ')]);
            content.Append('(').Append(shown.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)")).Append(") Tj T*\n");
        }
        return content.Append("ET\n").ToString();
    }

    private static byte[] Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
