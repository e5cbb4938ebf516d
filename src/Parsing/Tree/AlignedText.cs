using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>Lines whose pieces stand in columns, taken apart: the rows of a table, or the facts of a masthead set in two columns.</summary>
/// <param name="Last">The place of the last line among all lines.</param>
/// <param name="Rows">Each with its cells, each cell with its pieces; a fact is a row of one cell.</param>
internal sealed record AlignedBlock(int Last, bool IsTable, IReadOnlyList<IReadOnlyList<IReadOnlyList<Line>>> Rows)
{
    public IEnumerable<Chunk> Chunks => Rows.Select(ToChunk);

    private Chunk ToChunk(IReadOnlyList<IReadOnlyList<Line>> cells)
    {
        var pieces = cells.SelectMany(cell => cell).ToList();
        var (start, end) = (pieces.Min(piece => piece.Start), pieces.Max(piece => piece.End));
        return new Chunk(start, end, new Opening(OpeningKind.None, "", 0, start), IsTable) { Cells = cells };
    }
}

/// <summary>The tables and mastheads of a text whose columns are set with blanks.</summary>
internal sealed class AlignedText
{
    /// <summary>By the place of their first lines among all lines.</summary>
    private readonly Dictionary<int, AlignedBlock> blocks = [];

    private AlignedText() { }

    /// <param name="isApart">Whether a line belongs to the page, or starts a note or a text with a label that the numbering tells.</param>
    public static AlignedText In(string text, List<Line> lines, Func<int, bool> isApart)
    {
        var found = new AlignedText();
        if (text.Contains("  ", StringComparison.Ordinal))
            found.Read(text, lines, [.. lines.Select((line, place) => isApart(place) ? null : AlignedLine.Of(text, line))]);
        return found;
    }

    /// <summary>The block whose first line stands there; null where none does.</summary>
    public AlignedBlock? At(int line) => blocks.GetValueOrDefault(line);

    /// <summary>The lines with those of the blocks blank: their ends tell nothing of the text's width.</summary>
    public List<Line> Without(List<Line> lines)
    {
        if (blocks.Count == 0)
            return lines;
        List<Line> rest = [.. lines];
        foreach (var (first, block) in blocks)
        {
            for (var i = first; i <= block.Last; i++)
                rest[i] = new Line(rest[i].Start, rest[i].Start);
        }
        return rest;
    }

    private void Read(string text, List<Line> lines, AlignedLine?[] aligned)
    {
        var start = 0;
        if (TwoColumnMasthead.In(text, lines, aligned) is var (first, masthead))
        {
            blocks.Add(first, masthead);
            start = masthead.Last + 1;
        }
        for (var i = start; i < lines.Count; i++)
        {
            if (AlignedTable.At(lines, aligned, i) is not { } table)
                continue;
            var block = table.ToBlock(text);
            if (block is not null)
                blocks.Add(i, block);
            i = block?.Last ?? table.Last;
        }
    }
}
