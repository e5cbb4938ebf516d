using System.Globalization;
using System.Xml.Linq;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The parts of which every block is written: its number, its text with notes, its items, its cells.</summary>
internal sealed class BlockMarkUp(EIds ids, ShelvedNotes notes, Citations citations)
{
    /// <summary>What cannot be read from the element itself.</summary>
    public static IEnumerable<XAttribute> Facts(Block block)
    {
        yield return new XAttribute(Akn.Kind, Akn.NameOf(block.Kind));
        if (block.Level != 0)
            yield return new XAttribute(Akn.Level, block.Level);
        if (NeedsEscape(block))
            yield return new XAttribute(Akn.Escaped, true);
        if (block.IsSolid)
            yield return new XAttribute(Akn.Solid, true);
    }

    public static XElement? Num(Block block) =>
        block.Label is { } label
            ? new XElement(Akn.Space + "num", PrintedLabel.Of(block.Kind, NeedsEscape(block) ? Forbidden.Escape(label) : label))
            : null;

    /// <summary>The text as the content of an element that takes running text.</summary>
    public IEnumerable<XNode> Text(Block block, string? where, params IEnumerable<MarkedPart> alsoMarked)
    {
        var parts = alsoMarked.Any() ? [.. alsoMarked] : citations.In(block.Text, where);
        return Inline(block.Text, block.Notes, NeedsEscape(block), expand: !ShelvedNotes.IsPlain(block)).Write(parts);
    }

    /// <summary>Everything but the number: the text as a paragraph, then items, then cells.</summary>
    public IEnumerable<XElement> Content(Block block, string eId, string? where)
    {
        yield return new XElement(Akn.Space + "p", Text(block, where));
        if (block.Children.Count > 0)
            yield return Items(block.Children, eId, where);
        if (block.Cells.Count > 0)
            yield return Table(ids.Next(eId, "table"), [new XElement(Akn.Space + "tr", Cells(block))]);
    }

    public XElement Items(IReadOnlyList<Block> items, string eId, string? where)
    {
        var list = ids.Next(eId, "list");
        return new XElement(Akn.Space + "blockList", new XAttribute("eId", list), items.Select(item => Item(item, list, where)).ToList());
    }

    public static XElement Table(string eId, IEnumerable<XElement> rows) => new(Akn.Space + "table", new XAttribute("eId", eId), rows);

    public XElement Row(Block block) =>
        new(Akn.Space + "tr", Facts(block), block.Cells.Count == 0 ? new XAttribute(Akn.Cells, 0) : null, Cells(block));

    private XElement Item(Block item, string list, string? where)
    {
        var eId = ids.Take(list, "item", item.Label);
        return new XElement(Akn.Space + "item", new XAttribute("eId", eId), Facts(item), Num(item), Content(item, eId, where));
    }

    private IEnumerable<XElement> Cells(Block block)
    {
        if (block.Cells.Count == 0)
            yield return new XElement(Akn.Space + "td");
        for (var i = 0; i < block.Cells.Count; i++)
        {
            var content = Inline(block.Cells[i], block.NotesOfCell(i), NeedsEscape(block), expand: true).Write([]);
            yield return new XElement(Akn.Space + "td", new XElement(Akn.Space + "p", content));
        }
    }

    /// <param name="expand">Whether a note is written at its mark; a note inside a note would have no end.</param>
    private TextMarkUp Inline(string text, IReadOnlyList<NoteMark> marks, bool escape, bool expand) =>
        new(text, marks, escape, mark => (expand ? notes.Take(mark) : null) is { } note ? Note(note) : Again(mark, escape));

    private XElement Note(ShelvedNote note)
    {
        var mark = note.Block.Label!;
        var eId = ids.Take(null, "fn", mark);
        notes.See(mark, eId);
        var escape = NeedsEscape(note.Block);
        return new XElement(
            Akn.Space + "authorialNote",
            new XAttribute("eId", eId),
            new XAttribute("marker", escape ? Forbidden.Escape(mark) : mark),
            new XAttribute("placement", "bottom"),
            new XAttribute(Akn.At, note.Place),
            escape ? new XAttribute(Akn.Escaped, true) : null,
            new XElement(Akn.Space + "p", Text(note.Block, $"footnote {mark}"))
        );
    }

    private XElement Again(string mark, bool escape) =>
        new(
            Akn.Space + "noteRef",
            new XAttribute("marker", escape ? Forbidden.Escape(mark) : mark),
            new XAttribute("href", notes.Earlier(mark) is { } eId ? "#" + eId : "")
        );

    private static bool NeedsEscape(Block block) =>
        (block.Label is { } label && Forbidden.In(label))
        || TextMarkUp.NeedsEscape(block.Text, block.Notes)
        || block.Cells.Select((cell, i) => (cell, block.NotesOfCell(i))).Any(cell => TextMarkUp.NeedsEscape(cell.cell, cell.Item2));
}
