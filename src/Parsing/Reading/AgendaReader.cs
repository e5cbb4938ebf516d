using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Reading;

/// <summary>The agenda a document sets out, or the one item under which a paper was issued.</summary>
internal static class AgendaReader
{
    private const string ClosingSigns = ".;:。；：؛";

    public static IReadOnlyList<AgendaItem> Read(TreeReader tree, Masthead masthead, Evidence evidence)
    {
        var nodes = tree.Body.Where(n => n.Kind == BlockKind.AgendaItem).ToList();
        if (nodes.Count > 0)
            return [.. FirstList(nodes).Select((n, i) => Item(n, i, tree.Pages, evidence))];
        if (masthead.ItemNumber is not { } number || (masthead.ItemTitle ?? masthead.Title) is not { } title)
            return [];
        return [new AgendaItem(number, evidence.Note("/agendaItems/0/title", title), [])];
    }

    /// <summary>A document may print its agenda again in an annex; the first printing is read.</summary>
    private static IEnumerable<Node> FirstList(List<Node> nodes) =>
        nodes.TakeWhile((n, i) => i == 0 || Number(n) == Number(nodes[i - 1]) + 1);

    private static int Number(Node node) => int.Parse(node.Label!, CultureInfo.InvariantCulture);

    private static AgendaItem Item(Node node, int index, Pages pages, Evidence evidence) =>
        new(
            Number(node),
            evidence.Note($"/agendaItems/{index}/title", node.Text(pages).Trim(alsoAtEnd: ClosingSigns)),
            [
                .. node.Children.Select(
                    (c, i) =>
                        new AgendaSubitem(
                            c.Label!,
                            evidence.Note($"/agendaItems/{index}/subitems/{i}/title", c.Text(pages).Trim(alsoAtEnd: ClosingSigns))
                        )
                ),
            ]
        );
}
