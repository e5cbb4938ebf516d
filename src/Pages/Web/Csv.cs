using System.Buffers;
using System.Globalization;
using System.Text;

namespace Palermo.Pages.Web;

/// <summary>One column of a list as a table.</summary>
/// <param name="Value">Text, a number, true or false, or a list of texts; null is an empty cell.</param>
public sealed record CsvColumn<T>(string Name, Func<T, object?> Value);

/// <summary>Writes tables by RFC 4180. A text that a spreadsheet would take for a formula is kept from being one by an apostrophe.</summary>
public static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static void AppendHeader<T>(StringBuilder line, IReadOnlyList<CsvColumn<T>> columns) =>
        line.AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");

    public static void AppendRow<T>(StringBuilder line, IReadOnlyList<CsvColumn<T>> columns, T row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            line.Append(i == 0 ? "" : ",");
            AppendCell(line, columns[i].Value(row));
        }
        line.Append("\r\n");
    }

    private static void AppendCell(StringBuilder line, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                AppendText(line, text);
                break;
            case IEnumerable<string> several:
                AppendText(line, string.Join("; ", several));
                break;
            case bool yes:
                line.Append(yes ? "true" : "false");
                break;
            default:
                line.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private static void AppendText(StringBuilder line, string text)
    {
        var guarded = IsFormula(text) ? "'" + text : text;
        if (guarded.AsSpan().ContainsAny(Special))
        {
            line.Append('"').Append(guarded).Replace("\"", "\"\"", line.Length - guarded.Length, guarded.Length).Append('"');
        }
        else
        {
            line.Append(guarded);
        }
    }

    /// <summary>Spreadsheets look past spaces at the beginning.</summary>
    private static bool IsFormula(string text) => text.AsSpan().TrimStart(' ') is { IsEmpty: false } start && Formula.Contains(start[0]);
}
