using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>The lines of a table of contents: they repeat the headings with the numbers of paragraphs and pages, and are no headings themselves.</summary>
internal static class ContentsTable
{
    private const int ShortestLeader = 4;

    /// <summary>A table stands near the start and goes on for so many lines at most.</summary>
    private const int LongestTable = 120;

    /// <summary>So many lines without a page in a row end the table: an entry may be wrapped.</summary>
    private const int LongestEntry = 3;

    public static HashSet<int> In(string text, IReadOnlyList<Line> lines)
    {
        var table = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (HasLeader(Of(text, lines[i])))
                table.Add(i);
            else if (IsHead(Of(text, lines[i])))
                TakeTable(text, lines, i, table);
        }
        return table;
    }

    private static ReadOnlySpan<char> Of(string text, Line line) => text.AsSpan(line.Start, line.Length);

    private static bool IsHead(ReadOnlySpan<char> line) => Keywords.IsContents(line.Trim("*_# "));

    private static void TakeTable(string text, IReadOnlyList<Line> lines, int head, HashSet<int> table)
    {
        var (last, since) = (head, 0);
        string? first = null;
        for (var i = head + 1; i < Math.Min(lines.Count, head + LongestTable) && since <= LongestEntry; i++)
        {
            var line = Of(text, lines[i]);
            if (line.IsEmpty)
                continue;
            if (first is not null && line.Trim("*_# ").SequenceEqual(first))
                break;
            var isEntry = HasLeader(line) || EndsWithPage(line);
            if (!isEntry && Opening.Of(text, lines[i].Start, lines[i].End).Kind == OpeningKind.Number)
                break;
            since = isEntry ? 0 : since + 1;
            if (isEntry)
                (last, first) = (i, first ?? Title(line));
        }
        for (var i = head; i <= last && last > head; i++)
            table.Add(i);
    }

    /// <summary>An entry without its leader and the numbers behind it.</summary>
    private static string Title(ReadOnlySpan<char> line) => line.TrimEnd("0123456789–- ").TrimEnd(". …").ToString();

    /// <summary>"Introduction 1-3 2", "General 42": numbers behind a word.</summary>
    private static bool EndsWithPage(ReadOnlySpan<char> line) =>
        line.Length > 4 && char.IsAsciiDigit(line[^1]) && line.TrimEnd("0123456789–-") is { IsEmpty: false } rest && rest[^1] == ' ';

    /// <summary>Points that lead the eye from an entry to its page.</summary>
    private static bool HasLeader(ReadOnlySpan<char> line)
    {
        var run = 0;
        foreach (var c in line)
        {
            if (c is '.' or '…')
                run += c == '…' ? 3 : 1;
            else if (c != ' ')
                run = 0;
            if (run > ShortestLeader && char.IsAsciiDigit(line[^1]))
                return true;
        }
        return false;
    }
}
