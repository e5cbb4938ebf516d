using System.Text.RegularExpressions;
using System.Xml.Linq;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>
/// Reads Akoma Ntoso that others wrote, of any version: by what its elements hold (a heading, a number, running text, cells) more than by their
/// names, of which there are hundreds. What is not known is read as text.
/// </summary>
internal sealed partial class ForeignReader
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal) { "meta", "components", "toc", "num" };

    private static readonly HashSet<string> Running = new(StringComparer.Ordinal)
    {
        "p",
        "block",
        "formula",
        "heading",
        "subheading",
        "crossHeading",
        "listIntroduction",
        "listWrapUp",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "item", "li", "point", "indent" };

    private readonly List<Block> masthead = [];
    private readonly List<Block> body = [];

    /// <summary>What was read before its turn: the heading of a section, the first words of a paragraph.</summary>
    private readonly HashSet<XElement> taken = [];

    /// <summary>The items of the paragraph read last.</summary>
    private List<Block> items = [];

    public static DocumentTree Read(XElement root)
    {
        var reader = new ForeignReader();
        var document = root.Elements().FirstOrDefault(element => !Unread.Contains(element.Name.LocalName)) ?? root;
        foreach (var part in document.Elements().Where(part => !Unread.Contains(part.Name.LocalName)))
        {
            if (part.Name.LocalName is "coverPage" or "preface" or "header")
                Lines(part, reader.masthead, BlockKind.MastheadLine);
            else if (part.Name.LocalName == "preamble")
                reader.Preamble(part);
            else
                reader.Body(part, 1);
        }
        return new DocumentTree(reader.masthead, reader.body);
    }

    private static void Lines(XElement part, List<Block> blocks, BlockKind kind)
    {
        foreach (var line in Leaves(part))
            Add(blocks, kind, 0, null, line);
    }

    /// <summary>The innermost elements that hold running text.</summary>
    private static IEnumerable<XElement> Leaves(XElement element)
    {
        // A stack and no recursion, in which each leaf would be handed up through all that is around it.
        var ahead = new Stack<XElement>([element]);
        while (ahead.TryPop(out var next))
        {
            if (IsRunning(next))
                yield return next;
            else
            {
                foreach (var inner in next.Elements().Where(inner => !Unread.Contains(inner.Name.LocalName)).Reverse())
                    ahead.Push(inner);
            }
        }
    }

    private static bool IsRunning(XElement element) =>
        Running.Contains(element.Name.LocalName) || element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value));

    private void Preamble(XElement preamble)
    {
        var acts = preamble.Descendants().FirstOrDefault(element => element.Name.LocalName == "formula");
        foreach (var line in Leaves(preamble))
            Add(
                body,
                line == acts ? BlockKind.Enacting
                    : acts is null ? BlockKind.Paragraph
                    : BlockKind.Preambular,
                0,
                null,
                line
            );
    }

    private void Body(XElement around, int level)
    {
        foreach (var element in around.Elements().Where(element => !taken.Contains(element) && !Unread.Contains(element.Name.LocalName)))
        {
            if (element.Name.LocalName == "table")
                Rows(element);
            else if (Lists.Contains(element.Name.LocalName))
                Item(element);
            else if (IsRunning(element))
                Add(body, BlockKind.Paragraph, 0, null, element);
            else if (Child(element, "heading") is { } heading)
                Section(element, heading, level);
            else if (Child(element, "num") is { } number && !IsRunning(element))
                Numbered(element, number, level);
            else
                Body(element, level);
        }
    }

    private void Section(XElement element, XElement heading, int level)
    {
        var number = Child(element, "num") is { } num ? ForeignText.Of(num).Value : null;
        var label = number?.TrimEnd('.');
        var known = label is not null && HeadingLabel().IsMatch(label);
        Add(body, BlockKind.Heading, Math.Min(level, 6), known ? label : null, heading, known ? null : number);
        taken.Add(heading);
        Body(element, level + 1);
    }

    private void Numbered(XElement element, XElement number, int level)
    {
        var printed = ForeignText.Of(number).Value;
        var first = Leaves(element).FirstOrDefault(leaf => leaf != number);
        var label = printed.TrimEnd('.');
        if (first is null)
            Add(body, BlockKind.Paragraph, 0, null, number);
        else if (ParagraphLabel().IsMatch(label))
            Add(body, BlockKind.Paragraph, 0, label, first);
        else
            Add(body, BlockKind.Paragraph, 0, null, first, printed);
        taken.Add(first ?? number);
        Body(element, level);
    }

    private void Item(XElement element)
    {
        var label = Child(element, "num") is { } number ? ForeignText.Of(number).Value.TrimEnd('.') : "-";
        var known = ItemLabel().IsMatch(label);
        foreach (var leaf in Leaves(element))
        {
            var block = ToBlock(BlockKind.Item, 0, known ? label : "-", leaf, known ? null : label);
            if (body.Count == 0 || !ReferenceEquals(body[^1].Children, items))
                OpenList();
            items.Add(block);
        }
    }

    /// <summary>Items belong to the paragraph before them; where none stands there they get one without words.</summary>
    private void OpenList()
    {
        items = [];
        if (body.Count == 0 || body[^1].Kind != BlockKind.Paragraph)
            body.Add(new Block(BlockKind.Paragraph, 0, null, "", [], [], [], []));
        body[^1] = body[^1] with { Children = items };
    }

    private void Rows(XElement table)
    {
        foreach (var row in table.Descendants().Where(element => element.Name.LocalName == "tr"))
        {
            string[] cells = [.. row.Elements().Select(cell => ForeignText.Of(cell).Value)];
            body.Add(new Block(BlockKind.Row, 0, null, "", [], [], cells, []));
        }
    }

    private static void Add(List<Block> blocks, BlockKind kind, int level, string? label, XElement leaf, string? before = null)
    {
        var block = ToBlock(kind, level, label, leaf, before);
        if (block.Text.Length > 0)
            blocks.Add(block);
        foreach (var note in ForeignText.Of(leaf).Notes)
        {
            var text = ForeignText.Of(note);
            if (ForeignText.Mark(note) is { } mark)
                blocks.Add(new Block(BlockKind.Footnote, 0, mark, text.Value, [], [], [], []));
            else if (text.Value.Length > 0)
                blocks.Add(new Block(kind, level, null, text.Value, [], [], [], []));
        }
    }

    private static Block ToBlock(BlockKind kind, int level, string? label, XElement leaf, string? before)
    {
        var text = ForeignText.Of(leaf);
        var prefix = string.IsNullOrEmpty(before) ? "" : before + " ";
        return new Block(
            kind,
            level,
            label,
            prefix + text.Value,
            [.. text.Marks.Select(m => m with { At = m.At + prefix.Length })],
            [],
            [],
            []
        );
    }

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    [GeneratedRegex(
        @"^(?:[IVXLC]{1,8}|[A-Z]|[0-9]{1,3}|\([a-z0-9]{1,4}\))$",
        RegexOptions.None,
        matchTimeoutMilliseconds: Matching.LastResort
    )]
    private static partial Regex HeadingLabel();

    [GeneratedRegex("^[0-9]{1,4}$", RegexOptions.None, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex ParagraphLabel();

    [GeneratedRegex(@"^\([a-z0-9]{1,4}\)$", RegexOptions.None, matchTimeoutMilliseconds: Matching.LastResort)]
    private static partial Regex ItemLabel();
}
