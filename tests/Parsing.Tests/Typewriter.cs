using System.Text;

namespace Palermo.Parsing.Tests;

/// <summary>Sets documents as letters of one width do: the columns of tables and mastheads stand one below the other by blanks alone.</summary>
internal static class Typewriter
{
    private const int WidestCell = 28;
    private const int MastheadColumn = 44;

    /// <summary>Rows with tabs become columns with three blanks between; what is wider than its column goes on below.</summary>
    public static string Tables(string text)
    {
        var set = new List<string>();
        var table = new List<string[]>();
        foreach (var line in text.Split('\n').Append(""))
        {
            if (line.Contains('\t', StringComparison.Ordinal))
            {
                table.Add(line.Split('\t'));
                continue;
            }
            if (table.Count > 0)
                set.AddRange(Rows(table));
            table.Clear();
            set.Add(line);
        }
        return string.Join('\n', set[..^1]);
    }

    /// <summary>The organ's name beside the symbol, the distribution, its date and the original language, as far as a document has them.</summary>
    public static string Masthead(string text)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.StartsWith("Assembly of the Parties", StringComparison.Ordinal));
        var last = Array.FindIndex(lines, line => line.StartsWith("Original:", StringComparison.Ordinal));
        if (first < 0 || last < first)
            return text;
        List<string> organ = [.. Wrapped(lines[first], WidestCell)];
        var facts = lines[(first + 1)..(last + 1)].Where(line => line.Trim().Length > 0);
        return string.Join('\n', [.. lines[..first], .. Beside([organ, [.. facts]], [MastheadColumn, 0]), .. lines[(last + 1)..]]);
    }

    private static IEnumerable<string> Rows(List<string[]> table)
    {
        var columns = table.Max(row => row.Length);
        var cells = table.ConvertAll(row =>
            Enumerable.Range(0, columns).Select(at => at < row.Length ? Wrapped(row[at], WidestCell).ToList() : []).ToList()
        );
        var widths = Enumerable
            .Range(0, columns)
            .Select(at => cells.Max(row => row[at].Select(piece => piece.Length).DefaultIfEmpty().Max()) + 3);
        return cells.SelectMany(row => Beside(row, [.. widths]));
    }

    private static IEnumerable<string> Beside(List<List<string>> columns, int[] widths)
    {
        for (var line = 0; line < columns.Max(column => column.Count); line++)
        {
            var set = new StringBuilder();
            for (var at = 0; at < columns.Count; at++)
                set.Append((line < columns[at].Count ? columns[at][line] : "").PadRight(widths[at]));
            yield return set.ToString().TrimEnd();
        }
    }

    private static IEnumerable<string> Wrapped(string cell, int width)
    {
        var line = "";
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0)
            yield return line;
    }
}
