using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>How wide a document's lines are set.</summary>
internal static class WrapWidth
{
    /// <summary>Longer lines than this are not hard-wrapped.</summary>
    private const int Widest = 110;

    private const int Narrowest = 40;

    /// <summary>A Chinese character is as wide as two letters.</summary>
    private const int NarrowestHan = 18;

    /// <summary>A hard-wrapped document may hold one longer line (an address, a heading set apart) in as many.</summary>
    private const int FewLong = 20;

    /// <summary>
    /// The width of a hard-wrapped document's lines: nine in ten that go on in the next line are shorter; 0 where lines are whole paragraphs, which
    /// more than a few long ones tell. Rows of tables keep no width.
    /// </summary>
    public static int Of(string text, List<Line> lines)
    {
        var followed = new List<int>();
        var (all, @long, han) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || Chunk.IsTableRow(text, lines[i].Start, lines[i].End))
                continue;
            all++;
            han += Script.IsHan(text[lines[i].Start + lines[i].Length / 2]) ? 1 : 0;
            @long += lines[i].Length > Widest ? 1 : 0;
            if (i + 1 < lines.Count && !lines[i + 1].IsBlank)
                followed.Add(lines[i].Length);
        }
        if (followed.Count == 0 || @long * FewLong > all)
            return 0;
        followed.Sort();
        var wide = followed[followed.Count * 9 / 10];
        return wide <= Widest && wide >= (han * 2 > all ? NarrowestHan : Narrowest) ? wide : 0;
    }
}
