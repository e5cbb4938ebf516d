using System.Globalization;
using System.Security;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>The text of a Word file: paragraphs with styles and lists, tables, notes, what was deleted, boxes, in orderly and in senseless places.</summary>
internal static class WordBody
{
    private static readonly string[] Inside =
    [
        "<w:tab/>",
        "<w:br/>",
        "<w:br w:type=\"page\"/>",
        "<w:footnoteReference w:id=\"1\"/>",
        "<w:footnoteReference w:id=\"x\"/>",
        "<w:noBreakHyphen/>",
        "<w:sym w:font=\"Wingdings\" w:char=\"FFFFF\"/>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:instrText>INCLUDETEXT http://127.0.0.1:9/</w:instrText>",
        "<w:delText>gone</w:delText>",
        "<w:t/>",
    ];

    private static readonly string[] RunProperties =
    [
        "",
        "",
        "",
        "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>",
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:rPr><w:b/></w:rPr>",
    ];

    public static string Make(Random random)
    {
        var body = new StringBuilder();
        foreach (var line in Manuscripts.Make(random))
            body.Append(line.Contains('\t', StringComparison.Ordinal) ? Table(line, random) : Paragraph(line, random));
        return WordFiles.Part("document", $"<w:body>{body}</w:body>");
    }

    public static string Notes(Random random)
    {
        var notes = new StringBuilder();
        for (var id = -1; id < 3; id++)
            notes.Append(CultureInfo.InvariantCulture, $"<w:footnote w:id=\"{id}\">{Paragraph(Phrases.Draw(random), random)}</w:footnote>");
        return WordFiles.Part("footnotes", notes.ToString());
    }

    private static string Table(string row, Random random)
    {
        var cells = row.Split('\t').Select(cell => $"<w:tc>{Paragraph(cell, random)}</w:tc>");
        var inner = random.Next(6) > 0 ? "" : $"<w:tc><w:tbl><w:tr><w:tc>{Paragraph("inner", random)}</w:tc></w:tr></w:tbl></w:tc>";
        return $"<w:tbl><w:tr>{string.Concat(cells)}{inner}</w:tr></w:tbl>";
    }

    private static string Paragraph(string text, Random random)
    {
        var list = random.Next(4) > 0 ? "" : WordNumbering.Place(random);
        var style = random.Next(8) > 0 ? "" : $"<w:pStyle w:val=\"{(random.Next(2) > 0 ? "Heading1" : "List")}\"/>";
        var run = Run(text, random);
        run = random.Next(12) switch
        {
            0 => $"<w:del w:id=\"1\">{run}</w:del>",
            1 => $"<w:ins w:id=\"2\">{run}</w:ins>",
            2 => $"<w:hyperlink r:id=\"r9\">{run}</w:hyperlink>",
            3 => $"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>",
            4 => $"<w:r><w:pict><w:txbxContent><w:p>{run}</w:p></w:txbxContent></w:pict></w:r>",
            _ => run,
        };
        return $"<w:p><w:pPr>{style}{list}</w:pPr>{run}</w:p>";
    }

    private static string Run(string text, Random random)
    {
        var special = random.Next(3) > 0 ? "" : Inside[random.Next(Inside.Length)];
        return $"<w:r>{RunProperties[random.Next(RunProperties.Length)]}<w:t xml:space=\"preserve\">{Escape(text, random)}</w:t>{special}</w:r>";
    }

    /// <summary>Mostly as XML asks; sometimes as it comes.</summary>
    private static string Escape(string text, Random random) =>
        random.Next(400) == 0
            ? text
            : SecurityElement.Escape(new string([.. text.Where(c => c is >= ' ' or '\t' and not '\uFFFE' and not '\uFFFF')]))!;
}
