using System.Text.RegularExpressions;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Where the parts of a resolution start that are set one behind the other on a single line, as copies without paragraphs do: the organ that acts, the
/// clauses of the preamble, each behind the comma that ends the one before, the acts, numbered or one alone, their items, and the meeting below.
/// </summary>
internal sealed partial class RunOnResolution
{
    /// <summary>An organ that acts stands on the first page.</summary>
    private const int FirstPage = 6000;

    private const int LongestOrgan = 200;
    private const int LongestPreamble = 20_000;

    /// <summary>So many acts in a row may be lost in a copy.</summary>
    private const int MostLost = 2;

    /// <summary>"1284." is the number of a resolution, "12." that of a paragraph.</summary>
    private const int FewestResolutions = 100;

    /// <summary>How far below the start of the last act the meeting is looked for.</summary>
    private const int LongestAct = 20000;

    /// <summary>The words by which a clause or an act is told.</summary>
    private const int LongestOpening = 60;

    /// <summary>Participles that stand before what they cite: "Recalling General Assembly resolution", "Welcoming Security Council".</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Citing = new HashSet<string>(StringComparer.Ordinal)
    {
        "Acknowledging",
        "Affirming",
        "Commending",
        "Considering",
        "Emphasizing",
        "Endorsing",
        "Noting",
        "Reaffirming",
        "Recalling",
        "Recognizing",
        "Reiterating",
        "Supporting",
        "Welcoming",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string text;
    private readonly int end;
    private readonly SortedSet<int> cuts = [];

    private RunOnResolution(string text, int end) => (this.text, this.end) = (text, end);

    public static IEnumerable<int> Cuts(string text)
    {
        var line = -1;
        for (var at = FirstOrgan(text, 0); at >= 0; at = FirstOrgan(text, at + 1))
        {
            var comma = text.IndexOf(',', at);
            if (!ResolutionForm.IsEnacting(text.AsSpan(at, comma + 1 - at)) || IsOfLabelled(text, at))
                continue;
            if (line < comma)
                line = text.IndexOf('\n', comma) is var found and >= 0 ? found : text.Length;
            var reading = new RunOnResolution(text, line);
            if (reading.OpensText(comma + 1))
                return reading.From(at, comma + 1);
            if (text.AsSpan(comma + 1, line - comma - 1).IsWhiteSpace())
                return new RunOnResolution(text, Math.Min(text.Length, line + LongestPreamble)).WithinLines(comma + 1);
        }
        return [];
    }

    /// <summary>Whether an organ stands in a paragraph, item or literal text; numbers of resolutions count from no list's start.</summary>
    private static bool IsOfLabelled(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var opening = Opening.Of(text, start, at);
        return opening.Kind != OpeningKind.None && opening is not { Kind: OpeningKind.Number, Value: >= FewestResolutions };
    }

    /// <summary>The next "The" with a comma near enough for the name of an organ between them.</summary>
    private static int FirstOrgan(string text, int from)
    {
        var last = Math.Min(text.Length, FirstPage);
        for (var at = Next(text, from, last); at >= 0; at = Next(text, at + 1, last))
        {
            if ((at == 0 || char.IsWhiteSpace(text[at - 1])) && text.AsSpan(at, Math.Min(LongestOrgan, text.Length - at)).Contains(','))
                return at;
        }
        return -1;
    }

    private static int Next(string text, int from, int last) =>
        from < last ? text.IndexOf("The ", from, last - from, StringComparison.Ordinal) : -1;

    /// <summary>Whether a clause or the first act stands behind the organ on its line.</summary>
    private bool OpensText(int at) =>
        Behind(at) is var start && start < end && (OpensClause(start) || OpensLoneAct(start) || IsAct(start, 1));

    private SortedSet<int> From(int organ, int preamble)
    {
        CutTitle(organ);
        cuts.Add(organ);
        var acts = CutPreamble(preamble);
        var last = CutActs(acts);
        CutItems(acts);
        CutClosing(last);
        return cuts;
    }

    /// <summary>Clauses that open in mid-line, below an organ on a line of its own.</summary>
    private IEnumerable<int> WithinLines(int preamble)
    {
        CutPreamble(preamble);
        return cuts.Where(at => text[at - 1] == ' ' && text[at - 2] != '\n');
    }

    /// <summary>"98/41. Protection of travellers" before the organ.</summary>
    private void CutTitle(int organ)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, organ - 1), Math.Max(0, organ)) + 1;
        if (start < organ && TitleNumber().Matches(text[start..organ]) is [.., var number])
            cuts.Add(start + number.Index);
    }

    /// <summary>Cuts before each clause; where the acts begin, or the line ends.</summary>
    private int CutPreamble(int from)
    {
        for (var comma = from - 1; comma >= 0 && comma < end; comma = text.IndexOfAny([',', ';'], comma + 1, end - comma - 1))
        {
            var start = Behind(comma + 1);
            if (IsAct(start, 1) || OpensLoneAct(start))
                return start;
            if (OpensClause(start))
                cuts.Add(start);
        }
        return end;
    }

    /// <summary>Cuts before the acts that count on; where the last one starts.</summary>
    private int CutActs(int first)
    {
        var (last, number) = (first, 1);
        if (first < end)
            cuts.Add(first);
        if (first < end && text[first] == '-')
            number = 2;
        else if (!IsAct(first, 1))
            return first;
        for (var at = first; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || Counted(at, number) is not { } counted || !";.,:\n".Contains(SignBefore(at)))
                continue;
            cuts.Add(at);
            (last, number) = (at, counted + 1);
        }
        return last;
    }

    /// <summary>Items behind a colon: (a), then (b), (c) in order.</summary>
    private void CutItems(int from)
    {
        var expected = 'a';
        for (var at = Open(from); at >= 0 && at + 3 < end; at = Open(at + 1))
        {
            if (text[at + 2] != ')' || !char.IsWhiteSpace(text[at + 3]))
                continue;
            if (text[at + 1] == 'a' && SignBefore(at) == ':')
                expected = 'a';
            else if (expected == 'a' || text[at + 1] != expected || !";,.d".Contains(SignBefore(at)))
                continue;
            cuts.Add(at);
            expected++;
        }
    }

    private int Open(int from) => from < end ? text.IndexOf('(', from, end - from) : -1;

    /// <summary>"50th plenary meeting 19 December 2043", and what stands below it.</summary>
    private void CutClosing(int last)
    {
        foreach (Match closing in Closing().Matches(text[last..Math.Min(end, last + LongestAct)]))
        {
            foreach (Group part in closing.Groups.Values.Skip(1).Where(part => part.Success))
            {
                cuts.Add(last + part.Index);
                cuts.Add(last + part.Index + part.Length);
            }
        }
        cuts.RemoveWhere(at => at >= text.Length);
    }

    /// <summary>
    /// Whether a clause opens at an offset. Names open with words of that look too, "United Nations", "Working Group", "Housing and Planning": a small
    /// letter that joins no names follows, else the participle is one that cites.
    /// </summary>
    private bool OpensClause(int at)
    {
        if (at >= end || !char.IsWhiteSpace(text[at - 1]))
            return false;
        var rest = Window(at);
        var space = rest.IndexOfAny(' ', '\n');
        if (space <= 0 || space + 1 == rest.Length || !ResolutionOpenings.OpensClause(rest))
            return false;
        var word = rest[..space];
        var next = rest[(space + 1)..];
        return word[^1] == ',' ? word.EndsWith("ing,")
            : char.IsLower(next[0]) ? !(word.EndsWith("ing") && JoinsNames(next))
            : Citing.Contains(word);
    }

    private static bool JoinsNames(ReadOnlySpan<char> next) => next.StartsWith("and ") || next.StartsWith("or ") || next.StartsWith("of ");

    /// <summary>An act without number, behind a dash or not.</summary>
    private bool OpensLoneAct(int at) =>
        at < end && char.IsWhiteSpace(text[at - 1]) && ResolutionOpenings.OpensAct(Window(at).TrimStart("- "));

    /// <summary>The number of an act that counts on; where acts are lost the words tell that it is one.</summary>
    private int? Counted(int at, int number)
    {
        if (at == 0 || !char.IsWhiteSpace(text[at - 1]))
            return null;
        for (var leap = 0; leap <= MostLost; leap++)
        {
            var label = $"{number + leap}. ";
            if (IsAct(at, number + leap) && (leap == 0 || ResolutionOpenings.OpensAct(Window(at + label.Length))))
                return number + leap;
        }
        return null;
    }

    private ReadOnlySpan<char> Window(int at) => text.AsSpan(at, Math.Min(LongestOpening, end - at));

    private bool IsAct(int at, int number)
    {
        if (at <= 0 || at >= end || !char.IsAsciiDigit(text[at]) || !char.IsWhiteSpace(text[at - 1]))
            return false;
        var label = $"{number}. ";
        return string.CompareOrdinal(text, at, label, 0, label.Length) == 0
            && at + label.Length + 1 < end
            && Opening.IsWord(text, at + label.Length);
    }

    /// <summary>
    /// Behind white space and the marks of notes: ",1 2 Recalling", ",[1] Recalling". No comma is followed by more than a few dozen marks in a row; without a
    /// bound a text of nothing but numbers and commas would be read to its end from each of them.
    /// </summary>
    private int Behind(int at)
    {
        var mark = Marks().Match(text, at);
        return mark.Success ? at + mark.Length : at;
    }

    /// <summary>The sign before an offset, the marks of notes left aside.</summary>
    private char SignBefore(int at)
    {
        at--;
        while (at > 0 && (char.IsWhiteSpace(text[at]) || (char.IsAsciiDigit(text[at]) && !char.IsWhiteSpace(text[at - 1]))))
            at--;
        return at < 0 ? '\n' : text[at];
    }

    [GeneratedRegex(
        @"(?<!\S)(?:[A-Z0-9-]{1,7}/[0-9]{1,4}|[0-9]{1,4} ?\([A-Z-]{1,10}\))\.?(?= +\p{Lu})",
        RegexOptions.CultureInvariant,
        Matching.LastResort
    )]
    private static partial Regex TitleNumber();

    [GeneratedRegex(
        @"(?<=[.\]] )(?:(?<meeting>[0-9]+(?:st|nd|rd|th) (?:plenary )?meeting,?)(?: (?<day>[0-9]{1,2} \p{Lu}\p{Ll}+ [0-9]{4}\b\.?))?|(?<vote>\[Adopted [^\]]{1,120}\])|(?<rule>_{5,}))",
        RegexOptions.CultureInvariant,
        Matching.LastResort
    )]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"\G(?:[0-9]{1,3}/?(?:,[0-9]{1,3}/?){0,30}(?=\s)|\s?\[[0-9]{1,3}\]|\s[0-9]{1,3}/?(?=\s+\p{Lu}))*\s+",
        RegexOptions.CultureInvariant,
        Matching.LastResort
    )]
    private static partial Regex Marks();
}
