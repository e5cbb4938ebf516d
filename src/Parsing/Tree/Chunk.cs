using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>Lines that belong together before anything is known of their meaning: a printed paragraph, a heading, a list item, a row.</summary>
internal readonly record struct Chunk(int Start, int End, Opening Opening, bool IsRow)
{
    /// <summary>Where it stands in columns of letters: its cells with their pieces, one cell for a fact of the masthead; null for all else.</summary>
    public IReadOnlyList<IReadOnlyList<Line>>? Cells { get; init; }

    /// <summary>A line that leaves more of its room free than this, with the next word counted in, was not broken for want of room.</summary>
    private const double Full = 0.8;

    /// <summary>A sentence that ends this early on its line ends its paragraph.</summary>
    private const double Short = 0.55;

    /// <summary>No table of a document is wider.</summary>
    private const int MostTabs = 1000;

    private const int LongestBold = 1000;
    private const int LongestLabel = 8;
    private const int LongestOrgan = 80;

    public static List<Chunk> Split(Print print)
    {
        var (text, lines) = (print.Text, print.Lines);
        var chunks = new List<Chunk>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (print.Aligned.At(i) is { } block)
            {
                chunks.AddRange(block.Chunks);
                i = block.Last;
                continue;
            }
            if (lines[i].IsBlank || print.Furniture.Contains(i) || IsRule(text.AsSpan(lines[i].Start, lines[i].Length)))
                continue;
            var first = i;
            while (
                i + 1 < lines.Count
                && (IsNumberOfNote(print, i) || (!Parts(print, i) && Continues(text, lines[first], lines[i], lines[i + 1], print.Width)))
            )
                i++;
            chunks.Add(Of(print, lines[first].Start, lines[i].End));
        }
        return chunks;
    }

    /// <summary>Whether what lies on the page ends a text with a line, whatever the words say.</summary>
    private static bool Parts(Print print, int line) =>
        print.Furniture.Contains(line + 1)
        || print.Aligned.At(line + 1) is not null
        || print.Labels.ContainsKey(print.Lines[line + 1].Start)
        || print.OpensFact(print.Lines[line + 1].Start)
        || print.Resolution.PartsBehind(line);

    /// <summary>A note's number alone on its line: the text stands in the next.</summary>
    private static bool IsNumberOfNote(Print print, int line) =>
        print.Labels.TryGetValue(print.Lines[line].Start, out var label)
        && label.Kind == OpeningKind.Note
        && label.TextStart > print.Lines[line].End;

    private static Chunk Of(Print print, int start, int end)
    {
        if (print.Labels.TryGetValue(start, out var label))
            return new Chunk(start, end, label with { TextStart = Math.Min(label.TextStart, end) }, IsRow: false);
        return IsTableRow(print.Text, start, end) && !print.IsOfRun(start)
            ? new Chunk(start, end, new Opening(OpeningKind.None, "", 0, start), IsRow: true)
            : new Chunk(start, end, Opening.Of(print.Text, start, end), IsRow: false);
    }

    /// <summary>A line of dashes or strokes above notes or below a heading is drawing, not text.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c) || c is '\t' or '\\' || char.IsSymbol(c))
                return false;
        }
        return line.Length >= 3;
    }

    /// <summary>Whether tabs part a line into cells; one behind a label only sets its text apart.</summary>
    public static bool IsTableRow(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf('\t') < 0)
            return false;
        var line = text.AsSpan(start, end - start);
        if (text[start] != '\t' && Opening.Of(text, start, end) is { Kind: not OpeningKind.None } label && label.TextStart < end)
            line = text.AsSpan(label.TextStart, end - label.TextStart);
        var tabs = line.Count('\t');
        return tabs is >= 2 and <= MostTabs || (tabs == 1 && line[0] != '\t' && line[^1] != '\t');
    }

    private static bool IsTableRow(string text, Line line) => IsTableRow(text, line.Start, line.End);

    private static bool Continues(string text, Line first, Line line, Line next, int width)
    {
        if (next.IsBlank)
            return false;
        if (OpensBold(text.AsSpan(first.Start, line.End - first.Start)) || IsLabelAlone(text, line))
            return true;
        if (EndsHeading(text, first, line, next))
            return false;
        return width > 0
            && !IsTableRow(text, line)
            && !IsTableRow(text, next)
            && !IsRule(text.AsSpan(next.Start, next.Length))
            && !StartsUnit(text, line, next, width)
            && !EndsUnit(text, line, width)
            && !MastheadFact.Is(text.AsSpan(line.Start, line.Length))
            && !(char.IsUpper(text[next.Start]) && IsOrgan(text, line))
            && (!MastheadFact.Is(text.AsSpan(next.Start, next.Length)) || Sentence.EndsOpen(text.AsSpan(line.Start, line.Length)));
    }

    /// <summary>An organ's name that fills a line is not joined with the next, unless that goes on in lower case.</summary>
    private static bool IsOrgan(string text, Line line) =>
        line.Length <= LongestOrgan && char.IsUpper(text[line.Start]) && Bodies.Find(text[line.Start..line.End]) is not null;

    /// <summary>Bold text set over several lines: its closing sign is still to come.</summary>
    private static bool OpensBold(ReadOnlySpan<char> text) =>
        text.StartsWith("**") && text.Length < LongestBold && text[2..].IndexOf("**") < 0;

    /// <summary>A number, an item's letter or a bullet alone on its line: the text stands in the next.</summary>
    private static bool IsLabelAlone(string text, Line line) =>
        line.Length < LongestLabel
        && Opening.Of(text, line.Start, line.End) is { Kind: OpeningKind.Number or OpeningKind.Item or OpeningKind.Bullet } label
        && label.TextStart >= line.End;

    /// <summary>An annex's label alone on its line, or a labelled heading before a number: "B. Dialogue" and "19. Lindora".</summary>
    private static bool EndsHeading(string text, Line first, Line line, Line next) =>
        Opening.Of(text, first.Start, line.End).Kind switch
        {
            OpeningKind.Annex => true,
            OpeningKind.Roman or OpeningKind.Letter => !Ends(text, line, ".;:,")
                && Opening.Of(text, next.Start, next.End).Kind == OpeningKind.Number,
            _ => false,
        };

    private static bool EndsUnit(string text, Line line, int width) => line.Length < width * Short && Ends(text, line, ".?!。？！؟");

    /// <summary>Whether a line glued to the one above opens a unit of its own: it carries a label, and the line above has ended or has room left.</summary>
    private static bool StartsUnit(string text, Line line, Line next, int width)
    {
        var kind = Opening.Of(text, next.Start, next.End).Kind;
        if (kind == OpeningKind.None)
            return false;
        var hasRoom = HasRoom(text, line, next, width);
        return kind is OpeningKind.Item or OpeningKind.Bullet
            ? hasRoom || Ends(text, line, ".;:,?!。；：，،؛؟") || EndsWithAnd(text.AsSpan(line.Start, line.Length))
            : hasRoom
                || EndsBrackets(text, line)
                || (Ends(text, line, ".;:?!。；：؛؟") && !Sentence.EndsOpen(text.AsSpan(line.Start, line.Length)));
    }

    /// <summary>A comma behind brackets, printed for the sign that ends an item: "(Lindora),".</summary>
    private static bool EndsBrackets(string text, Line line) => line.Length > 1 && text[line.End - 1] == ',' && text[line.End - 2] == ')';

    /// <summary>Whether a line had room for the first word of the next one, so that it was not broken for want of it.</summary>
    public static bool HasRoom(string text, Line line, Line next, int width) =>
        line.Length + 1 + FirstWord(text.AsSpan(next.Start, next.Length)) < width * Full;

    private static int FirstWord(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && Script.IsHan(line[0]))
            return 1;
        var length = line.IndexOf(' ');
        return length < 0 ? line.Length : length;
    }

    private static bool Ends(string text, Line line, string signs) =>
        text.AsSpan(line.Start, line.Length).TrimEnd("*)”\"’'") is { IsEmpty: false } rest && signs.Contains(rest[^1]);

    private static bool EndsWithAnd(ReadOnlySpan<char> line) => line.EndsWith(" and") || line.EndsWith(" or");
}
