using AngleSharp.Dom;

namespace Palermo.Parsing.Formats.Html;

/// <summary>A table as rows of cells; a table that only sets text out on the page, as lines.</summary>
internal sealed class HtmlTable(Sheet sheet)
{
    /// <summary>Tables in cells of tables set pages out; so deep they are followed no further.</summary>
    private const int Deepest = 8;

    public void Write(IElement table, int depth = 0)
    {
        sheet.EndLineIfBegun();
        foreach (var row in Rows(table))
        {
            var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
            if (cells.Count == 1 || (depth < Deepest && cells.Exists(cell => cell.QuerySelector("table") is not null)))
                cells.ForEach(cell => WriteCell(cell, depth));
            else
                sheet.AddRow([.. cells.Select(Text)]);
        }
    }

    private void WriteCell(IElement cell, int depth)
    {
        if (depth < Deepest)
            new HtmlWalk(sheet).Run(cell);
        else
            sheet.Write(Text(cell));
        sheet.EndLineIfBegun();
    }

    private static IEnumerable<IElement> Rows(IElement table) =>
        table.Children.SelectMany(part => part.LocalName == "tr" ? [part] : part.Children.Where(row => row.LocalName == "tr"));

    private static string Text(IElement cell)
    {
        var inside = new Sheet();
        new HtmlWalk(inside).Run(cell);
        return string.Join(
            ' ',
            inside.ToSource().Value.Split((char[])['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }
}
