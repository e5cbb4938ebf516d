namespace Palermo.Parsing.Formats.Pdf;

/// <summary>White that runs down between columns.</summary>
internal readonly record struct Gutter(float Left, float Right)
{
    /// <summary>White that opens a gutter, and what must stay of it in every line, in heights of a line: three blanks, and more than one.</summary>
    private const float Opening = 0.6f;
    private const float Least = 0.25f;

    /// <summary>A blank of one letter's width is as wide as a narrow gutter.</summary>
    private const float WiderThanBlank = 1.5f;

    /// <summary>In lines set out to the margin blanks are stretched, but alike.</summary>
    private const float Stretched = 2.5f;

    private float Width => Right - Left;

    /// <summary>The wide white in a line; the one behind a label only sets its text apart, and a line of dots leads the eye.</summary>
    public static List<Gutter> In(PrintedLine line)
    {
        var gutters = new List<Gutter>();
        if (line.Words.Count < 2 || IsLed(line))
            return gutters;
        var gaps = Enumerable.Range(1, line.Words.Count - 1).Select(line.GapBefore).Order().ToList();
        var wide = Math.Max(line.Height * Opening, gaps.Count > 2 ? gaps[gaps.Count / 2] * Stretched : 0);
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.GapBefore(i) > wide && !Label.Ends(line, i))
                gutters.Add(new Gutter(line.Words[i - 1].Right, line.Words[i].Left));
        }
        return gutters;
    }

    /// <summary>What a line leaves white of it; null where it is too little.</summary>
    /// <param name="blank">The width of a blank, where all letters have one width; 0 otherwise.</param>
    public Gutter? ClearedBy(PrintedLine line, float blank)
    {
        var (best, at) = (default(Gutter), Left);
        foreach (var word in line.Words)
        {
            if (word.Right > at && word.Left < Right)
            {
                best = Wider(best, new Gutter(at, word.Left));
                at = word.Right;
            }
        }
        best = Wider(best, new Gutter(at, Right));
        return best.Width >= Math.Max(line.Height * Least, blank * WiderThanBlank) ? best : null;
    }

    public bool IsIn(PrintedLine line) => line.Left < Left && line.Right > Right;

    private static Gutter Wider(Gutter one, Gutter other) => other.Width > one.Width ? other : one;

    private static bool IsLed(PrintedLine line) =>
        line.Words.Any(word => word.Text.Contains("....", StringComparison.Ordinal) || word.Text.Contains("……", StringComparison.Ordinal));
}
