namespace Palermo.Parsing.Tree;

/// <summary>
/// Where texts part that are set one behind the other on a single line, as copies without paragraphs do: at the numbers that count on, at lists counted
/// from 1 behind a colon, at the headings before a number, at sub-items, and at the annex behind the last number. A line is such a copy when at least
/// three numbers count on inside it.
/// </summary>
internal sealed class RunOnText
{
    private const int FewestInside = 3;
    private const int LongestLeap = 3;
    private const int LongestHeading = 250;

    private readonly string text;
    private readonly NumberCandidates numbers;
    private readonly SortedSet<int> cuts = [];

    /// <summary>Where parts of the masthead on the line start, and what follows it.</summary>
    private readonly IReadOnlySet<int> facts;

    private RunOnText(string text, IReadOnlySet<int> facts) => (this.text, this.facts, numbers) = (text, facts, NumberCandidates.In(text));

    public static IReadOnlyCollection<int> Cuts(string text, IReadOnlySet<int> facts)
    {
        var reading = new RunOnText(text, facts);
        foreach (var line in reading.Counted().GroupBy(number => number.Line))
        {
            if (line.Count(number => !number.OpensLine) >= FewestInside)
                reading.CutLine([.. line]);
        }
        if (reading.cuts.Count > 0)
            reading.CutHeadOfContents();
        return reading.cuts;
    }

    /// <summary>The numbers that count on, each with its list: the paragraphs', or one counted from 1 behind a colon.</summary>
    private List<NumberPlace> Counted()
    {
        var counted = new List<NumberPlace>();
        var (paragraph, item, start) = (0, 0, 0);
        foreach (var number in numbers.All)
        {
            if (item > 0 && (IsNextItem(number, item, paragraph) || IsItemBehindLost(number, item, paragraph)))
                item = number.Value;
            else if (CountsOn(number, paragraph, start))
                (paragraph, item) = (number.Value, 0);
            else if (number.Value == 1 && number.After == ':' && paragraph > 0)
                item = 1;
            else
                continue;
            counted.Add(number);
            start = number.TextStart;
        }
        return counted;
    }

    private static bool IsNextItem(NumberPlace number, int item, int paragraph) =>
        number.Value == item + 1 && !(number.Value == paragraph + 1 && number.After == '.');

    /// <summary>A few on, where the numbers between were lost and it can be no paragraph's.</summary>
    private bool IsItemBehindLost(NumberPlace number, int item, int paragraph) =>
        number.IsSure
        && number.Value > item
        && number.Value <= item + LongestLeap
        && (number.Value <= paragraph || number.Value > paragraph + LongestLeap)
        && !numbers.HasSureBefore(item + 1, number.Start, paragraph + 1);

    /// <summary>The next number; one behind a word that no sign closes, and no heading, only where no surer one comes before the number after it.</summary>
    private bool CountsOn(NumberPlace number, int last, int start)
    {
        if (number.Value == last + 1)
            return number.IsSure
                || Heading(start, number.Start) >= 0
                || !numbers.HasSureBefore(number.Value, number.Start, number.Value + 1);
        return last > 0
            && number.IsSure
            && number.Value > last
            && number.Value <= last + LongestLeap
            && !numbers.HasSureBefore(last + 1, number.Start, number.Value + 1);
    }

    private void CutLine(IReadOnlyList<NumberPlace> line)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, line[0].Start - 1)) + 1;
        // The text of the last number may stand on the next line.
        var end = text.IndexOf('\n', line[^1].TextStart) is var found and >= 0 ? found : text.Length;
        CutContents(start, line[0].Start);
        foreach (var number in line)
        {
            CutHeadings(start, number.Start);
            cuts.Add(number.Start);
            start = number.TextStart;
        }
        for (var i = 0; i < line.Count; i++)
            CutItems(line[i].TextStart, i + 1 < line.Count ? line[i + 1].Start : end);
        CutAnnex(line[^1].TextStart, end);
    }

    /// <summary>Behind the last page number of a table of contents.</summary>
    private void CutContents(int start, int end)
    {
        var leader = text.LastIndexOf(".....", Math.Max(start, end - 1), Math.Max(0, end - start), StringComparison.Ordinal);
        if (leader < 0)
            return;
        var after = leader + 5;
        while (after < end && !char.IsLetter(text[after]))
            after++;
        if (after < end)
            cuts.Add(after);
    }

    /// <summary>Before "Contents" where it stands behind the masthead on one line with the first entry.</summary>
    private void CutHeadOfContents()
    {
        var leader = text.IndexOf(".....", StringComparison.Ordinal);
        if (leader < 0)
            return;
        var start = text.LastIndexOf('\n', leader) + 1;
        var head = text.IndexOf("contents ", start, leader - start, StringComparison.OrdinalIgnoreCase);
        if (head > start && char.IsUpper(text[head]))
            cuts.Add(head);
    }

    /// <summary>Cuts before the headings that stand between the end of a sentence and a number: "I. Summary A. Presentation 5."</summary>
    private void CutHeadings(int start, int number)
    {
        if (Heading(start, number) is var heading and >= 0)
            CutEach(heading, number);
        else
            CutPlainHeading(start, number);
    }

    /// <summary>Where the headings start that fill the text between an offset and a number; -1 where none do.</summary>
    private int Heading(int start, int number)
    {
        for (var at = Math.Max(start, number - LongestHeading); at < number; at++)
        {
            if (
                (at == 0 || char.IsWhiteSpace(text[at - 1]))
                && IsHeadingLabel(at, number)
                && (EndsBefore(at) || facts.Contains(at))
                && IsHeading(at, number)
            )
                return at;
        }
        return -1;
    }

    private void CutEach(int first, int number)
    {
        for (var at = first; at < number; at++)
        {
            if ((at == first || char.IsWhiteSpace(text[at - 1])) && IsHeadingLabel(at, number))
                cuts.Add(at);
        }
    }

    /// <summary>"Introduction 1.": the one heading that stands without a label before the first number.</summary>
    private void CutPlainHeading(int start, int number)
    {
        var end = number;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        const string introduction = ChunkLook.Introduction;
        if (
            end - introduction.Length >= start
            && string.CompareOrdinal(text, end - introduction.Length, introduction, 0, introduction.Length) == 0
        )
            cuts.Add(end - introduction.Length);
    }

    /// <summary>A numeral or letter with its point and a capital behind it: "II. C".</summary>
    private bool IsHeadingLabel(int at, int end)
    {
        var after = at;
        while (after < end && after - at < 5 && char.IsAsciiLetterUpper(text[after]))
            after++;
        if (after == at || after + 1 >= end || text[after] != '.' || !char.IsWhiteSpace(text[after + 1]))
            return false;
        if (after - at > 1 && Opening.RomanValue(text.AsSpan(at, after - at)) == 0)
            return false;
        while (after + 1 < end && char.IsWhiteSpace(text[after + 1]))
            after++;
        return after + 1 < end && char.IsUpper(text[after + 1]);
    }

    /// <summary>Whether a sentence or a table of contents has ended before an offset.</summary>
    private bool EndsBefore(int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
            before--;
        return before < 0 || ".;:?!)”\"’]0123456789".Contains(text[before]);
    }

    /// <summary>Headings close with no sign and hold no point but those of their labels.</summary>
    private bool IsHeading(int from, int number)
    {
        for (var at = from; at < number; at++)
        {
            if (";?!:".Contains(text[at]) || (text[at] == '.' && !IsPointOfLabel(at, number)))
                return false;
        }
        return true;
    }

    private bool IsPointOfLabel(int point, int number)
    {
        var start = point;
        while (start > 0 && char.IsAsciiLetterUpper(text[start - 1]))
            start--;
        return (start == 0 || char.IsWhiteSpace(text[start - 1])) && IsHeadingLabel(start, number);
    }

    /// <summary>Sub-items: (a) behind a colon, then (b), (c) in order.</summary>
    private void CutItems(int start, int end)
    {
        var expected = 'a';
        for (var at = text.IndexOf('(', start, end - start); at >= 0 && at + 2 < end; at = text.IndexOf('(', at + 1, end - at - 1))
        {
            if (text[at + 1] != expected || text[at + 2] != ')' || at + 3 >= end || !char.IsWhiteSpace(text[at + 3]))
                continue;
            if (!(expected == 'a' ? NumberCandidates.SignBefore(text, at) == ':' : ";,.d".Contains(NumberCandidates.SignBefore(text, at))))
                continue;
            cuts.Add(at);
            expected++;
        }
    }

    private void CutAnnex(int start, int end)
    {
        const string annex = "Annex";
        for (
            var at = text.IndexOf(annex, start, end - start, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(annex, at + 1, end - at - 1, StringComparison.Ordinal)
        )
        {
            if (NumberCandidates.SignBefore(text, at) == '.' && at + annex.Length < end && char.IsWhiteSpace(text[at + annex.Length]))
            {
                cuts.Add(at);
                cuts.Add(at + annex.Length + 1);
                return;
            }
        }
    }
}
