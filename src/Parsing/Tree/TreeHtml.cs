using System.Globalization;
using System.Net;
using System.Text;
using Palermo.Parsing.AkomaNtoso;

namespace Palermo.Parsing.Tree;

/// <summary>A document's tree as one plain HTML page that stands alone: for looking at what was read. Mark-up in the document stays text.</summary>
public static class TreeHtml
{
    public static string Write(DocumentTree tree, string title)
    {
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>{Text(title)}</title>\n<main>\n<header>\n"
        );
        foreach (var line in tree.Masthead)
            Block(html, line);
        html.Append("</header>\n");
        var inTable = false;
        foreach (var block in tree.Body)
        {
            var isRow = block.Kind == BlockKind.Row;
            if (isRow != inTable)
                html.Append(isRow ? "<table>\n" : "</table>\n");
            inTable = isRow;
            Block(html, block);
        }
        html.Append(inTable ? "</table>\n" : "").Append("</main>\n</html>\n");
        return html.ToString();
    }

    private static void Block(StringBuilder html, Block block)
    {
        var text = Marked(block);
        html.Append(
            block.Kind switch
            {
                BlockKind.Heading => Heading(block, text),
                BlockKind.Paragraph when block.Label is { } label =>
                    $"<p id=\"p{label.Trim('(', ')')}\">{PrintedLabel.Of(block.Kind, label)} {text}</p>\n",
                BlockKind.Recommendation =>
                    $"<section id=\"r{Text(block.Label!)}\"><h4>Recommendation {Text(block.Label!)}</h4>\n<p>{text}</p></section>\n",
                BlockKind.AgendaItem => $"<p>{block.Label}. {text}</p>\n",
                BlockKind.Footnote => $"<p class=\"note\"><sup>{Text(block.Label!)}</sup> {text}</p>\n",
                BlockKind.Row => $"<tr>{string.Concat(block.Cells.Select(c => $"<td>{Text(c)}</td>"))}</tr>\n",
                _ => $"<p>{text}</p>\n",
            }
        );
        Items(html, block.Children);
    }

    private static string Heading(Block block, string text)
    {
        var level = Math.Clamp(block.Level + 1, 2, 6);
        return $"<h{level}>{(block.Label is { } label ? Text(label) + " " : "")}{text}</h{level}>\n";
    }

    private static void Items(StringBuilder html, IReadOnlyList<Block> items)
    {
        if (items.Count == 0)
            return;
        html.Append("<ul>\n");
        foreach (var item in items)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{(item.Label == "-" ? "" : Text(item.Label!) + " ")}{Marked(item)}");
            Items(html, item.Children);
            html.Append("</li>\n");
        }
        html.Append("</ul>\n");
    }

    /// <summary>The text with the footnote marks put back where they stood.</summary>
    private static string Marked(Block block)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var note in block.Notes)
        {
            html.Append(Text(block.Text[at..note.At])).Append(CultureInfo.InvariantCulture, $"<sup>{Text(note.Mark)}</sup>");
            at = note.At;
        }
        return html.Append(Text(block.Text[at..])).ToString();
    }

    private static string Text(string value) => WebUtility.HtmlEncode(value);
}
