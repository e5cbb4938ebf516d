using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Notes of a resolution whose print has lost the rule above them: each opened by its number, plain, in brackets, before a stroke or alone on its line. They count
/// from 1, and the text above calls each by the same number; where it calls none, a number at the start of a line is a number.
/// </summary>
internal sealed class LooseNotes
{
    private const int MostDigits = 3;

    /// <summary>One label in a row may be lost.</summary>
    private const int LongestLeap = 2;

    private readonly string text;
    private readonly IReadOnlyList<Line> lines;

    /// <summary>Where the text calls each number first.</summary>
    private readonly Dictionary<int, int> calls = [];
    private readonly List<PlainNote> found = [];

    private LooseNotes(string text, IReadOnlyList<Line> lines, int from)
    {
        (this.text, this.lines) = (text, lines);
        foreach (var call in MarkCandidates.In(text, lines[from].Start, text.Length))
            calls.TryAdd(call.Number, call.Start);
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
            SeeBracket(at);
    }

    public static IReadOnlyList<PlainNote> In(string text, IReadOnlyList<Line> lines, IReadOnlySet<int> furniture)
    {
        if (ResolutionForm.EnactingLines(text, lines) is not var (_, organ))
            return [];
        var reading = new LooseNotes(text, lines, organ);
        for (var i = organ + 1; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !furniture.Contains(i))
                reading.See(i);
        }
        return reading.found;
    }

    private void See(int line)
    {
        var last = found.Count == 0 ? 0 : found[^1].Number;
        if (LabelAt(line) is not var (number, textStart) || number <= last || number > last + (last == 0 ? 1 : LongestLeap))
            return;
        if (!IsCalled(number, line) || !OpensNote(textStart, line))
            return;
        var isBelow = found.Count > 0 && found[^1].Line >= line - 2;
        found.Add(new PlainNote(number, line, isBelow ? found[^1].Block : line, textStart));
    }

    /// <summary>"1 See", "1/ See", "[1] See", or "1" with the note in the line below.</summary>
    private (int Number, int TextStart)? LabelAt(int line)
    {
        var (start, end) = (lines[line].Start, lines[line].End);
        var inBrackets = text[start] == '[';
        var digits = inBrackets ? start + 1 : start;
        var at = digits;
        while (at < end && char.IsAsciiDigit(text[at]))
            at++;
        if (at == digits || at - digits > MostDigits)
            return null;
        var number = int.Parse(text.AsSpan(digits, at - digits), provider: null);
        if (at < end && (inBrackets ? text[at] == ']' : text[at] == '/'))
            at++;
        else if (inBrackets)
            return null;
        if (at == end)
            return line + 1 < lines.Count && !lines[line + 1].IsBlank ? (number, lines[line + 1].Start) : null;
        if (!char.IsWhiteSpace(text[at]))
            return null;
        while (char.IsWhiteSpace(text[at]))
            at++;
        return (number, at);
    }

    /// <summary>"[12]", anywhere in the text.</summary>
    private void SeeBracket(int at)
    {
        var inside = text.AsSpan(at + 1, Math.Min(MostDigits + 1, text.Length - at - 1));
        if (inside.IndexOf(']') is not (> 0 and var close) || inside[0] == '0' || inside[..close].ContainsAnyExceptInRange('0', '9'))
            return;
        var number = int.Parse(inside[..close], provider: null);
        if (!calls.TryGetValue(number, out var first) || at < first)
            calls[number] = at;
    }

    private bool IsCalled(int number, int line) => calls.TryGetValue(number, out var first) && first < lines[line].Start;

    /// <summary>A capital, that opens neither an act nor a clause, nor is a day: "12 December 2041".</summary>
    private bool OpensNote(int at, int line)
    {
        var rest = text.AsSpan(at, Math.Max(0, lines[line].End - at));
        if (rest.IsEmpty)
            rest = text.AsSpan(at, Math.Min(1, text.Length - at));
        return !rest.IsEmpty
            && (char.IsUpper(rest[0]) || "“\"«".Contains(rest[0]))
            && !ResolutionOpenings.OpensAct(rest)
            && !ResolutionOpenings.OpensClause(rest)
            && MastheadFact.Date(text.AsSpan(lines[line].Start, lines[line].Length).TrimEnd('.')) is null;
    }
}
