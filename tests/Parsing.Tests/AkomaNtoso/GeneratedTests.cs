using System.Text;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tests.Tree;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.AkomaNtoso;

/// <summary>10,000 generated documents: half are texts that the reader reads, half are trees that no text gives.</summary>
public class AkomaNtosoGeneratedTests
{
    private const int Half = 5000;

    private static readonly DocumentRecord Nothing = new()
    {
        File = "nothing.txt",
        Sha256 = "",
        Format = "text",
    };

    [Fact]
    public void Generated_texts_are_valid_and_come_back_whole() =>
        Parallel.For(0, Half, seed => Lossless.AssertDocument($"seed {seed}", Encoding.UTF8.GetBytes(TextSoup.Write(new Random(seed)))));

    [Fact]
    public void Generated_trees_are_valid_and_come_back_whole() =>
        Parallel.For(0, Half, seed => AssertTree($"seed {seed}", new WildTrees(new Random(seed)).Tree()));

    [Fact]
    public void Every_kind_of_block_comes_back_from_every_place() =>
        Assert.All(
            Enum.GetValues<BlockKind>(),
            kind =>
            {
                var block = new Block(kind, 0, null, "text", [], [], [], []);
                AssertTree($"{kind}", new DocumentTree([block], [block, block with { Label = "1" }, block]));
                AssertTree($"{kind} inside", new DocumentTree([], [block with { Children = [block with { Children = [block] }] }]));
            }
        );

    [Fact]
    public void Items_may_lie_deep()
    {
        var block = new Block(BlockKind.Item, 0, "(a)", "deep", [], [], [], []);
        for (var depth = 0; depth < 300; depth++)
            block = block with { Children = [block] };

        AssertTree("deep", new DocumentTree([], [block]));
    }

    [Fact]
    public void Headings_may_go_ever_deeper() =>
        AssertTree(
            "levels",
            new DocumentTree(
                [],
                [.. Enumerable.Range(1, 500).Select(level => new Block(BlockKind.Heading, level, null, "H", [], [], [], []))]
            )
        );

    [Fact]
    public void A_paragraph_may_call_thousands_of_notes()
    {
        var marks = Enumerable.Range(1, 5000).Select(number => new NoteMark(number, $"{number}")).ToArray();
        var text = new Block(BlockKind.Paragraph, 0, "1", new string('x', 5000), marks, [], [], []);
        var notes = marks.Select(mark => new Block(BlockKind.Footnote, 0, mark.Mark, $"Note {mark.Mark}.", [], [], [], []));

        AssertTree("notes", new DocumentTree([], [text, .. notes]));
    }

    [Fact]
    public void One_label_may_stand_thousands_of_times() =>
        AssertTree(
            "labels",
            new DocumentTree([], [.. Enumerable.Repeat(new Block(BlockKind.Paragraph, 0, "7", "Again.", [], [], [], []), 5000)])
        );

    private static void AssertTree(string name, DocumentTree tree) =>
        Lossless.AssertTree(name, AkomaNtosoWriter.Write(Nothing, tree), tree);
}
