namespace Palermo.Kernel.Tests;

public class InstrumentsTests
{
    [Theory]
    [InlineData("United Nations Convention against Transnational Organized Crime", "UNTOC")]
    [InlineData("Organized Crime Convention", "UNTOC")]
    [InlineData("the Organized Crime Convention", "UNTOC")]
    [InlineData("UNTOC", "UNTOC")]
    [InlineData("Smuggling of Migrants Protocol", "SOM_PROTOCOL")]
    [InlineData("smuggling of migrants protocol", "SOM_PROTOCOL")]
    [InlineData("Protocol against the Smuggling of Migrants by Land, Sea and Air", "SOM_PROTOCOL")]
    [InlineData("Trafficking in Persons Protocol", "TIP_PROTOCOL")]
    [InlineData("Firearms Protocol", "FIREARMS_PROTOCOL")]
    [InlineData(
        "Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée",
        "SOM_PROTOCOL"
    )]
    [InlineData("اتفاقية باليرمو", "UNTOC")]
    public void A_printed_name_finds_its_instrument(string printed, string code) => Assert.Equal(code, Instruments.Find(printed)?.Code);

    [Theory]
    [InlineData("the Convention")]
    [InlineData("the Protocol")]
    [InlineData("United Nations Convention against Corruption")]
    [InlineData("")]
    public void What_is_no_name_of_ours_finds_nothing(string printed) => Assert.Null(Instruments.Find(printed));

    // The numbers of articles are those of the treaty texts.
    [Theory]
    [InlineData("UNTOC", 41, "Depositary and languages")]
    [InlineData("SOM_PROTOCOL", 25, "Depositary and languages")]
    [InlineData("TIP_PROTOCOL", 20, "Depositary and languages")]
    [InlineData("FIREARMS_PROTOCOL", 21, "Depositary and languages")]
    public void Every_article_stands_at_its_number(string code, int count, string last)
    {
        var instrument = Instruments.ByCode(code)!;

        Assert.Equal(Enumerable.Range(1, count), instrument.Articles.Select(article => article.Number));
        Assert.Equal(last, instrument.Article(count)!.Title());
    }

    [Theory]
    [InlineData("SOM_PROTOCOL", 6, 3, true)]
    [InlineData("SOM_PROTOCOL", 6, 4, true)]
    [InlineData("SOM_PROTOCOL", 6, 5, false)]
    [InlineData("SOM_PROTOCOL", 25, null, true)]
    [InlineData("SOM_PROTOCOL", 26, null, false)]
    [InlineData("SOM_PROTOCOL", 0, null, false)]
    [InlineData("SOM_PROTOCOL", 5, 1, false)]
    [InlineData("UNTOC", 18, 30, true)]
    [InlineData("UNTOC", 18, 31, false)]
    [InlineData("FIREARMS_PROTOCOL", 8, 99, true)]
    public void A_citation_is_checked_against_the_treaty(string code, int article, int? paragraph, bool exists) =>
        Assert.Equal(exists, Instruments.ByCode(code)!.Exists(article, paragraph));

    [Fact]
    public void A_protocol_names_the_convention_it_supplements() =>
        Assert.All(Instruments.All, instrument => Assert.Equal(instrument.Code == "UNTOC" ? null : "UNTOC", instrument.Parent));

    [Fact]
    public void A_title_without_translation_is_given_in_English() =>
        Assert.Equal("Saving clause", Instruments.ByCode("SOM_PROTOCOL")!.Article(19)!.Title("de"));
}
