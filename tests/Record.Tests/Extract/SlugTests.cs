using Palermo.Record.Extract;

namespace Palermo.Record.Tests.Extract;

public sealed class SlugTests
{
    [Theory]
    [InlineData("CTOC/COP/WG.7/2023/1", "ctoc-cop-wg-7-2023-1")]
    [InlineData("CTOC/COP/WG.7/2023/CRP.1", "ctoc-cop-wg-7-2023-crp-1")]
    [InlineData("A/HRC/16/8/Add.1", "a-hrc-16-8-add-1")]
    public void A_symbol_makes_an_address(string symbol, string slug) => Assert.Equal(slug, Slug.OfSymbol(symbol));

    [Theory]
    [InlineData("Children’s homes: Côte d'Ivoire", "childrens-homes-cote-divoire")]
    [InlineData("儿童", "")]
    [InlineData("\ud800 half a pair", "half-a-pair")]
    public void A_title_makes_an_address_of_its_Latin_letters(string title, string slug) => Assert.Equal(slug, Slug.OfTitle(title));

    [Fact]
    public void A_long_title_is_cut_between_words()
    {
        var slug = Slug.OfTitle(string.Join(' ', Enumerable.Repeat("lantern", 40)));

        Assert.True(slug.Length <= 80);
        Assert.EndsWith("lantern", slug, StringComparison.Ordinal);
    }
}
