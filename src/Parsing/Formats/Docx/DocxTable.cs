namespace Palermo.Parsing.Formats.Docx;

/// <summary>A table while it is read: the cells of the row at hand, each with its paragraphs.</summary>
internal sealed class DocxTable
{
    private readonly List<List<string>> cells = [];

    public void BeginRow() => cells.Clear();

    public void BeginCell() => cells.Add([]);

    public void Add(string paragraph)
    {
        if (cells.Count == 0)
            BeginCell();
        cells[^1].Add(paragraph);
    }

    /// <summary>The row's cells, each one text.</summary>
    public IReadOnlyList<string> Row => [.. cells.Select(cell => string.Join(' ', cell.Where(line => line.Length > 0)))];

    /// <summary>The row's paragraphs, where it sets text out on the page and is no row of a table: a cell alone.</summary>
    public IReadOnlyList<string>? Lines => cells.Count == 1 ? cells[0] : null;
}
