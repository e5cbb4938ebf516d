using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.Tree;

public class TreeHtmlTests
{
    [Theory]
    [InlineData(
        "(a) Welcomes the report;\n(b) Decides to act.\n",
        "<p id=\"pa\">(a) Welcomes the report;</p>\n<p id=\"pb\">(b) Decides to act.</p>\n"
    )]
    [InlineData("1. Decides to act.\n", "<p id=\"p1\">1. Decides to act.</p>\n")]
    public void An_act_has_its_label_as_printed(string acts, string html)
    {
        var tree = DocumentReader.ReadTree("The Conference of the Parties, pursuant to article 32:\n" + acts);

        Assert.Contains(html, TreeHtml.Write(tree, "Lamps"), StringComparison.Ordinal);
    }
}
