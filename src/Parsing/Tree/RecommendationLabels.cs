namespace Palermo.Parsing.Tree;

/// <summary>A label that a document counts recommendations with, at its place: <c>118.65</c>.</summary>
/// <param name="TextStart">Source offset of the text behind it.</param>
internal readonly record struct RecommendationLabel(int Start, string Label, int TextStart);

/// <summary>
/// Recommendations of review reports carry the number of the paragraph that introduces them and their own behind a point. They count up from 1 below a
/// paragraph that speaks of recommendations, each on a line of its own or several on one; what does not count is no label (915.20 euros).
/// </summary>
internal sealed class RecommendationLabels
{
    /// <summary>Labels may be lost; a longer leap is another number.</summary>
    private const int LongestLeap = 3;

    /// <summary>How far below its paragraph's number the first label stands at most.</summary>
    private const int LongestChapeau = 4000;

    private readonly string text;
    private readonly Dictionary<int, int> paragraphs = [];
    private readonly List<RecommendationLabel> found = [];
    private (int Paragraph, int Own) last;

    private RecommendationLabels(string text) => this.text = text;

    public static IReadOnlyList<RecommendationLabel> In(string text)
    {
        if (!text.Contains("ecommendation", StringComparison.OrdinalIgnoreCase))
            return [];
        var reading = new RecommendationLabels(text);
        reading.Read();
        return reading.found;
    }

    private void Read()
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            var first = Number(ref at);
            if (at >= text.Length || text[at] != '.' || first is null)
                continue;
            if (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '*')
                SeeParagraph(first.Value, start);
            else if (char.IsAsciiDigit(text[at + 1]) && IsFree(start))
                at = TakeLabel(start, first.Value, at + 1);
        }
    }

    /// <summary>In running text a heading may stand before a paragraph's number: "… RECOMMENDATIONS 60."; words that cite a number may not.</summary>
    private void SeeParagraph(int number, int start)
    {
        var before = Before(start);
        if (IsFree(start) || (before < start - 1 && char.IsLetter(text[before]) && !Citation.Ends(text, before + 1)))
            paragraphs[number] = start;
    }

    /// <summary>Takes <c>118.65</c> or what stands in its place; gives the last character seen.</summary>
    private int TakeLabel(int start, int paragraph, int second)
    {
        var after = second;
        if (Number(ref after) is not { } own)
            return after;
        var hasThird = SkipThird(ref after);
        var labelEnd = after;
        if (after < text.Length && text[after] == '.')
            after++;
        if (after < text.Length && !char.IsWhiteSpace(text[after]) && !char.IsUpper(text[after]))
            return after;
        if (Follows(paragraph, own, hasThird, start))
        {
            last = (paragraph, own);
            while (after < text.Length && char.IsWhiteSpace(text[after]))
                after++;
            found.Add(new RecommendationLabel(start, text[start..labelEnd], after));
        }
        return after - 1;
    }

    /// <summary>A third level: <c>83.14.1</c>, also printed <c>83.14..1</c>.</summary>
    private bool SkipThird(ref int at)
    {
        var third = at;
        while (third < text.Length && third - at < 2 && text[third] == '.')
            third++;
        if (third == at || third >= text.Length || !char.IsAsciiDigit(text[third]))
            return false;
        Number(ref third);
        at = third;
        return true;
    }

    private bool Follows(int paragraph, int own, bool hasThird, int start) =>
        paragraph == last.Paragraph
            ? own >= last.Own + (hasThird ? 0 : 1) && own <= last.Own + LongestLeap
            : own is > 0 and <= LongestLeap && paragraph > last.Paragraph && IsIntroduced(paragraph, start);

    private bool IsIntroduced(int paragraph, int start) =>
        paragraphs.TryGetValue(paragraph, out var from)
        && start - from < LongestChapeau
        && text.AsSpan(from, start - from).Contains("ecommendation", StringComparison.OrdinalIgnoreCase);

    /// <summary>A label stands at the start of a line or behind the sign that ends a sentence or an item.</summary>
    private bool IsFree(int start) =>
        Before(start) is var before && (before < 0 || text[before] is '\n' or '\f' || ";.:,)]”’\"?!•–-".Contains(text[before]));

    /// <summary>The place of the sign before an offset, white space on the line left aside; -1 where none stands there.</summary>
    private int Before(int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '\u00a0' or '*')
            before--;
        return before;
    }

    private int? Number(ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start <= 3 ? int.Parse(text.AsSpan(start, at - start), provider: null) : null;
    }
}
