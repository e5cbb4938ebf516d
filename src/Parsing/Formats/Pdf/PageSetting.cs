namespace Palermo.Parsing.Formats.Pdf;

/// <summary>How a document is set: where its lines end, how far they stand apart, and whether all its letters are of one width.</summary>
/// <param name="Margin">Where running lines end at the right.</param>
/// <param name="Pitch">From line to line within a paragraph, in heights of a line.</param>
/// <param name="Height">Of most lines.</param>
/// <param name="Letter">The width of every letter; 0 where they differ.</param>
/// <param name="Head">Where the highest line of any page begins.</param>
/// <param name="Foot">As far above the lower edge of the sheet.</param>
internal sealed record PageSetting(float Left, float Margin, float Pitch, float Height, float Letter, float Head, float Foot)
{
    /// <summary>A margin or a pitch is what one line in so many keeps, and three at least.</summary>
    private const int OneInMany = 25;
    private const int Fewest = 3;

    /// <summary>More white than this between two lines parts paragraphs.</summary>
    private const float Parted = 1.25f;

    /// <summary>How far short of the margin ragged lines may end, in heights of a line.</summary>
    private const float Ragged = 1.5f;

    private const float PitchStep = 0.02f;
    private const float WidestPitch = 3;

    /// <summary>A word tells the width of its letters when it has a few.</summary>
    private const int LongWord = 4;
    private const float SameWidth = 0.02f;

    public static PageSetting Of(IReadOnlyList<IReadOnlyList<PrintedLine>> pages, Sheet sheet)
    {
        var lines = pages.SelectMany(page => page).ToList();
        if (lines.Count == 0)
            return new PageSetting(0, 0, 1, 1, 0, 0, 0);
        var room = lines.Select(line => line.Height).Order().ElementAt(lines.Count / 2);
        var left = -Edge([.. lines.Select(line => -line.Left)], room);
        var right = Edge([.. lines.Select(line => line.Right)], room);
        // Lines with ragged ends stop short of the margin; both sides of a sheet mostly have the same.
        if (sheet.Width - left > right && sheet.Width - left < right + room * Ragged)
            right = sheet.Width - left;
        var head = lines.Min(line => line.Top);
        return new PageSetting(left, right, PitchOf(pages), room, LetterOf(lines), head, sheet.Height - head);
    }

    /// <summary>Whether white between two lines parts what they say.</summary>
    public bool Parts(PrintedLine line, PrintedLine next) =>
        next.Bottom - line.Bottom > Pitch * Parted * Math.Max(line.Height, next.Height);

    /// <summary>
    /// Whether no blank line stands where the page broke between two lines of a plain text: it would stand, as a line does, in the lowest place or the highest.
    /// </summary>
    public bool Adjoin(PrintedLine last, PrintedLine first) =>
        Letter > 0 && Math.Abs(Foot - last.Bottom) < Pitch * Height && first.Top < Head + Height / 2;

    /// <summary>Whether a line had no room for the first word of the next one, so that it had to end.</summary>
    public bool IsFull(PrintedLine line, PrintedLine next) => IsFull(line, next, Margin);

    public bool IsFull(PrintedLine line, PrintedLine next, float margin) => line.Right + Space(line) + next.Words[0].Width > margin;

    public float Space(PrintedLine line) => Letter > 0 ? Letter : line.Height / 5;

    /// <summary>The outermost place where several lines end, within the width of a letter or two.</summary>
    private static float Edge(List<float> ends, float room)
    {
        ends.Sort();
        var enough = Math.Min(ends.Count, Math.Max(Fewest, ends.Count / OneInMany));
        for (var last = ends.Count - 1; last >= enough - 1; last--)
        {
            if (ends[last] - ends[last - enough + 1] <= room)
                return ends[last];
        }
        return ends[^1];
    }

    /// <summary>The closest that lines stand again and again.</summary>
    private static float PitchOf(IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        var pitches = pages
            .SelectMany(page => page.Zip(page.Skip(1)))
            .Select(pair => (pair.Second.Bottom - pair.First.Bottom) / Math.Max(pair.First.Height, pair.Second.Height))
            .Where(pitch => pitch is > 0.5f and < WidestPitch)
            .GroupBy(pitch => (int)(pitch / PitchStep))
            .OrderBy(group => group.Key)
            .ToList();
        var enough = pitches.Sum(group => group.Count()) / (OneInMany / 3);
        return pitches.Find(group => group.Count() > enough)?.Max() ?? 1;
    }

    private static float LetterOf(List<PrintedLine> lines)
    {
        var widths = lines
            .SelectMany(line => line.Words)
            .Where(word => word.Text.Length >= LongWord)
            .Select(word => word.Width / word.Text.Length)
            .Order()
            .ToList();
        if (widths.Count == 0)
            return 0;
        var middle = widths[widths.Count / 2];
        var same = widths.Count(width => Math.Abs(width - middle) < middle * SameWidth);
        return same * 10 > widths.Count * 9 ? middle : 0;
    }
}
