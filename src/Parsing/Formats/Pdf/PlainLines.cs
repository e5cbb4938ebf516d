using System.Text;

namespace Palermo.Parsing.Formats.Pdf;

/// <summary>Printed lines one below the other as lines of plain text.</summary>
internal sealed class PlainLines(PageSetting setting, TabStops? stops, Wrapping wrapping)
{
    /// <summary>White between words, in heights of a line; less stands where only the letters change.</summary>
    private const float Blank = 0.07f;

    /// <summary>Notes are set in letters smaller than the text's by so much.</summary>
    private const float NoteSize = 0.95f;

    /// <summary>No paragraph or table is looked through farther than this, and no line grows longer, whatever a page holds.</summary>
    private const int Near = 100;
    private const int LongestJoined = 10_000;
    private const int MostLabels = 8;

    /// <summary>Lines of a first cell.</summary>
    private const int LongestCell = 6;

    private readonly List<string> texts = [];

    /// <summary>The last printed line, with the next of which the text may go on.</summary>
    private PrintedLine? last;

    /// <summary>The marks that called notes so far.</summary>
    private readonly HashSet<string> marks = new(StringComparer.Ordinal);

    /// <summary>How many cells the rows of the table have that is being written by tabs; 0 outside of one.</summary>
    private int cells;

    private int rows;

    public override string ToString() => string.Join('\n', texts);

    public void Part()
    {
        if (texts.Count > 0 && texts[^1].Length > 0)
            texts.Add("");
        last = null;
    }

    public void EndPage() => pageEnded = last is not null;

    private bool pageEnded;

    /// <summary>Whether the last line is the rest of one that was wider than the page.</summary>
    private bool aboveIsRest;

    public void TakeRow(IReadOnlyList<List<PrintedLine>> row) =>
        texts.Add(string.Join('\t', row.Select(cell => string.Join(' ', cell.Select(TextOf)))));

    public void Take(IReadOnlyList<PrintedLine> page, int at)
    {
        var line = page[at];
        var (above, text) = (last, stops is null ? TextOf(line) : TextOf(line, stops));
        var isNote = IsNote(line);
        if (isNote)
            text = Raised.Of(line.Words[0].Text) + text[line.Words[0].Text.Length..];
        var goesOn = above is not null && !isNote && GoesOn(above, line);
        marks.UnionWith(line.Words.Where(word => word.IsRaisedIn(line)).Select(word => word.Text));
        if (stops is not null && TakesRow(page, at, goesOn ? above : null, text))
            return;
        if (above is not null && !goesOn)
            Part();
        cells = 0;
        var isRest = goesOn && wrapping.IsRest(above!, line);
        var joined = goesOn && texts[^1].Length < LongestJoined ? Joined(above!, line, text, isRest) : 0;
        if (joined > 0)
        {
            texts[^1] += (texts[^1].EndsWith('-') || Wrapping.IsLeader(line) ? "" : " ") + text[..joined].TrimEnd();
            text = text[joined..];
        }
        else if (goesOn && at > 0 && IsHard(page, at))
            texts.Add("");
        if (text.Length > 0)
            texts.Add(text);
        aboveIsRest = isRest;
        last = line;
        pageEnded = false;
    }

    /// <summary>Whether a line starts with the mark of a note: raised, or in the smaller letters of notes and called before.</summary>
    private bool IsNote(PrintedLine line) =>
        line.Words.Count > 1
        && (line.Words[0].IsRaisedIn(line) || (marks.Contains(line.Words[0].Text) && line.Height < setting.Height * NoteSize));

    private bool GoesOn(PrintedLine above, PrintedLine line) =>
        pageEnded
            ? setting.Adjoin(above, line) || (IsUnfinished(above, line) && Math.Abs(above.Height - line.Height) < line.Height / 10)
            : !setting.Parts(above, line);

    private bool IsUnfinished(PrintedLine above, PrintedLine line) =>
        wrapping.IsUnfinished(above, line) || (aboveIsRest && !Wrapping.EndsSentence(above));

    /// <summary>How much of a line's text belongs to the line above.</summary>
    private int Joined(PrintedLine above, PrintedLine line, string text, bool isRest) =>
        (isRest || wrapping.IsOfPage) && wrapping.GoesOn(above, line, text) ? text.Length
        : IsUnfinished(above, line) ? LeadingLabels(text)
        : 0;

    /// <summary>How much of a line that goes on looks like a label, and is put where it cannot be taken for one.</summary>
    private static int LeadingLabels(string text)
    {
        var at = 0;
        for (var labels = 0; labels < MostLabels && at < text.Length && Label.MayOpen(text.AsSpan(at)); labels++)
        {
            var blank = text.IndexOf(' ', at);
            at = blank < 0 ? text.Length : blank + 1;
        }
        return at;
    }

    /// <summary>Whether a line ended with room left, in letters that are not a plain text's, whose lines may be shorter than the page is wide.</summary>
    private bool IsHard(IReadOnlyList<PrintedLine> page, int at)
    {
        var (above, line) = (page[at - 1], page[at]);
        if (setting.Letter > 0 || char.IsLower(line.Words[0].Text[0]) || IsCentred(above, line))
            return false;
        var widest = above.Right;
        for (var i = at - 1; i > Math.Max(0, at - Near) && !setting.Parts(page[i - 1], page[i]); i--)
            widest = Math.Max(widest, page[i - 1].Right);
        for (var i = at; i < Math.Min(page.Count, at + Near) && !setting.Parts(page[i - 1], page[i]); i++)
            widest = Math.Max(widest, page[i].Right);
        return !setting.IsFull(above, line, Math.Min(widest, setting.Margin));
    }

    private static bool IsCentred(PrintedLine above, PrintedLine line) =>
        Math.Abs(above.Left + above.Right - line.Left - line.Right) < line.Height / 2 && Math.Abs(above.Left - line.Left) > line.Height / 4;

    /// <summary>Takes a line into a table whose cells tabs part: its row, or the rest of one that was too long for the page.</summary>
    private bool TakesRow(IReadOnlyList<PrintedLine> page, int at, PrintedLine? above, string text)
    {
        var inTable = cells > 0 && (above is not null || pageEnded);
        var isRow = stops!.IsRow(page[at]);
        if (!inTable && !isRow)
            return false;
        if (!inTable)
            BeginTable(goesOn: above is not null);
        var isFirstCell = !isRow && inTable && BeginsRow(page, at);
        if (inTable && above is not null && stops.IsFull(above, page[at]) && Fits(text) && !(isFirstCell && IsComplete))
            AddToRow(text);
        else if (isRow || isFirstCell)
            AddRow(text);
        else if (RowFollows(page, at))
            AddRow(text + new string('\t', cells - 1));
        else
            return false;
        cells = Math.Max(cells, texts[^1].Split('\t').Length);
        (last, pageEnded) = (page[at], false);
        return true;
    }

    private bool IsComplete => texts[^1].Count('\t') == cells - 1;

    /// <summary>Whether the last row can take all that a line holds: it lacks cells, or is the first, whose number of cells is not known, and goes on.</summary>
    private bool Fits(string text) =>
        texts[^1].Length < LongestJoined
        && (rows == 1 ? !char.IsUpper(text[0]) && !char.IsDigit(text[0]) : texts[^1].Count('\t') + text.Count('\t') < cells);

    /// <summary>Whether a line is full of a first cell, whose row goes on below.</summary>
    private bool BeginsRow(IReadOnlyList<PrintedLine> page, int at)
    {
        if (char.IsLower(page[at].Words[0].Text[0]))
            return false;
        for (var i = at; i + 1 < Math.Min(page.Count, at + LongestCell); i++)
        {
            if (setting.Parts(page[i], page[i + 1]) || Wrapping.EndsSentence(page[i]) || !stops!.IsFull(page[i], page[i + 1]))
                return false;
            if (stops.IsRow(page[i + 1]))
                return true;
        }
        return false;
    }

    private void BeginTable(bool goesOn)
    {
        if (!goesOn)
            Part();
        (cells, rows) = (0, 0);
    }

    private void AddRow(string text)
    {
        rows++;
        texts.Add(text);
    }

    /// <summary>Text of a cell goes on in it, before the empty cells that its row was given.</summary>
    private void AddToRow(string text)
    {
        var own = texts[^1].TrimEnd('\t');
        texts[^1] = text[0] == '\t' ? texts[^1] + text : own + " " + text + texts[^1][own.Length..];
    }

    private bool RowFollows(IReadOnlyList<PrintedLine> page, int at)
    {
        for (var i = at + 1; i < Math.Min(page.Count, at + Near) && !setting.Parts(page[i - 1], page[i]); i++)
        {
            if (stops!.IsRow(page[i]))
                return true;
        }
        return false;
    }

    private static string TextOf(PrintedLine line, TabStops stops)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Words.Count; i++)
        {
            var tabs = stops.Before(line, i);
            text.Append(
                    tabs > 0 ? new string('\t', tabs)
                    : i > 0 ? " "
                    : ""
                )
                .Append(line.Words[i].Text);
        }
        return text.ToString();
    }

    public static string TextOf(PrintedLine line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Words.Count; i++)
        {
            var raised = line.Words[i].IsRaisedIn(line);
            if (i > 0 && line.GapBefore(i) > line.Height * Blank)
                text.Append(' ');
            text.Append(raised ? Raised.Of(line.Words[i].Text) : line.Words[i].Text);
        }
        return text.ToString();
    }
}
