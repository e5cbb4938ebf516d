using System.Globalization;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>The numbering part of a Word file: good lists, lists that point nowhere or at each other, levels and starts beyond measure.</summary>
internal static class WordNumbering
{
    private static readonly string[] Formats =
    [
        "decimal",
        "lowerLetter",
        "upperLetter",
        "lowerRoman",
        "upperRoman",
        "bullet",
        "none",
        "ordinal",
        "arabicAlpha",
        "no such format",
    ];

    private static readonly string[] Starts = ["1", "1", "1", "0", "-7", "2147483647", "99999999999", "x", ""];

    private static readonly string[] Texts = ["%1.", "(%1)", "%1.%2", "%9.%0.%", "", "%2147483648", "●", "%1%1%1%1"];

    public static string Make(Random random)
    {
        var lists = new StringBuilder();
        for (var list = 0; list < 3; list++)
        {
            lists.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{list}\">");
            for (var level = 0; level < 3; level++)
                lists.Append(Level(level, random));
            lists.Append("</w:abstractNum>");
        }
        for (var list = 1; list < 4; list++)
            lists.Append(
                CultureInfo.InvariantCulture,
                $"<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{random.Next(5)}\"/>{Override(random)}</w:num>"
            );
        return WordFiles.Part("numbering", lists.ToString());
    }

    /// <summary>Properties that put a paragraph into one of the lists.</summary>
    public static string Place(Random random) =>
        $"<w:numPr><w:ilvl w:val=\"{(random.Next(9) > 0 ? random.Next(3) : random.Next())}\"/><w:numId w:val=\"{random.Next(5)}\"/></w:numPr>";

    private static string Level(int level, Random random) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{Draw(Starts, random)}\"/><w:numFmt w:val=\"{Draw(Formats, random)}\"/>"
        + $"<w:lvlText w:val=\"{Draw(Texts, random)}\"/></w:lvl>";

    private static string Override(Random random) =>
        random.Next(3) > 0 ? "" : $"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{Draw(Starts, random)}\"/></w:lvlOverride>";

    private static string Draw(string[] from, Random random) => from[random.Next(from.Length)];
}
