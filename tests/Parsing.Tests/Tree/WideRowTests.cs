using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.Tree;

/// <summary>A row of a table has at most as many cells as any table of a document; a longer line of tabs is text, or it would become millions of cells.</summary>
public sealed class WideRowTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    [InlineData(500_000, false)]
    public void A_line_of_many_tabs_is_no_row(int tabs, bool isRow)
    {
        var line = "lamp" + new string('\t', tabs) + "keeper";

        var tree = DocumentReader.ReadTree($"1. First paragraph ends.\n\n2. Second one ends.\n\n{line}\n");

        Assert.Equal(isRow ? tabs + 1 : 0, tree.Body.Where(block => block.Kind == BlockKind.Row).Sum(row => row.Cells.Count));
        Assert.Contains(
            "keeper",
            string.Concat(tree.Body.Select(block => block.Text + string.Concat(block.Cells))),
            StringComparison.Ordinal
        );
    }
}
