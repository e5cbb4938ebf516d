namespace Palermo.Architecture.Tests.Papers;

public class LinksTests
{
    public static TheoryData<string> Papers => [.. TrackedFiles.All.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Papers))]
    public void A_paper_leads_to_files_and_headings_that_exist(string path) =>
        Assert.Empty(Links.Broken(path, TrackedFiles.Text(path), ReadTracked));

    [Theory]
    [InlineData("[a](missing.md)")]
    [InlineData("![a](images/missing.png)")]
    [InlineData("[a](other.md#no-such-heading)")]
    [InlineData("[a](#no-such-heading)")]
    [InlineData("<img src=\"missing.png\" alt=\"\">")]
    [InlineData("[a]\n\n[a]: missing.md")]
    public void A_planted_broken_link_is_found(string text) => Assert.Single(Links.Broken("docs/here.md", text, ReadPlanted));

    [Theory]
    [InlineData("[a](other.md) and [b](other.md#the-second-one)")]
    [InlineData("[a](../README.md)")]
    [InlineData("[a](https://example.org/missing.md)")]
    [InlineData("`[a](missing.md)`")]
    [InlineData("# Here it is\n\n[a](#here-it-is)")]
    public void A_link_that_leads_somewhere_passes(string text) =>
        Assert.Empty(Links.Broken("docs/here.md", text, path => path == "docs/here.md" ? text : ReadPlanted(path)));

    private static string? ReadTracked(string path) =>
        TrackedFiles.All.Any(one => one == path || one.StartsWith(path + "/", StringComparison.Ordinal))
            ? File.Exists(TrackedFiles.InClone(path))
                ? TrackedFiles.Text(path)
                : ""
            : null;

    private static string? ReadPlanted(string path) =>
        path switch
        {
            "docs/here.md" => "",
            "docs/other.md" => "# Other\n\n## The second one\n",
            "README.md" => "# Palermo\n",
            _ => null,
        };
}
