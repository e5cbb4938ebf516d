using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>Reads what <see cref="AkomaNtosoWriter"/> wrote: each element with a kind is a block, in the order of the file.</summary>
internal sealed class OwnReader
{
    private readonly List<(string List, int Index, Block Note)> notes = [];

    /// <summary>Whether any block is marked with this project's kinds.</summary>
    public static bool Holds(XElement root) =>
        root.Descendants().Any(element => element.Attribute(Akn.Kind) is not null || element.Attribute(Akn.At) is not null);

    public static DocumentTree Read(XElement root)
    {
        var reader = new OwnReader();
        var parts = root.Elements().Take(1).Elements().ToList();
        var masthead = reader.Blocks(parts.Where(part => part.Name.LocalName == "preface"));
        var body = reader.Blocks(parts.Where(part => part.Name.LocalName is "preamble" or "mainBody" or "conclusions"));
        return new DocumentTree(reader.WithNotes(masthead, Akn.Preface), reader.WithNotes(body, Akn.Body));
    }

    /// <summary>The blocks with each note at the place it had.</summary>
    private List<Block> WithNotes(List<Block> blocks, string list)
    {
        var all = new List<Block>(blocks.Count);
        var next = 0;
        foreach (var (_, index, note) in notes.Where(note => note.List == list).OrderBy(note => note.Index))
        {
            while (all.Count < index && next < blocks.Count)
                all.Add(blocks[next++]);
            all.Add(note);
        }
        all.AddRange(blocks[next..]);
        return all;
    }

    private List<Block> Blocks(IEnumerable<XElement> elements)
    {
        var blocks = new List<Block>();
        Collect(elements, blocks);
        return blocks;
    }

    /// <summary>The blocks below elements; a section is its heading, and what stands in it follows.</summary>
    private void Collect(IEnumerable<XElement> elements, List<Block> blocks)
    {
        foreach (var element in elements)
        {
            var kind = Akn.KindOf(element);
            if (kind is not null)
                blocks.Add(ToBlock(element, kind.Value));
            if (kind is null || element.Name.LocalName is "section" or "subsection")
                Collect(element.Elements(), blocks);
        }
    }

    private Block ToBlock(XElement element, BlockKind kind)
    {
        var escaped = IsEscaped(element);
        var content = element.Element(Akn.Space + "content") ?? element;
        var running = element.Name.LocalName == "p" ? element : content.Element(Akn.Space + "p") ?? content.Element(Akn.Space + "heading");
        var (text, marks) = Text(running, escaped);
        var cells = (element.Name.LocalName == "tr" ? element : content.Element(Akn.Space + "table")?.Element(Akn.Space + "tr")) is { } row
            ? Cells(row, escaped)
            : [];
        return new Block(
            kind,
            Number(element.Attribute(Akn.Level)) ?? 0,
            Label(element, kind, escaped),
            text,
            marks,
            Blocks(content.Elements(Akn.Space + "blockList").Take(1)),
            [.. cells.Select(cell => cell.Text)],
            []
        )
        {
            CellNotes = cells.Exists(cell => cell.Marks.Count > 0) ? cells.ConvertAll(cell => cell.Marks) : [],
            IsSolid = element.Attribute(Akn.Solid) is not null,
        };
    }

    private static int? Number(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Label(XElement element, BlockKind kind, bool escaped) =>
        element.Element(Akn.Space + "num") is { Value: var printed } ? Plain(PrintedLabel.Read(kind, printed), escaped) : null;

    private List<(string Text, IReadOnlyList<NoteMark> Marks)> Cells(XElement row, bool escaped) =>
        row.Attribute(Akn.Cells)?.Value == "0"
            ? []
            : [.. row.Elements(Akn.Space + "td").Select(cell => Text(cell.Element(Akn.Space + "p"), escaped))];

    private (string Text, IReadOnlyList<NoteMark> Marks) Text(XElement? running, bool escaped)
    {
        var text = new StringBuilder();
        var marks = new List<NoteMark>();
        if (running is not null)
            Add(running, text, marks, escaped);
        return (text.ToString(), marks);
    }

    private void Add(XElement element, StringBuilder text, List<NoteMark> marks, bool escaped)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText part)
                text.Append(Plain(part.Value, escaped));
            else if (node is XElement { Name.LocalName: "authorialNote" or "noteRef" } note)
            {
                marks.Add(new NoteMark(text.Length, Marker(note, note.Attribute(Akn.At) is null ? escaped : IsEscaped(note))));
                Shelve(note);
            }
            else if (node is XElement inner)
                Add(inner, text, marks, escaped);
        }
    }

    private void Shelve(XElement note)
    {
        if (
            note.Attribute(Akn.At)?.Value.Split(':') is not [var list, var place]
            || !int.TryParse(place, CultureInfo.InvariantCulture, out var index)
        )
            return;
        var (text, marks) = Text(note.Element(Akn.Space + "p"), IsEscaped(note));
        notes.Add((list, index, new Block(BlockKind.Footnote, 0, Marker(note, IsEscaped(note)), text, marks, [], [], [])));
    }

    private static string Marker(XElement note, bool escaped) => Plain(note.Attribute("marker")?.Value ?? "", escaped);

    private static bool IsEscaped(XElement element) => element.Attribute(Akn.Escaped) is not null;

    private static string Plain(string text, bool escaped) => escaped ? Forbidden.Unescape(text) : text;
}
