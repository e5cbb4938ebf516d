using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.Tree;

public class RoundTripTests
{
    [Fact]
    public void Damaged_and_shuffled_text_reads_back_to_the_same_tree()
    {
        for (var seed = 0; seed < 5000; seed++)
            AssertRoundTrip(TextSoup.Write(new Random(seed)), $"seed {seed}");
    }

    /// <summary>A bullet's text that looks like a label behind its emphasis, and a number alone above the organ that acts.</summary>
    [Theory]
    [InlineData("- (b)* Star note.", "-", "(b) Star note.")]
    [InlineData("- b)* Star note.", "-", "b) Star note.")]
    [InlineData("- \uFF08b\uFF09* Star note.", "-", "\uFF08b\uFF09 Star note.")]
    [InlineData("- (b) Star note.", "(b)", "Star note.")]
    public void A_bullet_stays_what_it_is(string text, string label, string said)
    {
        var item = Assert.Single(Assert.Single(DocumentReader.ReadTree(text).Body).Children);

        Assert.Equal((label, said), (item.Label, item.Text));
        AssertRoundTrip(text, text);
    }

    [Fact]
    public void A_number_alone_above_the_organ_that_acts_is_kept()
    {
        const string text = "7.\n\nThe General Assembly,\n\nRecalling its resolution 2/4,\n";

        Assert.Equal("7.", Assert.Single(DocumentReader.ReadTree(text).Masthead).Text);
        AssertRoundTrip(text, "number alone");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_reads_back_to_the_same_tree(string name)
    {
        var text = Text(name);
        AssertRoundTrip(text, name);
    }

    [Fact]
    public void The_draft_resolution_whole_and_damaged_reads_back_to_the_same_tree()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "models", "samples", "lantern-2022-draft-resolution.txt"));
        AssertRoundTrip(text, "draft resolution");
        for (var seed = 0; seed < 400; seed++)
            AssertRoundTrip(TextSoup.Damage(text, new Random(seed)), $"draft resolution, seed {seed}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_damaged_document_reads_back_to_the_same_tree(string name)
    {
        var text = Text(name);
        for (var seed = 0; seed < 40; seed++)
            AssertRoundTrip(TextSoup.Damage(text, new Random(seed)), $"{name}, seed {seed}");
    }

    public static TheoryData<string> Documents => [.. ExpectedCase.All.Select(c => c.Name)];

    private static string Text(string name)
    {
        var expected = ExpectedCase.Named(name);
        var bytes = expected.Bytes();
        Assert.SkipUnless(bytes is not null, $"{expected.File} is not in {Repository.Documents}.");
        return Encoding.UTF8.GetString(bytes);
    }

    private static void AssertRoundTrip(string text, string name)
    {
        var tree = DocumentReader.ReadTree(text);
        var written = TreeWriter.Write(tree);
        var first = TreeShape.Of(tree).Split('\n');
        var second = TreeShape.Of(DocumentReader.ReadTree(written)).Split('\n');
        var at = Enumerable
            .Range(0, Math.Max(first.Length, second.Length))
            .FirstOrDefault(i => first.ElementAtOrDefault(i) != second.ElementAtOrDefault(i), -1);
        Assert.True(
            at < 0,
            $"{name}\n  {first.ElementAtOrDefault(at)}\n  {second.ElementAtOrDefault(at)}\n{(text.Length < 800 ? text + "--- written\n" + written : "")}"
        );
    }
}
