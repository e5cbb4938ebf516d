using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>Word files: the parts a word processor writes, and parts that nobody should write.</summary>
internal static class WordFiles
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static byte[] Make(Random random)
    {
        var parts = new List<(string Name, string Xml)>
        {
            ("[Content_Types].xml", ContentTypes),
            ("_rels/.rels", Relations($"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/_rels/document.xml.rels", Relations(DocumentRelations(random))),
            ("word/document.xml", WordBody.Make(random)),
            ("word/numbering.xml", WordNumbering.Make(random)),
            ("word/footnotes.xml", WordBody.Notes(random)),
            ("word/styles.xml", Styles),
        };
        if (random.Next(6) == 0)
            parts.RemoveAt(random.Next(parts.Count));
        var members = parts.Select(part => (part.Name, Bytes: Spoil(Encoding.UTF8.GetBytes(part.Xml), random))).ToList();
        if (random.Next(5) == 0)
            members.Add(("word/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0]));
        return Archive.Pack(members);
    }

    public static string Part(string root, string inside) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{root} xmlns:w=\"{Main}\" xmlns:r=\"{Office}\">{inside}</w:{root}>";

    /// <summary>Damage inside a part, which damage to the packed file never reaches: its checksum would be wrong first.</summary>
    private static byte[] Spoil(byte[] part, Random random) => random.Next(12) > 0 ? part : ByteDamage.Do(part, random);

    private static string Relations(string inside) => $"<Relationships xmlns=\"{Links}\">{inside}</Relationships>";

    private static string DocumentRelations(Random random)
    {
        var target = random.Next(3) > 0 ? "footnotes.xml" : "http://127.0.0.1:9/notes.xml\" TargetMode=\"External";
        return $"<Relationship Id=\"r2\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/>"
            + $"<Relationship Id=\"r3\" Type=\"{Office}/footnotes\" Target=\"{target}\"/>"
            + $"<Relationship Id=\"r4\" Type=\"{Office}/styles\" Target=\"{(random.Next(9) > 0 ? "styles.xml" : "../../escape.xml")}\"/>"
            + $"<Relationship Id=\"r5\" Type=\"{Office}/attachedTemplate\" Target=\"http://127.0.0.1:9/t.dotm\" TargetMode=\"External\"/>";
    }

    private const string ContentTypes =
        $"<Types xmlns=\"{Types}\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Word}.document.main+xml\"/></Types>";

    /// <summary>Two styles that rest on one another, besides a good one.</summary>
    private static readonly string Styles = Part(
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Loop\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"loop\"/><w:basedOn w:val=\"Heading1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"List\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    );
}
