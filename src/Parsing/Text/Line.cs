namespace Palermo.Parsing.Text;

/// <summary>A line of the source without the white space at its ends; empty when nothing else stands on it.</summary>
/// <param name="Start">UTF-16 offset of its first character that is not white space.</param>
/// <param name="End">The offset after its last one.</param>
internal readonly record struct Line(int Start, int End)
{
    public bool IsBlank => Start == End;

    public int Length => End - Start;

    /// <summary>Splits at line feeds and form feeds; a form feed (a page break) leaves a blank line behind.</summary>
    /// <param name="cuts">Offsets, ascending, where a line starts though none ends in print: several texts set on one.</param>
    public static List<Line> Split(string text, IReadOnlyList<int> cuts)
    {
        var lines = new List<Line>();
        var (cut, end) = (0, -1);
        for (var at = 0; at <= text.Length; )
        {
            while (cut < cuts.Count && cuts[cut] <= at)
                cut++;
            // Looked for once for each printed line, however many lines are cut out of it.
            if (end < at)
                end = text.AsSpan(at).IndexOfAny('\n', '\f') is var length and >= 0 ? at + length : text.Length;
            if (cut < cuts.Count && cuts[cut] < end)
            {
                lines.Add(Trim(text, at, cuts[cut]));
                at = cuts[cut];
                continue;
            }
            lines.Add(Trim(text, at, end));
            if (end < text.Length && text[end] == '\f')
                lines.Add(new Line(end, end));
            at = end + 1;
        }
        return lines;
    }

    /// <summary>Tabs at the ends may be empty cells of a table's row and stay; a line of nothing else is blank.</summary>
    private static Line Trim(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IsWhiteSpace())
            return new Line(start, start);
        while (text[start] != '\t' && char.IsWhiteSpace(text[start]))
            start++;
        while (text[end - 1] != '\t' && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new Line(start, end);
    }
}
