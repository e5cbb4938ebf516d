namespace Palermo.Kernel.Tests;

public sealed class BodiesTests
{
    [Theory]
    [InlineData("Working Group on the Smuggling of Migrants", "WG_SOM")]
    [InlineData("working group on smuggling of migrants", "WG_SOM")]
    [InlineData("Groupe de travail sur le trafic illicite de migrants", "WG_SOM")]
    [InlineData("Conference of the Parties", "COP")]
    [InlineData("Working Group on Nothing", null)]
    public void A_body_is_found_by_a_printed_name(string printed, string? code) => Assert.Equal(code, Bodies.Find(printed)?.Code);

    [Theory]
    [InlineData("CTOC/COP/WG.7/2023/1", "WG_SOM")]
    [InlineData("CTOC/COP/2022/9", "COP")]
    [InlineData("CTOC/COP/WG.70/2023/1", "COP")]
    [InlineData("A/HRC/16/8", "HRC")]
    [InlineData("A/RES/78/217", "GA")]
    [InlineData("XYZ/1", null)]
    public void A_symbol_belongs_to_the_body_with_the_longest_series(string symbol, string? code) =>
        Assert.Equal(code, Bodies.OfSymbol(symbol)?.Code);
}
