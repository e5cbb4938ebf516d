namespace Palermo.Parsing.Formats.Pdf;

/// <summary>Words that stand on one ground, from left to right; never without words.</summary>
internal sealed class PrintedLine
{
    /// <summary>A word belongs to a line that covers so much of its height.</summary>
    private const float Shared = 0.5f;

    /// <summary>Words come from the top down; a line so many lines above takes none any more.</summary>
    private const int Near = 8;

    private readonly List<PrintedWord> words;

    private PrintedLine(PrintedWord word) => (words, Top, Bottom) = ([word], word.Top, word.Bottom);

    public PrintedLine(IEnumerable<PrintedWord> part, PrintedLine line) => (words, Top, Bottom) = ([.. part], line.Top, line.Bottom);

    public IReadOnlyList<PrintedWord> Words => words;

    /// <summary>Of the tallest word.</summary>
    public float Top { get; private set; }

    public float Bottom { get; private set; }

    public float Height => Bottom - Top;

    public float Left => words[0].Left;

    public float Right => words[^1].Right;

    /// <summary>The white before a word.</summary>
    public float GapBefore(int word) => words[word].Left - words[word - 1].Right;

    /// <param name="turned">Whether the page runs from right to left and was turned over.</param>
    public static List<PrintedLine> Of(IEnumerable<PrintedWord> page, bool turned)
    {
        var lines = new List<PrintedLine>();
        foreach (var word in page.OrderBy(word => word.Top).ThenBy(word => word.Left))
        {
            var (best, most) = (default(PrintedLine), 0f);
            for (var i = lines.Count - 1; i >= Math.Max(0, lines.Count - Near); i--)
            {
                if (lines[i].Shares(word) is var shared && shared > most)
                    (best, most) = (lines[i], shared);
            }
            if (best is null)
                lines.Add(new PrintedLine(word));
            else
                best.Add(word);
        }
        foreach (var line in lines)
        {
            line.words.Sort((one, other) => one.Left.CompareTo(other.Left));
            if (turned)
                RightToLeft.Restore(line.words);
        }
        lines.Sort((one, other) => one.Bottom.CompareTo(other.Bottom));
        return lines;
    }

    /// <summary>How much of its height a word shares with the line; 0 where it is too little.</summary>
    private float Shares(PrintedWord word)
    {
        var shared = Math.Min(Bottom, word.Bottom) - Math.Max(Top, word.Top);
        return shared > Shared * Math.Min(Height, word.Height) ? shared / Math.Min(Height, word.Height) : 0;
    }

    private void Add(PrintedWord word)
    {
        words.Add(word);
        if (word.Height > Height)
            (Top, Bottom) = (word.Top, word.Bottom);
    }
}
