using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Where hard-wrapped lines of a masthead or a resolution part though no blank line and no label stands between them: above the text, which the organ that
/// acts opens in a resolution, each short line stands for itself; below that organ a clause ends with a comma and the next one opens with its participle.
/// </summary>
internal sealed class ResolutionLines
{
    private const int LinesOfMasthead = 60;
    private const double FullLine = 0.8;
    private const string Marks = " 0123456789[]/";

    private readonly string text;
    private readonly List<Line> lines;
    private readonly int width;

    /// <summary>The lines of the organ that acts; null where the document is no resolution.</summary>
    private readonly (int First, int Last)? enacting;

    /// <summary>Where the masthead of a document that is no resolution ends at the latest.</summary>
    private readonly int firstText;

    /// <summary>Where texts start that run on in one line.</summary>
    private readonly HashSet<int> runOn;

    private ResolutionLines(string text, List<Line> lines, int width, HashSet<int> runOn)
    {
        (this.text, this.lines, this.width, this.runOn) = (text, lines, width, runOn);
        enacting = width == 0 ? null : ResolutionForm.EnactingLines(text, lines);
        firstText = width == 0 ? 0 : FirstText();
    }

    /// <param name="width">Of hard-wrapped lines; 0 where lines are whole paragraphs, which part by themselves.</param>
    public static ResolutionLines Of(string text, List<Line> lines, int width, HashSet<int> runOn) => new(text, lines, width, runOn);

    /// <summary>Whether a text ends with a line, whatever the next one holds.</summary>
    public bool PartsBehind(int line)
    {
        if (enacting is not var (first, last))
            return line < firstText && OpensLineOfMasthead(line);
        if (line == last || line + 1 == first || (line + 1 < lines.Count && runOn.Contains(lines[line + 1].Start)))
            return true;
        if (line == first)
            return false;
        var next = Of(line + 1);
        if (line < first)
            return OpensLineOfMasthead(line);
        return ResolutionForm.IsClosing(Of(line).ToString())
            || (EndsClause(Of(line)) && (ResolutionLabels.OpensClause(next) || ResolutionOpenings.OpensAct(next) || next.StartsWith("1. ")))
            || (Of(line).TrimEnd(Marks) is [.., '.' or ']'] && ResolutionForm.IsClosing(next.ToString()));
    }

    /// <summary>Clauses and acts end with a comma or a semicolon, the marks of notes left aside.</summary>
    private static bool EndsClause(ReadOnlySpan<char> line) => line.TrimEnd(Marks) is [.., ',' or '،' or '，' or ';' or '؛' or '；'];

    /// <summary>Whether the next line opens with a capital though it had room on this one, which calls for no other word.</summary>
    private bool OpensLineOfMasthead(int line)
    {
        var next = Of(line + 1);
        return next.Length > 0
            && !char.IsLower(next[0])
            && Chunk.HasRoom(text, lines[line], lines[line + 1], width)
            && !Sentence.EndsOpen(Of(line));
    }

    /// <summary>
    /// Where the masthead of another document ends at the latest: at the first line with a numbered label, else at the first two that are full; 0 where the
    /// first page has neither.
    /// </summary>
    private int FirstText()
    {
        var full = 0;
        for (var i = 0; i + 1 < Math.Min(lines.Count, LinesOfMasthead); i++)
        {
            if (Opening.Of(text, lines[i].Start, lines[i].End).Kind is OpeningKind.Number or OpeningKind.Roman or OpeningKind.Hash)
                return i;
            if (full == 0 && lines[i].Length > width * FullLine && lines[i + 1].Length > width * FullLine)
                full = i;
        }
        return full;
    }

    private ReadOnlySpan<char> Of(int line) => text.AsSpan(lines[line].Start, lines[line].Length);
}
