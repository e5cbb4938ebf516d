using System.Text;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats;

/// <summary>
/// The paragraphs of a marked-up document as lines of plain text, in the notation that the tree reader reads. Documents that came from plain text
/// hold a paragraph for each of its lines, and empty ones between: these stand as they were. In all others a blank line is put between paragraphs.
/// </summary>
internal sealed class Sheet
{
    /// <summary>So many paragraphs for one empty one: the document parts its paragraphs by empty ones itself.</summary>
    private const int FullForEmpty = 8;

    /// <summary>One paragraph in so many goes on in mid-sentence: they are lines. A few may be forced breaks.</summary>
    private const int FewContinued = 7;
    private const int ForcedBreaks = 3;

    private readonly List<string> lines = [];
    private readonly StringBuilder line = new();
    private int length;

    /// <summary>What comes after the first sign too many falls: such a text is refused, and need not be held until then.</summary>
    private bool HasRoom => length + line.Length <= DocumentText.LongestText;

    /// <summary>Whether nothing stands on the line that is being written.</summary>
    public bool AtStart => line.Length == 0;

    /// <summary>Whether a blank more would be one too many.</summary>
    public bool EndsInBlank => line.Length > 0 && line[^1] == ' ';

    public void Write(string text)
    {
        if (HasRoom)
            line.Append(text);
    }

    public void Write(char c)
    {
        if (HasRoom)
            line.Append(c);
    }

    /// <summary>Ends a paragraph or a forced line; an empty one counts.</summary>
    public void EndLine()
    {
        Add(line.ToString().TrimEnd(' ', '\u00A0'));
        line.Clear();
    }

    /// <summary>Ends the line if something stands on it.</summary>
    public void EndLineIfBegun()
    {
        if (line.ToString().AsSpan().IsWhiteSpace())
            line.Clear();
        else
            EndLine();
    }

    /// <summary>A row of a table: cells with tabs between. A row of one cell is a paragraph.</summary>
    public void AddRow(IReadOnlyList<string> cells)
    {
        EndLineIfBegun();
        Add(string.Join('\t', cells.Select(cell => cell.Trim())));
    }

    public SourceText ToSource()
    {
        EndLineIfBegun();
        var between = StandsAlready() ? "\n" : "\n\n";
        return SourceText.FromDecoded(string.Join(between, lines) + "\n");
    }

    private void Add(string whole)
    {
        if (length > DocumentText.LongestText)
            return;
        lines.Add(whole);
        length += whole.Length + 1;
    }

    private bool StandsAlready()
    {
        var (full, empty, continued) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length == 0)
            {
                empty++;
                continue;
            }
            full++;
            if (i > 0 && char.IsLower(lines[i].AsSpan().TrimStart() is [var first, ..] ? first : ' ') && GoesOn(lines[i - 1]))
                continued++;
        }
        return empty * FullForEmpty > full || (continued > ForcedBreaks && continued * FewContinued > full);
    }

    private static bool GoesOn(string line) => line.Length > 0 && !".;:?!".Contains(line[^1]);
}
