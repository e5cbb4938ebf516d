namespace Palermo.Parsing.Formats.Pdf;

/// <summary>Lines that the same gutters part into columns.</summary>
internal sealed class Table
{
    /// <summary>Rows stand farther apart than the lines of a cell, where they do.</summary>
    private const float Apart = 1.12f;

    /// <summary>More white than this, in heights of a line, ends a table above a line of one cell.</summary>
    private const float Ended = 2.5f;

    /// <summary>White that a column keeps before the next, in heights of a line.</summary>
    private const float Padding = 0.25f;

    private const int FewestLines = 2;
    private const int MostLines = 200;
    private const int MostColumns = 30;

    private readonly List<PrintedLine> lines = [];
    private List<Gutter> gutters;

    private readonly float blank;

    private Table(PrintedLine line, List<Gutter> gutters, float blank)
    {
        lines.Add(line);
        this.gutters = gutters;
        this.blank = blank;
    }

    public int Count => lines.Count;

    public int Columns => gutters.Count + 1;

    /// <summary>The table that starts with a line; null where none does.</summary>
    /// <param name="blank">The width of a blank, where all letters have one width; 0 otherwise.</param>
    public static Table? At(IReadOnlyList<PrintedLine> page, int first, float blank)
    {
        if (Gutter.In(page[first]) is not { Count: > 0 and < MostColumns } gutters)
            return null;
        var table = new Table(page[first], gutters, blank);
        for (var i = first + 1; i < page.Count && i < first + MostLines && table.Takes(page[i]); i++)
            table.lines.Add(page[i]);
        table.LeaveWhatFollows();
        return table.lines.Count(line => table.gutters.Any(gutter => gutter.IsIn(line))) >= FewestLines ? table : null;
    }

    /// <summary>Column by column, each with its lines.</summary>
    public IEnumerable<List<PrintedLine>> ByColumns() =>
        Enumerable.Range(0, Columns).Select(column => lines.Select(line => Cells(line)[column]).OfType<PrintedLine>().ToList());

    /// <summary>Row by row, each cell with its lines.</summary>
    public List<List<PrintedLine>[]> ByRows(float margin)
    {
        var cells = lines.ConvertAll(Cells);
        var edges = gutters
            .Select(gutter => gutter.Right - lines[0].Height * Padding)
            .Append(Math.Max(margin, lines.Max(line => line.Right)));
        var pitches = lines.Zip(lines.Skip(1), (line, next) => next.Bottom - line.Bottom).ToList();
        var close = pitches.Min() * Apart;
        var trusted = pitches.Count(pitch => pitch > close) >= FewestLines && pitches.Exists(pitch => pitch <= close);
        var rows = new List<List<PrintedLine>[]>();
        for (var i = 0; i < cells.Count; i++)
        {
            var goesOn = i > 0 && pitches[i - 1] <= close && (trusted || GoesOn(rows[^1], cells[i], edges));
            if (!goesOn)
                rows.Add([.. cells[i].Select(_ => new List<PrintedLine>())]);
            for (var column = 0; column < Columns; column++)
            {
                if (cells[i][column] is { } cell)
                    rows[^1][column].Add(cell);
            }
        }
        return rows;
    }

    /// <summary>Whether every cell of a line goes on in one above that had no room left.</summary>
    private static bool GoesOn(List<PrintedLine>[] row, PrintedLine?[] cells, IEnumerable<float> edges) =>
        cells.Zip(row, edges).All(cell => cell.First is null || (cell.Second is [.., var above] && IsFull(above, cell.First, cell.Third)));

    private static bool IsFull(PrintedLine line, PrintedLine next, float edge) => line.Right + line.Height / 5 + next.Words[0].Width > edge;

    private bool Takes(PrintedLine line)
    {
        var cleared = gutters.ConvertAll(gutter => gutter.ClearedBy(line, blank));
        if (!cleared.Exists(gutter => gutter is not null))
            return false;
        var whole = cleared.TrueForAll(gutter => gutter is not null);
        var parted = cleared.Exists(gutter => gutter is { } white && white.IsIn(line));
        if (!whole && !parted)
            return false;
        if (!parted && line.Bottom - lines[^1].Bottom > Ended * line.Height)
            return false;
        gutters = [.. gutters.Zip(cleared, (gutter, white) => white ?? gutter)];
        return true;
    }

    /// <summary>Lines of one cell below the last row belong to it only when they stand as close as its own lines.</summary>
    private void LeaveWhatFollows()
    {
        while (lines.Count > FewestLines && !gutters.Exists(gutter => gutter.IsIn(lines[^1])))
        {
            var inner = lines.Zip(lines.Skip(1), (line, next) => next.Bottom - line.Bottom).ToList();
            if (inner[^1] <= inner.Min() * Apart && inner.Count > 1)
                return;
            lines.RemoveAt(lines.Count - 1);
        }
    }

    private PrintedLine?[] Cells(PrintedLine line)
    {
        var cells = new List<PrintedWord>?[Columns];
        var column = -1;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (i == 0 || gutters.Exists(gutter => gutter.Left >= line.Words[i - 1].Right - 1 && gutter.Right <= word.Left + 1))
                column = gutters.Count(gutter => (gutter.Left + gutter.Right) / 2 < (word.Left + word.Right) / 2);
            (cells[column] ??= []).Add(word);
        }
        return [.. cells.Select(words => words is null ? null : new PrintedLine(words, line))];
    }
}
