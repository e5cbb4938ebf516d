using System.Xml;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>
/// Walks one part of a Word file in order, without recursion, and gives its paragraphs and rows. What was deleted, moved away, hidden or computed is
/// left out, as the page leaves it out.
/// </summary>
/// <param name="noteMarks">The printed mark of each note, by kind and number.</param>
internal sealed class DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNoteMarks noteMarks, IDocxText into)
{
    /// <summary>
    /// Tables in tables and boxes in boxes hand their lines on to what is around them, each to the next. Nested deeper than any page is, the lines stand
    /// by themselves instead: handing them on would take the square of the depth.
    /// </summary>
    private const int Deepest = 20;

    private readonly Stack<DocxParagraph> paragraphs = [];

    /// <summary>Tables that are open; null for a text box or a table too deep, whose paragraphs are in no table.</summary>
    private readonly Stack<DocxTable?> tables = [];

    private bool hidden;
    private bool raised;
    private bool inProperties;
    private bool inListProperties;

    public void Read(XmlReader reader)
    {
        for (var more = reader.Read(); more; )
        {
            if (reader.NodeType == XmlNodeType.Element)
                more = Begin(reader);
            else
            {
                if (reader.NodeType == XmlNodeType.EndElement)
                    End(reader.LocalName);
                else if (
                    reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace
                )
                    Write(reader);
                more = reader.Read();
            }
        }
    }

    private bool inText;

    private void Write(XmlReader reader)
    {
        if (inText)
            Write(raised ? Raised.Of(reader.Value) : reader.Value);
    }

    private void Write(string text)
    {
        if (!hidden && paragraphs.TryPeek(out var paragraph))
            paragraph.Text.Append(text);
    }

    /// <returns>Whether the reader has come to a next node.</returns>
    private bool Begin(XmlReader reader)
    {
        if (
            reader.LocalName
            is "del"
                or "moveFrom"
                or "instrText"
                or "delText"
                or "Fallback"
                or "sectPr"
                or "tblPr"
                or "tblGrid"
                or "rubyPr"
                or "rt"
        )
        {
            // In properties, "del" says that a mark was deleted, and is empty.
            reader.Skip();
            return !reader.EOF;
        }
        var isEmpty = reader.IsEmptyElement;
        var name = reader.LocalName;
        See(new DocxElement(reader));
        if (isEmpty)
            End(name);
        return reader.Read();
    }

    private void See(DocxElement element)
    {
        switch (element.Name)
        {
            case "p":
                paragraphs.Push(new DocxParagraph());
                break;
            case "tbl":
                tables.Push(tables.Count < Deepest ? new DocxTable() : null);
                break;
            case "tr":
                Table?.BeginRow();
                break;
            case "tc":
                Table?.BeginCell();
                break;
            case "txbxContent":
                tables.Push(null);
                break;
            case "footnote" or "endnote":
                into.BeginNote(element.Name, element.Attribute("id") ?? "");
                break;
            default:
                SeeInParagraph(element);
                break;
        }
    }

    private DocxTable? Table => tables.TryPeek(out var table) ? table : null;

    private void SeeInParagraph(DocxElement element)
    {
        if (!paragraphs.TryPeek(out var paragraph))
            return;
        switch (element.Name)
        {
            case "pPr":
                inProperties = true;
                break;
            case "pStyle":
                paragraph.Style = element.Value;
                break;
            case "numPr":
                inListProperties = inProperties;
                break;
            case "numId" when inListProperties:
                paragraph.List = element.Value;
                break;
            case "ilvl" when inListProperties:
                paragraph.Level = element.Number;
                break;
            case "r":
                (hidden, raised) = (false, false);
                break;
            case "vanish" when !inProperties:
                hidden = element.IsOn;
                break;
            case "vertAlign" when !inProperties:
                raised = element.Value == "superscript";
                break;
            case "t":
                inText = true;
                break;
            default:
                Sign(element);
                break;
        }
    }

    private void Sign(DocxElement element)
    {
        if (inProperties)
            return;
        switch (element.Name)
        {
            case "tab" or "ptab":
                Write("\t");
                break;
            case "br" when element.Attribute("type") is null or "textWrapping":
            case "cr":
                Write("\n");
                break;
            case "noBreakHyphen":
                Write("\u2011");
                break;
            case "footnoteReference" or "endnoteReference" when element.Attribute("customMarkFollows") is null or "0" or "false":
                Write(noteMarks.Called(element.Name, element.Attribute("id") ?? ""));
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when paragraphs.TryPop(out var paragraph):
                EndParagraph(paragraph);
                break;
            case "tr" when Table is { } table:
                EndRow(table);
                break;
            case "tbl" or "txbxContent":
                tables.TryPop(out _);
                break;
            case "footnote" or "endnote":
                into.EndNote();
                break;
            case "pPr":
                inProperties = false;
                break;
            case "numPr":
                inListProperties = false;
                break;
            case "t":
                inText = false;
                break;
            case "r":
                (hidden, raised) = (false, false);
                break;
        }
    }

    private void EndParagraph(DocxParagraph paragraph)
    {
        var label = numbering.Next(Place(paragraph));
        var text = paragraph.Text.ToString();
        var line = label is { Length: > 0 } && text.AsSpan().Trim().Length > 0 ? $"{label} {text.TrimStart()}" : text;
        foreach (var one in paragraph.Behind.Prepend(line))
            Add(one);
    }

    private DocxListPlace? Place(DocxParagraph paragraph)
    {
        var (list, level) = styles.Numbering(paragraph.Style);
        return (paragraph.List ?? list) is { } name and not "0" ? new DocxListPlace(name, paragraph.Level ?? level ?? 0) : null;
    }

    private void Add(string line)
    {
        if (Table is { } table)
            table.Add(line);
        else if (paragraphs.Count <= Deepest && paragraphs.TryPeek(out var around))
            around.Behind.Add(line);
        else
            into.Paragraph(line);
    }

    /// <summary>A row inside a cell of another table, which sets pages out, stands there as lines.</summary>
    private void EndRow(DocxTable table)
    {
        tables.Pop();
        if (table.Lines is { } lines)
            lines.ToList().ForEach(Add);
        else if (tables.Count == 0 && paragraphs.Count == 0)
            into.Row(table.Row);
        else
            Add(string.Join('\t', table.Row));
        tables.Push(table);
    }
}
