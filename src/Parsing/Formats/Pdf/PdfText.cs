using System.Globalization;
using System.Text;
using Palermo.Kernel;

namespace Palermo.Parsing.Formats.Pdf;

/// <summary>
/// A print file as plain text in the notation that the tree reader reads: a line for each printed one, blank lines where white parts paragraphs, tabs
/// between the cells of a row, raised marks raised, the columns of a masthead one after the other.
/// </summary>
internal sealed class PdfText
{
    /// <summary>A masthead stands within so many lines from the top of the first page.</summary>
    private const int LastOfMasthead = 25;

    private readonly List<List<PrintedLine>> pages;
    private readonly PageSetting setting;
    private readonly TabStops? stops;
    private readonly PlainLines lines;

    private PdfText(List<List<PrintedLine>> pages, Sheet sheet)
    {
        this.pages = pages;
        setting = PageSetting.Of(pages, sheet);
        stops = TabStops.Of(setting, pages);
        lines = new PlainLines(setting, stops, Wrapping.Of(setting, stops, pages));
    }

    public static string Write(IReadOnlyList<IReadOnlyList<PrintedWord>> pages, Sheet sheet)
    {
        var turned = RightToLeft.IsSet(pages);
        var text = new PdfText(
            [.. pages.Select(page => PrintedLine.Of(turned ? page.Select(word => RightToLeft.TurnOver(word, sheet.Width)) : page, turned))],
            sheet
        );
        for (var page = 0; page < text.pages.Count; page++)
            text.WritePage(page);
        return text.lines.ToString();
    }

    private void WritePage(int number)
    {
        var page = pages[number];
        for (var i = 0; i < page.Count; i++)
        {
            if (stops is null && Table.At(page, i, setting.Letter) is { } table)
            {
                if (number == 0 && i < LastOfMasthead && IsMasthead(table))
                    WriteColumns(table);
                else
                    WriteRows(table);
                i += table.Count - 1;
            }
            else
                lines.Take(page, i);
        }
        lines.EndPage();
    }

    private void WriteColumns(Table table)
    {
        foreach (var column in table.ByColumns())
        {
            lines.Part();
            for (var i = 0; i < column.Count; i++)
                lines.Take(column, i);
        }
        lines.Part();
    }

    private void WriteRows(Table table)
    {
        lines.Part();
        foreach (var row in table.ByRows(setting.Margin))
            lines.TakeRow(row);
        lines.Part();
    }

    /// <summary>A document's symbol or its distribution stand beside the names of its organs.</summary>
    private static bool IsMasthead(Table table) =>
        table
            .ByColumns()
            .Skip(1)
            .SelectMany(column => column)
            .Select(PlainLines.TextOf)
            .Any(cell =>
                cell.StartsWith("Distr", StringComparison.Ordinal)
                || (cell.Contains('/', StringComparison.Ordinal) && DocumentSymbol.ParseJoint(cell).Count > 0)
            );
}
