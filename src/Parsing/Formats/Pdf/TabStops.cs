namespace Palermo.Parsing.Formats.Pdf;

/// <summary>
/// A plain text that was printed in letters of one width: white between words that is no whole number of letters was made by tabs, which part the
/// cells of a row wherever its words end.
/// </summary>
internal sealed class TabStops
{
    /// <summary>How exactly places are printed, in points.</summary>
    private const float Exact = 0.25f;

    /// <summary>How far apart word processors set the stops: 1.25 cm, half an inch, 1 cm.</summary>
    private static readonly float[] Usual = [35.45f, 36f, 28.35f];

    private readonly PageSetting setting;
    private readonly float stop;

    private TabStops(PageSetting setting, float stop) => (this.setting, this.stop) = (setting, stop);

    /// <summary>Null where no stops are to be told.</summary>
    public static TabStops? Of(PageSetting setting, IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        if (setting.Letter <= 0)
            return null;
        var behind = pages
            .SelectMany(page => page)
            .SelectMany(line =>
                Enumerable.Range(0, line.Words.Count).Where(word => IsOff(setting, line, word)).Select(word => line.Words[word].Left)
            )
            .Select(left => left - setting.Left)
            .ToList();
        var found = Array.Find(Usual, usual => behind.Count > 0 && behind.Count(place => IsOn(place, usual)) * 10 >= behind.Count * 9);
        return found > 0 ? new TabStops(setting, found) : null;
    }

    /// <summary>How many tabs stand before a word.</summary>
    public int Before(PrintedLine line, int word)
    {
        if (!IsOff(setting, line, word) || !IsOn(line.Words[word].Left - setting.Left, stop))
            return 0;
        var from = word == 0 ? 0 : line.Words[word - 1].Right - setting.Left;
        return (int)Math.Round((line.Words[word].Left - setting.Left) / stop) - (int)Math.Floor((from + Exact) / stop);
    }

    public bool IsRow(PrintedLine line) => Enumerable.Range(0, line.Words.Count).Any(word => Before(line, word) > 0);

    /// <summary>Whether a line ended because no more fitted: a tab before the next word would have led farther.</summary>
    public bool IsFull(PrintedLine line, PrintedLine next)
    {
        var from =
            Before(next, 0) > 0
                ? setting.Left + (MathF.Floor((line.Right - setting.Left + Exact) / stop) + 1) * stop
                : line.Right + setting.Letter;
        return from + next.Words[0].Width > setting.Margin + Exact;
    }

    private static bool IsOff(PageSetting setting, PrintedLine line, int word)
    {
        var white = word == 0 ? line.Left - setting.Left : line.GapBefore(word);
        return white > Exact && Math.Abs(white - MathF.Round(white / setting.Letter) * setting.Letter) > Exact;
    }

    private static bool IsOn(float place, float stop) => Math.Abs(place - MathF.Round(place / stop) * stop) < Exact * 2;
}
