using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>Puts the lines of a table together to rows: a line whose cells all go on in cells above that had no room left belongs to their row.</summary>
internal sealed class AlignedRows(string text, IReadOnlyList<Blanks> gutters)
{
    private readonly List<Line?[]> lines = [];
    private readonly List<bool> glued = [];

    /// <summary>The longest piece of each column.</summary>
    private readonly int[] widths = new int[gutters.Count + 1];

    /// <param name="isGlued">Whether no blank line stands above it.</param>
    public void Take(AlignedLine line, bool isGlued)
    {
        var cells = new Line?[widths.Length];
        foreach (var piece in line.Pieces)
        {
            var column = gutters.Count(gutter => gutter.Right <= piece.Column);
            var cell = new Line(cells[column]?.Start ?? piece.Place.Start, piece.Place.End);
            cells[column] = cell;
            widths[column] = Math.Max(widths[column], cell.Length);
        }
        lines.Add(cells);
        glued.Add(isGlued);
    }

    /// <summary>The rows; lines of a first cell alone below the last of them are the text that follows.</summary>
    public List<AlignedRow> ToRows()
    {
        var rows = new List<AlignedRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || !glued[i] || !GoesOn(lines[i - 1], lines[i], isHead: rows.Count == 1))
                rows.Add(new AlignedRow(widths.Length));
            rows[^1].Add(lines[i]);
        }
        while (rows.Count > 0 && rows[^1].IsOneCell)
            rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private bool GoesOn(Line?[] above, Line?[] cells, bool isHead)
    {
        var isWhole = Array.TrueForAll(cells, cell => cell is not null);
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column] is not { } cell)
                continue;
            if (above[column] is not { } before || !IsFull(before, cell, widths[column]) || !(HoldsLetter(before) || HoldsLetter(cell)))
                return false;
            if ((isHead || (isWhole && column == 0)) && StartsAnew(cell))
                return false;
        }
        return true;
    }

    private bool IsFull(Line before, Line cell, int width) => before.Length + 1 + FirstWord(cell) > width;

    private int FirstWord(Line cell) => Of(cell).IndexOf(' ') is var length and > 0 ? length : cell.Length;

    private bool HoldsLetter(Line cell)
    {
        foreach (var sign in Of(cell))
        {
            if (char.IsLetter(sign))
                return true;
        }
        return false;
    }

    /// <summary>A capital or a number opens what is no rest of a text above; mark-up before it is passed over.</summary>
    private bool StartsAnew(Line cell)
    {
        var start = Of(cell).TrimStart("*_");
        if (start is ['<', _, '>', ..])
            start = start[3..];
        return start is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first));
    }

    private ReadOnlySpan<char> Of(Line cell) => text.AsSpan(cell.Start, cell.Length);
}

/// <summary>A row of a table, each cell with its pieces.</summary>
internal sealed class AlignedRow(int columns)
{
    private readonly List<Line>[] cells = [.. Enumerable.Range(0, columns).Select(_ => new List<Line>())];

    /// <summary>How many lines it takes.</summary>
    public int Lines { get; private set; }

    public IReadOnlyList<IReadOnlyList<Line>> Cells => cells;

    /// <summary>Whether nothing stands beside its first cell.</summary>
    public bool IsOneCell => cells.Skip(1).All(cell => cell.Count == 0);

    public void Add(Line?[] line)
    {
        Lines++;
        for (var column = 0; column < cells.Length; column++)
        {
            if (line[column] is { } piece)
                cells[column].Add(piece);
        }
    }
}
