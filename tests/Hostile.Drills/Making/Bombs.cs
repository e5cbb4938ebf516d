using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>Small files that ask for much: nested without end, swollen when unpacked, entities of entities.</summary>
internal static class Bombs
{
    private static readonly string[] Nests =
    [
        "div",
        "ul><li",
        "table><tr><td",
        "b",
        "blockquote",
        "svg><g",
        "a href=x><p",
        "font",
        "template",
        "select",
    ];

    public static byte[] Make(Random random) =>
        random.Next(8) switch
        {
            0 => Deep(random),
            1 => DeepWord(random),
            2 => Archive.Pack([("zeros.txt", new byte[random.Next(1, 24) << 20])], CompressionLevel.Fastest),
            3 => Archive.Pack(Enumerable.Range(0, random.Next(1, 8000)).Select(i => ($"{i}.txt", Array.Empty<byte>()))),
            4 => Chain(random.Next(1, 40)),
            5 => Entities(random),
            6 => SwollenWord(random),
            _ => OneLine(random),
        };

    private static byte[] Deep(Random random)
    {
        var nest = Nests[random.Next(Nests.Length)];
        return Encoding.UTF8.GetBytes("<html><body>" + Repeat($"<{nest}>x", random.Next(1, 20_000)));
    }

    private static byte[] DeepWord(Random random)
    {
        var depth = random.Next(1, 20_000);
        var (open, close) = random.Next(3) switch
        {
            0 => ("<w:tbl><w:tr><w:tc><w:p/>", "</w:tc></w:tr></w:tbl>"),
            1 => ("<w:p><w:r><w:txbxContent><w:p/>", "</w:txbxContent></w:r></w:p>"),
            _ => ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        };
        return Word(WordFiles.Part("document", $"<w:body>{Repeat(open, depth)}{Repeat(close, depth)}</w:body>"));
    }

    private static byte[] Entities(Random random)
    {
        var entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e0 \"x\">");
        for (var i = 1; i < 30; i++)
            entities.Append(CultureInfo.InvariantCulture, $"<!ENTITY e{i} \"{Repeat($"&e{i - 1};", 10)}\">");
        var outside = random.Next(2) == 0 ? "<!ENTITY e29 SYSTEM \"file:///etc/passwd\">" : "";
        return Word(entities.Append(outside).Append("]><w>&e29;</w>").ToString());
    }

    private static byte[] SwollenWord(Random random) =>
        Word(WordFiles.Part("document", $"<w:body>{Repeat("<w:p><w:r><w:t>x</w:t></w:r></w:p>", random.Next(1, 60_000))}</w:body>"));

    private static byte[] OneLine(Random random) => Encoding.UTF8.GetBytes(Repeat(Phrases.Draw(random), random.Next(1, 20_000)));

    private static byte[] Chain(int links)
    {
        var inner = Archive.Pack([("inner.txt", "1. The end."u8.ToArray())]);
        for (; links > 0; links--)
            inner = Archive.Pack([("inner.zip", inner)]);
        return inner;
    }

    private static byte[] Word(string document) => Archive.Pack([("word/document.xml", Encoding.UTF8.GetBytes(document))]);

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
}
