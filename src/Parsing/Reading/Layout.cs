using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>A heading with what stands below it, subsections included.</summary>
/// <param name="path">Its label with its parents' (<c>II.A</c>); null without one.</param>
/// <param name="parent">The nearest labelled section around it.</param>
/// <param name="from">Index of the first unit below it in <see cref="Layout.Units"/>.</param>
internal sealed class Heading(string? path, string? parent, int level, Passage title, int from)
{
    public string? Path => path;
    public string? Parent => parent;
    public int Level => level;
    public Passage Title => title;
    public int From => from;

    /// <summary>Index after the last unit below it.</summary>
    public int To { get; set; }
}

/// <summary>A document's body as the readers of fields want it: units of running text in order, and the sections over them.</summary>
internal sealed class Layout
{
    private readonly List<Unit> units = [];
    private readonly List<Heading> headings = [];
    private readonly List<Heading> path = [];
    private readonly Pages pages;
    private int? paragraph;

    private Layout(Pages pages) => this.pages = pages;

    /// <summary>Paragraphs and labelled recommendations in reading order.</summary>
    public IReadOnlyList<Unit> Units => units;

    public IReadOnlyList<Heading> Headings => headings;

    public static Layout Of(TreeReader tree)
    {
        var layout = new Layout(tree.Pages);
        foreach (var node in tree.Body)
            layout.Take(node);
        layout.CloseFrom(0);
        return layout;
    }

    /// <summary>Label of the innermost labelled section open now.</summary>
    private string? Section => path.FindLast(h => h.Path is not null)?.Path;

    private void Take(Node node)
    {
        switch (node.Kind)
        {
            case BlockKind.Heading:
                Open(node);
                break;
            case BlockKind.Paragraph:
                var number = int.TryParse(node.Label, CultureInfo.InvariantCulture, out var printed) ? printed : (int?)null;
                paragraph = number ?? paragraph;
                units.Add(ToUnit(node, node.Label is null ? null : $"para. {node.Label}", number));
                break;
            case BlockKind.Preambular:
                units.Add(ToUnit(node, null, null));
                break;
            case BlockKind.Recommendation:
                units.Add(ToUnit(node, $"Recommendation {node.Label}", paragraph));
                break;
        }
    }

    private Unit ToUnit(Node node, string? where, int? number) =>
        new(where, number, Section, node.WholeText(pages), [.. node.Children.Select(c => new UnitItem(c.Label!, c.WholeText(pages)))])
        {
            Kind = node.Kind,
        };

    private void Open(Node node)
    {
        var at = path.FindIndex(h => h.Level >= node.Level);
        if (at >= 0)
            CloseFrom(at);
        var parent = path.FindLast(h => h.Path is not null)?.Path;
        var label =
            node.Label is null ? null
            : parent is null ? node.Label
            : $"{parent}.{node.Label}";
        var heading = new Heading(label, parent, node.Level, node.Text(pages), units.Count);
        headings.Add(heading);
        path.Add(heading);
    }

    private void CloseFrom(int index)
    {
        foreach (var heading in path[index..])
            heading.To = units.Count;
        path.RemoveRange(index, path.Count - index);
    }

    /// <summary>The paragraphs under a heading.</summary>
    public IEnumerable<Unit> Under(Heading heading) => units.Skip(heading.From).Take(heading.To - heading.From);

    public IReadOnlyList<Section> Sections(Evidence evidence) =>
        [
            .. headings.Select(
                (h, i) =>
                {
                    var numbers = Under(h)
                        .Where(u => u.Kind == BlockKind.Paragraph && u.Number is not null)
                        .Select(u => u.Number!.Value)
                        .ToList();
                    return new Section(
                        h.Path,
                        evidence.Note($"/sections/{i}/title", h.Title.Trim(alsoAtEnd: ".:")),
                        numbers.Count == 0 ? null : numbers.Min(),
                        numbers.Count == 0 ? null : numbers.Max(),
                        h.Parent
                    );
                }
            ),
        ];

    public IReadOnlyList<Paragraph> Paragraphs(Evidence evidence) =>
        [
            .. units
                .Where(u => u.Kind == BlockKind.Paragraph)
                .Select(
                    (u, i) =>
                        new Paragraph(
                            u.Number,
                            u.Section,
                            evidence.Note($"/paragraphs/{i}/text", u.Text),
                            [
                                .. u.Items.Select(
                                    (item, j) => new LabelledText(item.Label, evidence.Note($"/paragraphs/{i}/items/{j}/text", item.Text))
                                ),
                            ]
                        )
                ),
        ];

    public NumberedParagraphs Numbering()
    {
        var numbers = units.Where(u => u.Kind == BlockKind.Paragraph && u.Number is not null).Select(u => u.Number!.Value).ToList();
        if (numbers.Count == 0)
            return new NumberedParagraphs(null, null, 0, []);
        var present = numbers.ToHashSet();
        var missing = Enumerable
            .Range(numbers[0], Math.Max(0, Math.Min(numbers.Max() - numbers[0], MostMissing + numbers.Count)))
            .Where(n => !present.Contains(n));
        return new NumberedParagraphs(numbers.Min(), numbers.Max(), numbers.Count, [.. missing.Take(MostMissing)]);
    }

    /// <summary>A leap beyond this is a misprint, not a gap to list.</summary>
    private const int MostMissing = 1000;
}
