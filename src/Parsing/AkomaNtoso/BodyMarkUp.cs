using System.Xml.Linq;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The main body: sections inside sections as headings say, and in them paragraphs, recommendations, agenda items, tables.</summary>
internal sealed class BodyMarkUp(BlockMarkUp blocks, EIds ids)
{
    /// <summary>Headings nested deeper stand side by side; their level is written all the same.</summary>
    private const int DeepestSection = 40;

    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);
    private readonly List<Section> open = [];

    private readonly record struct Section(int Level, string EId, XElement Element);

    /// <summary>Identifiers by the name that references give a block: <c>para. 23</c>.</summary>
    public IReadOnlyDictionary<string, string> Named => named;

    public XElement Write(IReadOnlyList<Block> all)
    {
        var main = new XElement(Akn.Space + "mainBody");
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is { Kind: BlockKind.Heading, Children.Count: 0, Cells.Count: 0 })
            {
                Open(main, all[i]);
                continue;
            }
            var rows = all.Skip(i).TakeWhile(IsRow).ToList();
            Inside(main).Add(rows.Count > 0 ? Table(rows) : Element(all[i]));
            i += Math.Max(0, rows.Count - 1);
        }
        // The schema asks for something; a paragraph without a kind is read as nothing.
        if (!main.HasElements)
            main.Add(new XElement(Akn.Space + "p"));
        return main;
    }

    public XElement Recitals() => new(Akn.Space + "recitals", new XAttribute("eId", ids.Take(null, "recs", "1")));

    public XElement Recital(Block block) => Whole("recital", null, "rec", block);

    private XElement Inside(XElement main) => open.Count == 0 ? main : open[^1].Element;

    private static bool IsRow(Block block) =>
        block is { Kind: BlockKind.Row, Label: null, Text.Length: 0, Notes.Count: 0, Children.Count: 0 };

    private void Open(XElement main, Block heading)
    {
        open.RemoveAll(section => section.Level >= heading.Level);
        if (open.Count == DeepestSection)
            open.RemoveAt(DeepestSection - 1);
        var parent = open.Count == 0 ? null : open[^1].EId;
        var eId = ids.Take(parent, parent is null ? "sec" : "subsec", heading.Label);
        var section = new XElement(
            Akn.Space + (parent is null ? "section" : "subsection"),
            new XAttribute("eId", eId),
            BlockMarkUp.Facts(heading),
            BlockMarkUp.Num(heading),
            new XElement(Akn.Space + "heading", blocks.Text(heading, null))
        );
        Inside(main).Add(section);
        open.Add(new Section(heading.Level, eId, section));
    }

    private XElement Table(IReadOnlyList<Block> rows)
    {
        var eId = ids.Next("table", "hcontainer");
        var table = BlockMarkUp.Table(ids.Next(eId, "table"), rows.Select(blocks.Row).ToList());
        return new XElement(
            Akn.Space + "hcontainer",
            new XAttribute("name", "table"),
            new XAttribute("eId", eId),
            new XElement(Akn.Space + "content", table)
        );
    }

    /// <summary>Kinds that Akoma Ntoso has no element for are generic containers of that name, so that every kind has a form.</summary>
    private XElement Element(Block block) =>
        block.Kind switch
        {
            BlockKind.Paragraph => Whole("paragraph", null, "para", block),
            _ => Whole("hcontainer", Akn.NameOf(block.Kind), Akn.NameOf(block.Kind), block),
        };

    private XElement Whole(string element, string? name, string identifier, Block block)
    {
        var where = Where(block);
        var eId = ids.Take(null, identifier, block.Label);
        if (where is not null)
            named.TryAdd(where, eId);
        var content = blocks.Content(block, eId, where).ToList();
        return new XElement(
            Akn.Space + element,
            name is null ? null : new XAttribute("name", name),
            new XAttribute("eId", eId),
            BlockMarkUp.Facts(block),
            BlockMarkUp.Num(block),
            element == "recital" ? content : new XElement(Akn.Space + "content", content)
        );
    }

    private static string? Where(Block block) =>
        (block.Kind, block.Label) switch
        {
            (BlockKind.Paragraph, { } label) => $"para. {label}",
            (BlockKind.Recommendation, { } label) => $"Recommendation {label}",
            (BlockKind.Footnote, { } label) => $"footnote {label}",
            _ => null,
        };
}
