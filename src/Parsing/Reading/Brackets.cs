namespace Palermo.Parsing.Reading;

/// <summary>Round brackets of a text; one that has no partner is an ordinary sign.</summary>
internal static class Brackets
{
    /// <summary>For each sign whether it stands inside a pair, the pair's own signs included.</summary>
    public static bool[] Inside(string text)
    {
        var inside = new bool[text.Length];
        foreach (var (open, close) in Outermost(text))
            Array.Fill(inside, true, open, close - open + 1);
        return inside;
    }

    /// <summary>Places of the signs of each outermost pair, in order.</summary>
    public static IReadOnlyList<(int Open, int Close)> Outermost(string text)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(')
                open.Push(at);
            else if (text[at] == ')' && open.TryPop(out var start))
                Add(pairs, start, at);
        }
        return pairs;
    }

    private static void Add(List<(int Open, int Close)> pairs, int open, int close)
    {
        while (pairs.Count > 0 && pairs[^1].Open > open)
            pairs.RemoveAt(pairs.Count - 1);
        pairs.Add((open, close));
    }
}
