namespace Palermo.Parsing.Tree;

/// <summary>A number with its point that may open a text.</summary>
/// <param name="Line">Offset where its line starts.</param>
/// <param name="After">The sign before it, white space left aside; a line feed where it opens its line.</param>
internal readonly record struct NumberPlace(int Start, int Value, int TextStart, int Line, char After)
{
    public bool OpensLine => After == '\n';

    /// <summary>Behind the end of a sentence or item, or at the start of a line.</summary>
    public bool IsSure => !char.IsLetter(After) && After != ',';
}

/// <summary>All numbers of a text that may open one.</summary>
internal sealed class NumberCandidates
{
    private readonly Dictionary<int, List<int>> sure;

    private NumberCandidates(List<NumberPlace> all)
    {
        All = all;
        sure = all.Where(number => number.IsSure)
            .GroupBy(number => number.Value, number => number.Start)
            .ToDictionary(same => same.Key, same => same.ToList());
    }

    public IReadOnlyList<NumberPlace> All { get; }

    /// <summary>Whether a surer place for a value stands behind an offset and before the next sure place of another.</summary>
    public bool HasSureBefore(int value, int offset, int other)
    {
        var next = First(value, offset);
        return next is { } place && (First(other, offset) is not { } limit || place < limit);
    }

    private int? First(int value, int offset)
    {
        if (!sure.TryGetValue(value, out var places))
            return null;
        var at = places.BinarySearch(offset + 1);
        return (at < 0 ? ~at : at) is var next && next < places.Count ? places[next] : null;
    }

    public static NumberCandidates In(string text)
    {
        var found = new List<NumberPlace>();
        var line = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
                line = at + 1;
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (at - start <= 3 && Of(text, start, at, line) is { } number)
                found.Add(number);
            at--;
        }
        return new NumberCandidates(found);
    }

    private static NumberPlace? Of(string text, int start, int point, int line)
    {
        if (point + 1 >= text.Length || text[point] != '.' || !(char.IsWhiteSpace(text[point + 1]) || Opening.IsWord(text, point + 1)))
            return null;
        var textStart = point + 1;
        while (textStart < text.Length && char.IsWhiteSpace(text[textStart]))
            textStart++;
        if (textStart >= text.Length || !(char.IsUpper(text[textStart]) || "“\"'‘[(".Contains(text[textStart])))
            return null;
        var before = SignBefore(text, start);
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !";.:)”".Contains(text[start - 1]))
            return null;
        if (start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]))
            return null;
        if (char.IsLetter(before) && Citation.Ends(text, LetterBefore(text, start) + 1))
            return null;
        return before == '\n' || ".;:?!)”\"’]".Contains(before) || char.IsLetter(before) || EndsBrackets(text, start, before)
            ? new NumberPlace(start, int.Parse(text.AsSpan(start, point - start), provider: null), textStart, line, before)
            : null;
    }

    /// <summary>A comma behind brackets, printed for the sign that ends an item: "(Lindora), 3."</summary>
    private static bool EndsBrackets(string text, int at, char before) =>
        before == ',' && SignBefore(text, text.LastIndexOf(',', at - 1)) == ')';

    /// <summary>The sign before an offset, white space on the line left aside; a line feed where none stands there.</summary>
    public static char SignBefore(string text, int at)
    {
        at--;
        while (at >= 0 && text[at] != '\n' && char.IsWhiteSpace(text[at]))
            at--;
        return at < 0 ? '\n' : text[at];
    }

    private static int LetterBefore(string text, int at)
    {
        at--;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
            at--;
        return at;
    }
}
