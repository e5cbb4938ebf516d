namespace Palermo.Parsing.Tree;

/// <summary>Reads the rows of tables: a head that a page break repeats falls, and a cell that it cut goes on.</summary>
internal sealed class Rows(string text, Pages pages, List<Node> body)
{
    /// <summary>The first row of the table being read.</summary>
    private Node? head;

    /// <summary>The head was just repeated: a row with a first cell alone goes on from the page before.</summary>
    private bool headRepeated;

    /// <summary>Text between rows ends a table.</summary>
    public void EndTable() => head = null;

    /// <summary>A row has three columns or more, or two that both hold text.</summary>
    public bool IsRow(Chunk chunk)
    {
        if (!chunk.IsRow)
            return false;
        var cells = Cells(chunk);
        return cells.Count > 2 ? cells.Exists(Holds) : cells.TrueForAll(Holds);
    }

    /// <summary>Whether the row is one of its own: a repeated head falls, and a first cell that goes on belongs to the row before.</summary>
    public bool Take(Chunk chunk)
    {
        var row = new Node(BlockKind.Row, null, chunk.Start) { Cells = Cells(chunk) };
        if (head is not null && Same(row, head))
        {
            headRepeated = true;
            return false;
        }
        head ??= row;
        var goesOn = headRepeated;
        headRepeated = false;
        if (goesOn && row.Cells.Skip(1).All(c => !Holds(c)) && body.FindLast(n => n.Kind == BlockKind.Row) is { } before)
        {
            foreach (var (start, end) in row.Cells[0].Parts)
                before.Cells[0].Add(start, end);
            return false;
        }
        body.Add(row);
        return true;
    }

    private bool Same(Node row, Node other) =>
        row.Cells.Count == other.Cells.Count
        && row.Cells.Zip(other.Cells).All(pair => pair.First.Text(pages).Value == pair.Second.Text(pages).Value);

    private bool Holds(Node cell) => !cell.Text(pages).IsEmpty;

    private List<Node> Cells(Chunk chunk)
    {
        if (chunk.Cells is { } aligned)
            return [.. aligned.Select(cell => Cell(chunk.Start, [.. cell.Select(piece => (piece.Start, piece.End))]))];
        var cells = new List<Node>();
        for (var at = chunk.Start; at <= chunk.End; )
        {
            var tab = text.AsSpan(at, chunk.End - at).IndexOf('\t');
            var end = tab < 0 ? chunk.End : at + tab;
            cells.Add(Cell(at, (at, end)));
            at = end + 1;
        }
        return cells;
    }

    private static Node Cell(int start, params ReadOnlySpan<(int Start, int End)> pieces)
    {
        var cell = new Node(BlockKind.Row, null, start);
        foreach (var piece in pieces)
            cell.Add(piece.Start, piece.End);
        return cell;
    }
}
