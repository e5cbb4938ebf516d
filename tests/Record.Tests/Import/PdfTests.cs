using System.Globalization;
using System.Text;
using Palermo.Record.Import;

namespace Palermo.Record.Tests.Import;

/// <summary>Print files come through pdftotext; what is wrong with one is said of it, and the next is taken.</summary>
public sealed class PdfTests
{
    private const string Encrypted =
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> "
        + "/U <1111111111111111111111111111111111111111111111111111111111111111> >> /ID [<00> <00>]";

    [Fact]
    public async Task The_text_of_a_PDF_is_read()
    {
        await using var desk = new Desk();

        var (summary, _) = await desk.ImportAsync(desk.Put("note.pdf", Pdf("BT /F 12 Tf 72 700 Td (A note about lanterns) Tj ET")));

        Assert.Equal(1, summary.Imported);
        Assert.Equal("pdf", Assert.Single(desk.Query<string>("SELECT format FROM record_documents")));
        Assert.NotEmpty(desk.Find("lanterns", "document"));
    }

    [Fact]
    public async Task Bad_ones_are_named_with_the_reason_and_the_next_is_taken()
    {
        await using var desk = new Desk();
        desk.Put("a.pdf", Pdf("0 0 m 9 9 l S"));
        desk.Put("b.pdf", Pdf("BT /F 12 Tf (Locked) Tj ET", Encrypted));
        desk.Put("c.pdf", "%PDF-1.4 and then nothing that a PDF has");
        desk.Put("z.txt", Paper.Note(1));

        var (summary, told) = await desk.ImportAsync(desk.Papers);

        Assert.Equal("4 files: 1 imported, 0 unchanged, 3 left out.", summary.ToString());
        Assert.StartsWith("a PDF without text", Why(told[0]), StringComparison.Ordinal);
        Assert.StartsWith("a PDF with a password", Why(told[1]), StringComparison.Ordinal);
        Assert.Equal("a damaged PDF", Why(told[2]));
    }

    [Fact]
    public async Task One_of_a_hundred_thousand_pages_is_refused()
    {
        await using var desk = new Desk();

        var (_, told) = await desk.ImportAsync(desk.Put("long.pdf", Pdf("BT /F 12 Tf (Page) Tj ET", pages: 100_000)));

        Assert.Equal("a PDF of more than 5,000 pages", Why(told[0]));
    }

    private static string Why(FileOutcome outcome) => Assert.IsType<FileOutcome.LeftOut>(outcome).Why.Message;

    /// <summary>A PDF as ISO 32000-1 lays one down (7.5): catalogue, pages that share one content, its font, the table of places, the trailer.</summary>
    private static byte[] Pdf(string content, string trailer = "", int pages = 1)
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(5, pages).Select(n => $"{n} 0 R"))}] >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        };
        objects.AddRange(
            Enumerable.Repeat(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>",
                pages
            )
        );
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (i, one) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{one}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
