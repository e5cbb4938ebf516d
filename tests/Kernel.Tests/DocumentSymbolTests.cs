namespace Palermo.Kernel.Tests;

public class DocumentSymbolTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.7/2023/1", "CTOC/COP/WG.7", 2023)]
    [InlineData("CTOC/COP/WG.7/2015/INF/1/Rev.1", "CTOC/COP/WG.7", 2015)]
    [InlineData("CTOC/COP/WG.7/2023/CRP.1", "CTOC/COP/WG.7", 2023)]
    [InlineData("CTOC/COP/WG.7/2015/L.1/Add.1", "CTOC/COP/WG.7", 2015)]
    [InlineData("CTOC/COP/2008/19", "CTOC/COP", 2008)]
    [InlineData("CAC/COSP/2019/1", "CAC/COSP", 2019)]
    [InlineData("A/RES/79/286", "A", null)]
    [InlineData("A/76/642", "A", null)]
    [InlineData("A/C.3/56/L.9", "A/C.3", null)]
    [InlineData("A/HRC/16/8", "A/HRC", null)]
    [InlineData("A/HRC/WG.6/9/AND/1", "A/HRC/WG.6", null)]
    [InlineData("A/CONF.192/BMS/2008/3", "A/CONF.192/BMS", 2008)]
    [InlineData("A/78/481/Add.2", "A", null)]
    [InlineData("S/2020/785", "S", 2020)]
    [InlineData("S/PV.9000", "S", null)]
    [InlineData("S/RES/2388", "S", null)]
    [InlineData("E/CN.15/2022/4", "E/CN.15", 2022)]
    [InlineData("ST/SG/AC.10/1/Rev.17", "ST/SG/AC.10", null)]
    [InlineData("CCPR/C/21/Rev.1/Add.13", "CCPR/C", null)]
    [InlineData("CEDAW/C/AND/2-3", "CEDAW/C/AND", null)]
    [InlineData("UNODC/CCPCJ/EG.1/2014/3", "UNODC/CCPCJ/EG.1", 2014)]
    [InlineData("LC/AOP/WG.1/2021/5", "LC/AOP/WG.1", 2021)]
    public void A_symbol_reads_and_prints_the_same(string text, string organ, int? year)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal(text, symbol.ToString());
        Assert.Equal(organ, symbol.Organ);
        Assert.Equal(year, symbol.Year);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("A/")]
    [InlineData("/A/1")]
    [InlineData("A//1")]
    [InlineData("A/and/1")]
    [InlineData("and/or")]
    [InlineData("AND/OR")]
    [InlineData("S/he")]
    [InlineData("CTOC/COP")]
    [InlineData("XYZ/2023/1")]
    [InlineData("ctoc/cop/2023/1")]
    [InlineData("A/RES/79/286 B")]
    [InlineData("A/76/642.")]
    [InlineData("A/76/Add")]
    [InlineData("A/76/Add.1-3")]
    [InlineData("A/L./1")]
    [InlineData("CTOC/COP/WG.4/2023/3-CTOC/COP/WG.7/2023/3")]
    public void What_is_no_symbol_is_refused(string? text)
    {
        Assert.False(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal("", symbol.ToString());
    }

    [Fact]
    public void Hyphens_of_every_kind_and_space_around_make_no_difference()
    {
        Assert.True(DocumentSymbol.TryParse(" CEDAW/C/AND/2\u20113 ", out var symbol));
        Assert.Equal("CEDAW/C/AND/2-3", symbol.ToString());
    }

    [Fact]
    public void A_revision_and_an_addendum_know_their_document()
    {
        Assert.True(DocumentSymbol.TryParse("CTOC/COP/WG.7/2015/2/Rev.1/Add.2", out var symbol));

        Assert.Equal(["Rev.1", "Add.2"], symbol.Suffixes);
        Assert.Equal("CTOC/COP/WG.7/2015/2", symbol.Main.ToString());
    }

    [Theory]
    [InlineData("A/RES/79/286", "79/286")]
    [InlineData("S/RES/2388", "2388")]
    [InlineData("A/HRC/RES/16/2", "16/2")]
    [InlineData("A/76/642", null)]
    public void The_text_of_a_resolution_bears_its_number(string text, string? number)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal(number, symbol.Resolution);
        Assert.Null(symbol.Decision);
    }

    [Theory]
    [InlineData("CTOC/COP/WG.7/2015/2", "Add.1", "CTOC/COP/WG.7/2015/2/Add.1")]
    [InlineData("A/78/481/Add.1", "Add.2", "A/78/481/Add.2")]
    [InlineData("A/78/481/Rev.1", "Add.1", "A/78/481/Rev.1/Add.1")]
    public void A_suffix_makes_a_second_symbol(string text, string suffix, string second)
    {
        Assert.True(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Equal(second, symbol.With(suffix).ToString());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("and")]
    [InlineData("Add")]
    [InlineData("")]
    public void What_is_no_suffix_cannot_extend_a_symbol(string suffix)
    {
        Assert.True(DocumentSymbol.TryParse("A/78/481", out var symbol));
        Assert.Throws<ArgumentException>(() => symbol.With(suffix));
    }

    [Fact]
    public void Joint_symbols_are_taken_apart_in_printed_order() =>
        Assert.Equal(
            ["CTOC/COP/WG.3/2023/3", "CTOC/COP/WG.4/2023/3", "CTOC/COP/WG.7/2023/3"],
            Printed(DocumentSymbol.ParseJoint("CTOC/COP/WG.3/2023/3-CTOC/COP/WG.4/2023/3\u2011CTOC/COP/WG.7/2023/3"))
        );

    [Fact]
    public void The_hyphen_of_a_range_joins_nothing() =>
        Assert.Equal(["CEDAW/C/AND/2-3"], Printed(DocumentSymbol.ParseJoint("CEDAW/C/AND/2-3")));

    [Fact]
    public void One_wrong_part_spoils_a_joint_symbol() => Assert.Empty(DocumentSymbol.ParseJoint("A/76/642-A/and"));

    private static IEnumerable<string> Printed(IEnumerable<DocumentSymbol> symbols) => symbols.Select(symbol => symbol.ToString());
}
