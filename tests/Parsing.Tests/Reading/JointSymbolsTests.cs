using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests.Reading;

/// <summary>One document of several bodies bears the symbols of all of them, joined.</summary>
public class JointSymbolsTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.4/2023/3-CTOC/COP/WG.7/2023/3", "CTOC/COP/WG.4/2023/3|CTOC/COP/WG.7/2023/3")]
    [InlineData("CTOC/COP/WG.4/2023/3–CTOC/COP/WG.7/2023/3", "CTOC/COP/WG.4/2023/3|CTOC/COP/WG.7/2023/3")]
    [InlineData("CTOC/COP/WG.4/2023/3-\nCTOC/COP/WG.7/2023/3", "CTOC/COP/WG.4/2023/3|CTOC/COP/WG.7/2023/3")]
    [InlineData("CTOC/COP/WG.4/2023/3-\n\nCTOC/COP/WG.7/2023/3", "CTOC/COP/WG.4/2023/3|CTOC/COP/WG.7/2023/3")]
    [InlineData("CTOC/COP/WG.2/2031/1-\nCTOC/COP/WG.4/2031/1-\nA/CONF.9/2", "CTOC/COP/WG.2/2031/1|CTOC/COP/WG.4/2031/1|A/CONF.9/2")]
    [InlineData("CTOC/COP/WG.4/2023/3\n-CTOC/COP/WG.7/2023/3/Rev.1", "CTOC/COP/WG.4/2023/3|CTOC/COP/WG.7/2023/3/Rev.1")]
    [InlineData("CTOC/COP/WG.4/\n2023/3-CTOC/COP/WG.7/2023/3", "CTOC/COP/WG.4/2023/3|CTOC/COP/WG.7/2023/3")]
    public void Symbols_printed_joined_are_all_told(string printed, string symbols)
    {
        var record = Read(printed);

        Assert.Equal(symbols.Split('|'), record.JointSymbols);
        Assert.Equal(symbols.Split('|')[0], record.Symbol);
        Assert.Equal("Background paper on joint work", record.Title);
        Assert.Empty(EvidenceCheck.Check(record, Text(printed)));
    }

    [Fact]
    public void Each_joint_symbol_has_its_place()
    {
        var record = Read("CTOC/COP/WG.4/2023/3-CTOC/COP/WG.7/2023/3");

        var spans = record.Spans["/jointSymbols/1"];
        Assert.Equal("CTOC/COP/WG.7/2023/3", Text("CTOC/COP/WG.4/2023/3-CTOC/COP/WG.7/2023/3")[spans[0].Start..spans[0].End]);
        Assert.True(record.Spans.ContainsKey("/jointSymbols/0"));
    }

    [Fact]
    public void One_symbol_alone_is_not_joint()
    {
        var record = Read("CTOC/COP/WG.7/2023/3/Rev.1");

        Assert.Equal("CTOC/COP/WG.7/2023/3/Rev.1", record.Symbol);
        Assert.Empty(record.JointSymbols);
    }

    [Fact]
    public void A_joint_symbol_at_the_head_of_a_later_page_is_no_text()
    {
        const string Symbols = "CTOC/COP/WG.4/2023/3-CTOC/COP/WG.7/2023/3";
        var text = Text(Symbols) + $"\n\n{Symbols}\n\nand goes on behind the page's end.\n";

        var record = DocumentReader.Read("invented.txt", Encoding.UTF8.GetBytes(text)).Record;

        Assert.Equal("This is the first paragraph, which and goes on behind the page's end.", Assert.Single(record.Paragraphs).Text);
    }

    private static string Text(string symbols) =>
        $"Conference of the Parties\n\n{symbols}\n\nDistr.: General\n\nBackground paper on joint work\n\n1. This is the first paragraph, which";

    private static DocumentRecord Read(string symbols) => DocumentReader.Read("invented.txt", Encoding.UTF8.GetBytes(Text(symbols))).Record;
}
