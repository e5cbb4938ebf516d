using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Where hard-wrapped lines of a resolution part though no blank line and no label stands between them: above the organ that acts each short line stands
/// for itself; below it a clause ends with a comma and the next one opens with its participle.
/// </summary>
internal sealed class ResolutionLines
{
    private readonly string text;
    private readonly List<Line> lines;
    private readonly int width;

    /// <summary>The line of the organ that acts; -1 where the document is no resolution.</summary>
    private readonly int enacting;

    private ResolutionLines(string text, List<Line> lines, int width, int enacting) =>
        (this.text, this.lines, this.width, this.enacting) = (text, lines, width, enacting);

    /// <param name="width">Of hard-wrapped lines; 0 where lines are whole paragraphs, which part by themselves.</param>
    public static ResolutionLines Of(string text, List<Line> lines, int width) =>
        new(text, lines, width, width == 0 ? -1 : ResolutionForm.EnactingLine(text, lines));

    /// <summary>Whether a text ends with a line, whatever the next one holds.</summary>
    public bool PartsBehind(int line)
    {
        if (enacting < 0)
            return false;
        if (line == enacting || line + 1 == enacting)
            return true;
        var next = Of(line + 1);
        return line < enacting
            ? next.Length > 0 && !char.IsLower(next[0]) && Chunk.HasRoom(text, lines[line], lines[line + 1], width)
            : ResolutionForm.OpensClause(next) && Of(line).TrimEnd(" 0123456789").EndsWith(",");
    }

    private ReadOnlySpan<char> Of(int line) => text.AsSpan(lines[line].Start, lines[line].Length);
}
