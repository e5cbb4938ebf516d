using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>Lines that the same white parts into columns, read as the rows of a table.</summary>
internal sealed class AlignedTable
{
    private const int FewestLines = 3;
    private const int FewestRows = 2;
    private const int MostLines = 1000;

    /// <summary>More lines than this with one cell alone are text.</summary>
    private const int LongestCell = 8;

    private readonly AlignedLine?[] all;

    /// <summary>The table's lines, by their places among all.</summary>
    private readonly List<int> places = [];

    private List<Blanks> gutters;

    private AlignedTable(AlignedLine?[] all, int first)
    {
        this.all = all;
        gutters = [.. all[first]!.TellingGaps];
        places.Add(first);
    }

    /// <summary>What starts with a line; null where white does not part three lines.</summary>
    public static AlignedTable? At(List<Line> lines, AlignedLine?[] all, int first)
    {
        if (all[first] is not { } head || !head.TellingGaps.Any())
            return null;
        var table = new AlignedTable(all, first);
        table.Grow(lines);
        table.SettleGutters();
        return table.gutters.Count == 0 ? null : table;
    }

    /// <summary>The place of its last line.</summary>
    public int Last => places[^1];

    /// <summary>Null where all its lines are one row: a text whose white stands one below the other by chance.</summary>
    public AlignedBlock? ToBlock(string text)
    {
        var reader = new AlignedRows(text, gutters);
        for (var i = 0; i < places.Count; i++)
            reader.Take(all[places[i]]!, isGlued: i == 0 || places[i] == places[i - 1] + 1);
        var rows = reader.ToRows();
        return rows.Count < FewestRows
            ? null
            : new AlignedBlock(places[rows.Sum(row => row.Lines) - 1], IsTable: true, [.. rows.Select(row => row.Cells)]);
    }

    /// <summary>Takes the lines that leave the columns apart; one blank line may stand between rows.</summary>
    private void Grow(List<Line> lines)
    {
        var single = 0;
        for (var i = places[0] + 1; i < lines.Count && places.Count < MostLines; i++)
        {
            if (lines[i].IsBlank && places[^1] == i - 1)
                continue;
            if (all[i] is not { } line || !Takes(line))
                return;
            single = IsParted(line) ? 0 : single + 1;
            if (single > LongestCell)
                return;
            places.Add(i);
        }
    }

    /// <summary>All white between columns must run on; only of the first line's a part may have been chance.</summary>
    private bool Takes(AlignedLine line)
    {
        var cleared = gutters.Select(gutter => gutter.ClearedBy(line)).Where(white => white.AreWide).ToList();
        if (cleared.Count == 0 || (cleared.Count < gutters.Count && places.Count > 1))
            return false;
        if (line.IsLabelled && line.Left < gutters[0].Left && !IsParted(line))
            return false;
        gutters = cleared;
        return true;
    }

    private bool IsParted(AlignedLine line) => gutters.Exists(gutter => line.Left < gutter.Left && line.Right > gutter.Right);

    /// <summary>Leaves as gutters the white that runs through every line and parts three; the first line need not have shown all of it.</summary>
    private void SettleGutters()
    {
        var isTaken = new bool[AlignedLine.Widest];
        foreach (var piece in places.SelectMany(place => all[place]!.Pieces))
            isTaken.AsSpan(piece.Column, piece.Place.Length).Fill(true);
        gutters = [.. White(isTaken).Where(Parts)];
    }

    private bool Parts(Blanks white) =>
        places.Count(place => all[place]!.Gaps.Any(gap => gap.Hold(white))) >= FewestLines
        && places.Exists(place => all[place]!.TellingGaps.Any(gap => gap.Hold(white)));

    /// <summary>The white between columns that hold text, from left to right.</summary>
    private static IEnumerable<Blanks> White(bool[] isTaken)
    {
        var left = Array.IndexOf(isTaken, true);
        for (var column = left; column < isTaken.Length; column++)
        {
            if (!isTaken[column])
                continue;
            if (new Blanks(left, column) is { AreWide: true } white)
                yield return white;
            left = column + 1;
        }
    }
}
