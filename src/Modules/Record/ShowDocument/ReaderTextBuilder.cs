using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;
using Palermo.Record.Answers;
using Palermo.Record.ListFindings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowDocument;

/// <summary>Joins a document's tree with its record: recommendations are marked, findings and footnotes stand beside their places, citations lead on.</summary>
internal sealed class ReaderTextBuilder
{
    private static readonly IReadOnlyList<TreatyReference> Nothing = [];

    private readonly ShownDocument document;
    private readonly InlineText inline;
    private readonly ReaderFindings findings;
    private readonly ReaderNotes notes;
    private readonly UniqueAnchors anchors = new();
    private readonly ReaderContents contents = new();
    private readonly Dictionary<string, IReadOnlyList<TreatyReference>> cited;
    private readonly Dictionary<string, RecommendationItem> byAnchor;
    private readonly ILookup<long, RecommendationItem> within;
    private readonly List<ReaderBlock> blocks = [];

    private ReaderTextBuilder(ShownDocument document)
    {
        this.document = document;
        inline = new InlineText(document.Symbols);
        findings = new ReaderFindings(document);
        cited = document
            .Values.TreatyReferences.GroupBy(reference => reference.Where ?? "")
            .ToDictionary(group => group.Key, group => (IReadOnlyList<TreatyReference>)[.. group]);
        byAnchor = document.Recommendations.DistinctBy(item => item.Anchor).ToDictionary(item => item.Anchor);
        within = Unlabelled(document).ToLookup(item => item.Paragraph ?? 0);
        notes = new ReaderNotes(document.Tree, Note);
    }

    public static ReaderText Build(ShownDocument document)
    {
        var builder = new ReaderTextBuilder(document);
        builder.AddBody(document.Tree.Body);
        return new ReaderText(
            [.. document.Tree.Masthead.Select(line => line.Text)],
            builder.blocks,
            builder.contents.Entries,
            builder.findings.Rest()
        );
    }

    /// <summary>Recommendations that have no label of their own in the text: the paragraph is one, or holds some.</summary>
    private static IEnumerable<RecommendationItem> Unlabelled(ShownDocument document)
    {
        var labels = document.Tree.Body.Where(block => block.Kind == BlockKind.Recommendation).Select(block => block.Label).ToHashSet();
        return document.Recommendations.Where(item => item.Number is null || !labels.Contains(item.Number));
    }

    private void AddBody(IReadOnlyList<Block> body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            switch (body[i].Kind)
            {
                case BlockKind.Heading:
                    AddHeading(body[i]);
                    break;
                case BlockKind.Paragraph or BlockKind.Recommendation or BlockKind.Enacting or BlockKind.Preambular or BlockKind.Closing:
                    blocks.Add(Passage(body[i]));
                    break;
                case BlockKind.Row:
                    i = AddTable(body, i);
                    break;
                case BlockKind.Footnote:
                    notes.Leave(body[i]);
                    break;
                default:
                    i = AddList(body, i);
                    break;
            }
        }
        if (notes.Left() is { Count: > 0 } left)
        {
            blocks.Add(new ReaderFootnotes(left));
        }
    }

    private void AddHeading(Block heading)
    {
        var anchor = anchors.Take("s" + Plain(heading.Label ?? $"-{blocks.Count}"));
        blocks.Add(new ReaderHeading(anchor, heading.Level, heading.Label, heading.Text));
        contents.Add(heading.Level, heading.Label, heading.Text, "#" + anchor);
    }

    private ReaderPassage Passage(Block block)
    {
        var labelled = block.Kind == BlockKind.Recommendation;
        var anchor = anchors.Take(block.Label is { } label ? (labelled ? "r" : "p") + Plain(label) : "u");
        var references = block.Label is { } number ? References((labelled ? "Recommendation " : "para. ") + number) : Nothing;
        return new ReaderPassage(
            anchor,
            block.Label,
            labelled,
            inline.Of(block.Text, block.Notes, references),
            [.. block.Children.Select(child => Item(child, references))],
            labelled ? [.. Labelled(anchor)] : [.. Within(block.Label)],
            notes.Of(block),
            findings.At(anchor)
        );
    }

    private IEnumerable<RecommendationItem> Labelled(string anchor) => byAnchor.TryGetValue(anchor, out var item) ? [item] : [];

    private IEnumerable<RecommendationItem> Within(string? number) =>
        long.TryParse(number, CultureInfo.InvariantCulture, out var paragraph) ? within[paragraph] : [];

    private ReaderItem Item(Block block, IReadOnlyList<TreatyReference> references) =>
        new(
            null,
            block.Label is null or "-" ? "" : block.Label,
            inline.Of(block.Text, block.Notes, references),
            [.. block.Children.Select(child => Item(child, references))],
            []
        );

    /// <summary>Items of an agenda or of a list of documents, one after the other.</summary>
    private int AddList(IReadOnlyList<Block> body, int first)
    {
        var kind = body[first].Kind;
        var items = new List<ReaderItem>();
        var i = first;
        for (; i < body.Count && (body[i].Kind == kind || body[i].Kind == BlockKind.Footnote); i++)
        {
            if (body[i].Kind == kind)
            {
                items.Add(kind == BlockKind.AgendaItem ? AgendaItem(body[i]) : Item(body[i], Nothing));
            }
            else
            {
                notes.Leave(body[i]);
            }
        }
        blocks.Add(new ReaderList(items));
        return i - 1;
    }

    private ReaderItem AgendaItem(Block block)
    {
        var anchor = anchors.Take(Places.AgendaItem(Plain(block.Label ?? "")));
        return Item(block, Nothing) with { Anchor = anchor, Label = $"{block.Label}.", Findings = findings.At(anchor) };
    }

    /// <summary>Rows one after the other; a footnote that a page end put between them belongs to the table.</summary>
    private int AddTable(IReadOnlyList<Block> body, int first)
    {
        var rows = new List<Block>();
        var between = new List<Block>();
        var i = first;
        for (; i < body.Count && body[i].Kind is BlockKind.Row or BlockKind.Footnote; i++)
        {
            (body[i].Kind == BlockKind.Row ? rows : between).Add(body[i]);
        }
        var head = rows[0].Cells;
        var own = between.Where(note => !notes.IsMarked(note)).Select(Note).ToList();
        blocks.Add(new ReaderTable(anchors.Take("table"), head, [.. rows.Skip(1).Select(Row)], own));
        return i - 1;
    }

    private ReaderRow Row(Block row, int place)
    {
        var anchor = anchors.Take(Places.Row($"{place + 1}"));
        var onlyFirst = row.Cells.Count > 1 && row.Cells.Skip(1).All(cell => cell.Length == 0);
        return new ReaderRow(anchor, onlyFirst ? [row.Cells[0]] : row.Cells, findings.At(anchor));
    }

    private ReaderNote Note(Block note)
    {
        var mark = note.Label ?? "*";
        var anchor = anchors.Take(Places.Footnote(mark));
        return new ReaderNote(anchor, mark, inline.Of(note.Text, [], References($"footnote {mark}")), findings.At(anchor));
    }

    private IReadOnlyList<TreatyReference> References(string where) => cited.GetValueOrDefault(where, Nothing);

    /// <summary>A label as part of an anchor: letters, digits and points.</summary>
    private static string Plain(string label) =>
        string.Concat(label.Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-')).Trim('.');
}
