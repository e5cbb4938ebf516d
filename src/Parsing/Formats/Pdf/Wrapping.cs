using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Formats.Pdf;

/// <summary>Which ends of printed lines are the page's and not the text's.</summary>
internal sealed class Wrapping
{
    private const string SentenceEnds = ".;:?!。；：？！؛؟";

    private static readonly char[] Digits = [.. "0123456789¹²³⁴⁵⁶⁷⁸⁹⁰"];
    private static readonly char[] Closing = ['*', '”', '"', '’', ')'];

    /// <summary>What a line could not hold is a word or two, not more of the width than this.</summary>
    private const float ShortRest = 0.25f;

    /// <summary>Lines of so many letters are wider than those that the reader of plain text joins.</summary>
    private const int Wide = 105;

    private const int ShortestRule = 4;

    private readonly PageSetting setting;

    private Wrapping(PageSetting setting) => this.setting = setting;

    /// <summary>Whether each text had a line of its own that the page broke: then every full line goes on in the next.</summary>
    public bool IsOfPage { get; private init; }

    public static Wrapping Of(PageSetting setting, TabStops? stops, IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        var wrapping = new Wrapping(setting);
        return new Wrapping(setting)
        {
            IsOfPage = setting.Letter > 0 ? !pages.Any(page => wrapping.HoldsOwnBreak(page, stops)) : IsWide(pages),
        };
    }

    /// <summary>Whether a text had to end with its line though its sentence had not.</summary>
    public bool IsUnfinished(PrintedLine above, PrintedLine line) => !EndsSentence(above) && setting.IsFull(above, line);

    /// <summary>Whether a full line goes on below: what follows stands no farther in, and opens nothing behind a sentence that ended.</summary>
    public bool GoesOn(PrintedLine above, PrintedLine line, string text) =>
        setting.IsFull(above, line) && line.Left < above.Right && !(EndsSentence(above) && Label.MayOpen(text));

    /// <summary>
    /// Whether a line holds only what a longer line of a plain text could not, on a page that is narrower than its lines; then it ends where that one did.
    /// </summary>
    public bool IsRest(PrintedLine above, PrintedLine line) =>
        setting.Letter > 0 && !IsRule(line) && (IsLeader(line) || IsShort(line)) && setting.IsFull(above, line);

    /// <summary>Whether a line begins with the rest of the dots that lead to the number of a page.</summary>
    public static bool IsLeader(PrintedLine line) => line.Words[0].Text.AsSpan().Trim('.').IsEmpty && line.Words[0].Text.Length > 1;

    private bool IsShort(PrintedLine line) => line.Right - line.Left < (setting.Margin - setting.Left) * ShortRest;

    /// <summary>Whether signs draw a line, as above the notes of a page.</summary>
    private static bool IsRule(PrintedLine line) =>
        line.Words is [var word] && word.Text.Length > ShortestRule && word.Text.AsSpan().Trim('_').IsEmpty;

    /// <summary>Whether a text may end with a line: behind a closing sign, or the comma that parts the paragraphs of a resolution, and a note's mark behind them.</summary>
    public static bool EndsSentence(PrintedLine line)
    {
        var last = line.Words[^1].Text.TrimEnd(Closing);
        var before = line.Words.Count > 1 ? line.Words[^2].Text : "";
        return last.TrimEnd(Digits).EndsWith(',')
            || (last is [.., var end] && SentenceEnds.Contains(end) && !Sentence.EndsOpen($"{before} {last}"));
    }

    /// <summary>Whether some line ends in mid-sentence with room left, as hand-made lines do.</summary>
    private bool HoldsOwnBreak(IReadOnlyList<PrintedLine> page, TabStops? stops)
    {
        for (var i = 1; i < page.Count; i++)
        {
            var (above, line) = (page[i - 1], page[i]);
            if (
                !setting.Parts(above, line)
                && !setting.IsFull(above, line)
                && !EndsSentence(above)
                && !IsRow(above)
                && !IsRow(line)
                && !Label.MayOpen(line.Words[0].Text + " A")
            )
                return true;
        }
        return false;

        bool IsRow(PrintedLine line) => stops?.IsRow(line) == true;
    }

    private static bool IsWide(IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        var lengths = pages.SelectMany(page => page).Select(line => line.Words.Sum(word => word.Text.Length + 1)).Order().ToList();
        return lengths.Count > 0 && lengths[lengths.Count * 9 / 10] > Wide;
    }
}
