using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>A footnote whose label is plain digits: the line that opens it.</summary>
/// <param name="Line">Its place among all lines.</param>
/// <param name="Block">The line of the rule above it, which ends the page's text.</param>
internal readonly record struct PlainNote(int Number, int Line, int Block, int TextStart);

/// <summary>
/// Notes at the foot of a page as resolutions print them: below a rule, each opened by its number in plain digits, counted through the document.
/// They end with the page or with the first line behind a blank one that opens no note.
/// </summary>
internal static class NoteBlocks
{
    /// <summary>A page may have lost its notes; a longer leap is another numbering.</summary>
    private const int LongestLeap = 12;

    private const int ShortestRule = 5;

    public static List<PlainNote> In(string text, IReadOnlyList<Line> lines, IReadOnlySet<int> furniture)
    {
        var notes = new List<PlainNote>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsRule(text.AsSpan(lines[i].Start, lines[i].Length)))
                i = TakeBlock(text, lines, furniture, i, notes);
        }
        return notes;
    }

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= ShortestRule && line.Trim("_*\\ ").IsEmpty;

    /// <summary>Takes the notes below a rule; gives the last line that belongs to them.</summary>
    private static int TakeBlock(string text, IReadOnlyList<Line> lines, IReadOnlySet<int> furniture, int rule, List<PlainNote> notes)
    {
        var last = rule;
        var afterBlank = true;
        var before = notes.Count;
        for (var i = rule + 1; i < lines.Count && !furniture.Contains(i); i++)
        {
            if (lines[i].IsBlank)
            {
                afterBlank = true;
                continue;
            }
            if (NoteAt(text, lines[i]) is var (number, textStart) && Follows(notes, number))
                notes.Add(new PlainNote(number, i, rule, textStart));
            else if (afterBlank && !IsStarred(text, lines[i]))
                break;
            (last, afterBlank) = (i, false);
        }
        return notes.Count == before ? rule : last;
    }

    private static bool Follows(List<PlainNote> notes, int number)
    {
        var last = notes.Count == 0 ? 0 : notes[^1].Number;
        return number > last && number <= last + LongestLeap;
    }

    private static bool IsStarred(string text, Line line) => text[line.Start] == '*';

    /// <summary>"12 See resolution 2/4.": at most three digits, then white space, then what is no word in lower case.</summary>
    private static (int Number, int TextStart)? NoteAt(string text, Line line)
    {
        var at = line.Start;
        while (at < line.End && at - line.Start < 4 && char.IsAsciiDigit(text[at]))
            at++;
        var digits = at - line.Start;
        if (digits is 0 or > 3 || at >= line.End || !char.IsWhiteSpace(text[at]))
            return null;
        var textStart = at;
        while (char.IsWhiteSpace(text[textStart]))
            textStart++;
        return char.IsLower(text[textStart]) ? null : (int.Parse(text.AsSpan(line.Start, digits), provider: null), textStart);
    }
}
