using System.Globalization;
using System.Net;
using System.Text;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Formats.Pdf;

namespace Palermo.Hostile.Drills.Making;

/// <summary>What pdftotext makes of pages: wrapped, indented, with running heads and a form feed behind each page.</summary>
internal static class PrintedPages
{
    public static byte[] Make(Random random)
    {
        var pages = new StringBuilder();
        var (width, linesOnPage) = (random.Next(20, 110), random.Next(3, 60));
        var head = random.Next(2) > 0 ? $"LC/AOP/WG.1/2031/{random.Next(9)}" : Phrases.Draw(random);
        var number = 0;
        foreach (var page in Manuscripts.Make(random).SelectMany(line => Wrap(line, width)).Chunk(linesOnPage))
        {
            var indent = new string(' ', random.Next(30));
            pages.Append(random.Next(4) > 0 ? $"{head}\n\n" : "");
            foreach (var line in page)
                pages.Append(indent).Append(line).Append('\n');
            pages.Append(
                CultureInfo.InvariantCulture,
                $"\n{new string(' ', 60)}{++number}/{random.Next(99)}\nV.31-0{random.Next(9999):D4}\n\f"
            );
        }
        return Encoding.UTF8.GetBytes(pages.ToString());
    }

    /// <summary>The words at the places that letters of one width give them, some smaller and higher, as pdftotext prints them.</summary>
    public static Decoded Decode(byte[] bytes)
    {
        var pages = new PdfPages();
        foreach (var page in Encoding.UTF8.GetString(bytes).Split('\f'))
        {
            pages.Take("  <page width=\"595\" height=\"842\">");
            foreach (var (at, line) in page.Split('\n').Index())
                TakeLine(pages, line, at * 12);
        }
        return pages.ToDecoded();
    }

    private static void TakeLine(PdfPages pages, string line, int top)
    {
        for (int at = 0, end; at < line.Length; at = end + 1)
        {
            end = line.IndexOf(' ', at) is var blank and >= 0 ? blank : line.Length;
            var height = end - at == 1 ? 7 : 13;
            pages.Take(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"    <word xMin=\"{at * 6}\" yMin=\"{top}\" xMax=\"{end * 6}\" yMax=\"{top + height}\">{WebUtility.HtmlEncode(line[at..end])}</word>"
                )
            );
        }
    }

    private static IEnumerable<string> Wrap(string line, int width) =>
        line.Length == 0 ? [""] : line.Chunk(width).Select(part => new string(part));
}
