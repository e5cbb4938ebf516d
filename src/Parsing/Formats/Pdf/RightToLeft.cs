using System.Text;

namespace Palermo.Parsing.Formats.Pdf;

/// <summary>
/// Pages of a script that runs from right to left, turned over so that everything else may take the first word for the leftmost. Print files hold the
/// letters in the order of their places; words come out reversed, but for numbers and words of other scripts.
/// </summary>
internal static class RightToLeft
{
    /// <summary>Whether most letters are of such a script.</summary>
    public static bool IsSet(IEnumerable<IEnumerable<PrintedWord>> pages)
    {
        var (right, left) = (0L, 0L);
        foreach (var c in pages.SelectMany(page => page).SelectMany(word => word.Text))
        {
            if (RunsLeft(c))
                right++;
            else if (char.IsLetter(c))
                left++;
        }
        return right > left;
    }

    /// <param name="width">Of the sheet.</param>
    public static PrintedWord TurnOver(PrintedWord word, float width) =>
        word with
        {
            Left = width - word.Right,
            Right = width - word.Left,
            Text = word.Text.Any(RunsLeft) ? Reversed(word.Text) : word.Text,
        };

    /// <summary>Words of another script that stand together keep their own order; the places are those of the run.</summary>
    public static void Restore(List<PrintedWord> line)
    {
        for (var first = 0; first < line.Count; first++)
        {
            if (!RunsRight(line[first].Text))
                continue;
            var last = first;
            for (var i = first + 1; i < line.Count && !line[i].Text.Any(RunsLeft); i++)
                last = RunsRight(line[i].Text) ? i : last;
            for (var (start, end) = (first, last); start < end; start++, end--)
                (line[start], line[end]) = (line[start] with { Text = line[end].Text }, line[end] with { Text = line[start].Text });
            first = last;
        }
    }

    private static string Reversed(string word)
    {
        var text = new StringBuilder();
        for (var end = word.Length; end > 0; )
        {
            var start = end - 1;
            while (start > 0 && Stays(word[end - 1]) && Stays(word[start - 1]))
                start--;
            text.Append(word, start, end - start);
            end = start;
        }
        return text.ToString();
    }

    /// <summary>Signs of numbers and of other scripts, and the halves of one sign.</summary>
    private static bool Stays(char c) => char.IsAsciiLetterOrDigit(c) || char.IsDigit(c) || char.IsSurrogate(c) || c is '/' or '.' or '-';

    private static bool RunsRight(string word) => word.Any(char.IsAsciiLetter);

    /// <summary>Hebrew, Arabic and their neighbours, and the forms in which they are printed.</summary>
    private static bool RunsLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && !char.IsDigit(c);
}
