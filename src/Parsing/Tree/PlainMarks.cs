using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Footnote marks printed as plain digits in running text: "Crime,2", "12 July 20214", "Women, 6 the". The notes tell which numbers the text
/// of a page must hold, in order; a number that stands in its place is a mark. Where a print has lost the notes, digits glued to
/// words that count up from 1 are marks all the same.
/// </summary>
internal sealed class PlainMarks
{
    /// <summary>Glued numbers that count 1, 2, 3 in order are no chance.</summary>
    private const int FewestWithoutNotes = 3;

    private readonly string text;
    private readonly SortedDictionary<int, FoldedMark> marks = [];

    private PlainMarks(string text) => this.text = text;

    public static IReadOnlyList<FoldedMark> Of(string text, IReadOnlyList<Line> lines, IReadOnlyList<PlainNote> notes, bool raised)
    {
        var reading = new PlainMarks(text);
        if (notes.Count > 0)
            reading.TakePages(lines, notes);
        else if (!raised)
            reading.TakeCount();
        return [.. reading.marks.Values];
    }

    /// <summary>Page by page: the numbers of its notes in order, then any number again that an earlier note carries.</summary>
    private void TakePages(IReadOnlyList<Line> lines, IReadOnlyList<PlainNote> notes)
    {
        var start = 0;
        var known = new HashSet<int>();
        foreach (var page in notes.GroupBy(note => note.Block))
        {
            var found = MarkCandidates.In(text, start, lines[page.Key].Start);
            TakeInOrder(found, [.. page.Select(note => note.Number)]);
            known.UnionWith(page.Select(note => note.Number));
            TakeAgain(found, known);
            start = EndOf(lines, page.Last().Line);
        }
        TakeAgain(MarkCandidates.In(text, start, text.Length), known);
    }

    private static int EndOf(IReadOnlyList<Line> lines, int line)
    {
        while (line + 1 < lines.Count && !lines[line + 1].IsBlank)
            line++;
        return lines[line].End;
    }

    private void TakeInOrder(IReadOnlyList<MarkCandidate> found, IReadOnlyList<int> numbers)
    {
        var byNumber = found.ToLookup(candidate => candidate.Number);
        var after = -1;
        foreach (var number in numbers)
        {
            var ahead = byNumber[number].Where(candidate => candidate.Start > after);
            if (ahead.OrderBy(candidate => candidate.Kind).FirstOrDefault() is { Length: > 0 } mark)
            {
                Take(mark, noted: true);
                after = mark.Start;
            }
        }
    }

    /// <summary>A mark may call a note a second time; only glued to a word is it told from a number.</summary>
    private void TakeAgain(IReadOnlyList<MarkCandidate> found, HashSet<int> known)
    {
        foreach (var candidate in found.Where(c => c.Kind == MarkKind.Glued && known.Contains(c.Number)))
            Take(candidate, noted: true);
    }

    private void TakeCount()
    {
        var glued = MarkCandidates.In(text, 0, text.Length).Where(c => c.Kind == MarkKind.Glued).ToList();
        var counted = new List<MarkCandidate>();
        foreach (var candidate in glued.Where(candidate => candidate.Number <= counted.Count + 1))
        {
            if (candidate.Number == counted.Count + 1)
                counted.Add(candidate);
        }
        if (counted.Count < FewestWithoutNotes)
            return;
        foreach (var candidate in glued.Where(c => c.Number <= counted.Count && c.Start >= counted[c.Number - 1].Start))
            Take(candidate, noted: false);
    }

    private void Take(MarkCandidate mark, bool noted) =>
        marks.TryAdd(mark.Start, new FoldedMark(mark.Start, mark.Length, noted ? $"{mark.Number}" : null));
}

/// <summary>How a number stands where a mark may stand; the surest first.</summary>
internal enum MarkKind
{
    /// <summary>Right behind a word or its closing sign.</summary>
    Glued,

    /// <summary>Behind a year: "12 July 20214".</summary>
    BehindYear,

    /// <summary>Between white space: "Women, 6 the".</summary>
    Apart,
}

internal readonly record struct MarkCandidate(int Start, int Length, int Number, MarkKind Kind);

/// <summary>The numbers of a text that may be footnote marks.</summary>
internal static class MarkCandidates
{
    private const string Closing = ",.;:”’\")]?!";

    public static IReadOnlyList<MarkCandidate> In(string text, int start, int end)
    {
        var found = new List<MarkCandidate>();
        for (var at = Math.Max(start, 1); at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var first = at;
            while (at < end && char.IsAsciiDigit(text[at]))
                at++;
            if (Of(text, first, at, end) is { } candidate)
                found.Add(candidate);
        }
        return found;
    }

    private static MarkCandidate? Of(string text, int first, int after, int end)
    {
        if (!Stands(text, after, end))
            return null;
        var digits = after - first;
        if (digits is > 4 and < 8 && text.AsSpan(first, 2) is "19" or "20" && text[first - 1] == ' ')
            return Candidate(first + 4, digits - 4, MarkKind.BehindYear);
        if (digits > 3 || text[first] == '0')
            return null;
        if (IsGlued(text, first))
            return Candidate(first, digits, MarkKind.Glued);
        return IsApart(text, first, after, end) ? Candidate(first, digits, MarkKind.Apart) : null;

        MarkCandidate Candidate(int start, int length, MarkKind kind) =>
            new(start, length, int.Parse(text.AsSpan(start, length), provider: null), kind);
    }

    /// <summary>Behind a mark stand white space, a closing sign or nothing.</summary>
    private static bool Stands(string text, int after, int end) =>
        after >= end
        || char.IsWhiteSpace(text[after])
        || (Closing.Contains(text[after]) && (after + 1 >= end || !char.IsAsciiDigit(text[after + 1])));

    private static bool IsGlued(string text, int first)
    {
        var before = text[first - 1];
        if (IsSymbol(text, first))
            return false;
        if (char.IsLower(before))
            return true;
        if (char.IsUpper(before))
            return first > 2 && char.IsUpper(text[first - 2]) && char.IsUpper(text[first - 3]);
        if (!Closing.Contains(before) || first < 2)
            return false;
        var inner = text[first - 2];
        return char.IsLetter(inner) || Closing.Contains(inner) || IsYear(text, first - 1);
    }

    /// <summary>The last number of a document symbol stands in no place of a mark: "A/AC.3/CRP.1".</summary>
    private static bool IsSymbol(string text, int first)
    {
        const int longest = 40;
        for (var at = first - 1; at >= Math.Max(0, first - longest) && !char.IsWhiteSpace(text[at]); at--)
        {
            if (text[at] == '/')
                return true;
        }
        return false;
    }

    private static bool IsYear(string text, int after) =>
        after >= 5
        && text.AsSpan(after - 4, 2) is "19" or "20"
        && char.IsAsciiDigit(text[after - 2])
        && char.IsAsciiDigit(text[after - 1])
        && !char.IsAsciiDigit(text[after - 5]);

    /// <summary>Between white space, behind a word or a closing sign, and before a word in lower case or the end of a line.</summary>
    private static bool IsApart(string text, int first, int after, int end)
    {
        var before = first - 1;
        while (before > 0 && text[before] == ' ')
            before--;
        if (before == first - 1 || !(char.IsLetter(text[before]) || Closing.Contains(text[before])))
            return false;
        while (after < end && text[after] == ' ')
            after++;
        return after >= end || text[after] == '\n' || char.IsLower(text[after]) || text[after] == '(';
    }
}
