using System.Globalization;
using System.Text;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>
/// Writes a tree as plain text that reads back to the same tree: a block a line, blank lines between. Hashes say that a line is a heading;
/// a backslash takes a sign's meaning from it.
/// </summary>
public static class TreeWriter
{
    public static string Write(DocumentTree tree)
    {
        var text = new StringBuilder();
        foreach (var block in tree.Masthead)
            Line(text, Written(block));
        var paragraph = 0;
        foreach (var block in tree.Body)
        {
            var outOfOrder = block is { Kind: BlockKind.Paragraph, Label: [not '(', ..] label } && !Continues(label, ref paragraph);
            Line(text, outOfOrder ? "\\" + Written(block) : Written(block));
            WriteItems(text, block);
        }
        return text.ToString();
    }

    private static bool Continues(string label, ref int paragraph)
    {
        if (!int.TryParse(label, CultureInfo.InvariantCulture, out var number))
            return false;
        var continues = number == paragraph + 1;
        paragraph = number;
        return continues;
    }

    private static void WriteItems(StringBuilder text, Block block)
    {
        foreach (var item in block.Children)
        {
            Line(text, $"{item.Label}{(item.IsSolid ? "" : " ")}{ItemText(item)}");
            WriteItems(text, item);
        }
    }

    private static void Line(StringBuilder text, string line)
    {
        if (line.Length > 0)
            text.Append(line).Append("\n\n");
    }

    private static string Written(Block block) =>
        block.Kind switch
        {
            BlockKind.MastheadLine => Guarded(block),
            BlockKind.Heading => $"{new string('#', Math.Clamp(block.Level, 1, 6))} {HeadingText(block)}",
            BlockKind.Paragraph when block.Label is null => block.Text.Length == 0 ? "" : "\\ " + Escaped(block),
            BlockKind.Paragraph when block.Label is [.., ')'] => $"\\{block.Label} {Escaped(block)}",
            BlockKind.Paragraph or BlockKind.AgendaItem => $"{block.Label}. {Escaped(block)}",
            BlockKind.Recommendation => $"Recommendation {block.Label}\n\n{(block.Text.Length == 0 ? "" : "\\ " + Escaped(block))}",
            BlockKind.ListedDocument => "\\ " + Escaped(block),
            BlockKind.Enacting => "\\: " + Escaped(block),
            BlockKind.Preambular => "\\, " + Escaped(block),
            BlockKind.Closing => "\\. " + Escaped(block),
            BlockKind.Row => string.Join('\t', block.Cells.Select((cell, i) => Escaped(cell, block.NotesOfCell(i)))),
            BlockKind.Footnote => $"{Raised(block.Label ?? "")} {Escaped(block)}",
            _ => Escaped(block),
        };

    /// <summary>A line that would be taken for something else stands behind the sign for running text.</summary>
    private static string Guarded(Block block)
    {
        var line = Escaped(block);
        return Opening.Of(line, 0, line.Length).Kind == OpeningKind.None ? line : "\\ " + line;
    }

    /// <summary>A bullet's text that looks like an item's label, "(b)" or "b)", would be taken for one; its closing bracket loses its meaning.</summary>
    private static string ItemText(Block item)
    {
        var text = Escaped(item);
        return item.Label == "-" && Opening.Of($"- {text}", 0, text.Length + 2).Kind == OpeningKind.Item
            ? text.Insert(text.AsSpan().IndexOfAny(')', '）'), "\\")
            : text;
    }

    private static string HeadingText(Block block)
    {
        var text = Escaped(block);
        if (block.Label is null)
            return Opening.Of(text, 0, text.Length).Kind == OpeningKind.None ? text : "\\ " + text;
        return block.Label is [.., ')' or '）'] ? $"{block.Label} {text}" : $"{block.Label}. {text}";
    }

    private static string Escaped(Block block) => Escaped(block.Text, block.Notes);

    private static string Escaped(string value, IReadOnlyList<NoteMark> notes)
    {
        var text = new StringBuilder(value.Length);
        var next = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            for (var written = false; next < notes.Count && notes[next].At == i; next++, written = true)
                text.Append(written ? " " : "").Append(Raised(notes[next].Mark));
            if (i == value.Length)
                break;
            if ("\\*<[".Contains(value[i]) || Folding.IsRaised(value[i]) || EndsNumber(value, i))
                text.Append('\\');
            text.Append(value[i]);
        }
        return text.ToString();
    }

    /// <summary>A point behind a number would make it a label.</summary>
    private static bool EndsNumber(string value, int at) => value[at] == '.' && at > 0 && char.IsAsciiDigit(value[at - 1]);

    private static string Raised(string mark) => string.Concat(mark.Select(Folding.Raise));
}
