namespace Palermo.Kernel.Tests;

public class StatesTests
{
    [Theory]
    // Short names as United Nations lists print them.
    [InlineData("Algeria", "DZA")]
    [InlineData("Venezuela (Bolivarian Republic of)", "VEN")]
    [InlineData("Netherlands (Kingdom of the)", "NLD")]
    [InlineData("Guinea-Bissau", "GNB")]
    [InlineData("Guinea", "GIN")]
    [InlineData("Equatorial Guinea", "GNQ")]
    [InlineData("Niger", "NER")]
    [InlineData("Nigeria", "NGA")]
    [InlineData("Dominica", "DMA")]
    [InlineData("Dominican Republic", "DOM")]
    [InlineData("Republic of Korea", "KOR")]
    [InlineData("Democratic People’s Republic of Korea", "PRK")]
    [InlineData("Congo", "COG")]
    [InlineData("Democratic Republic of the Congo", "COD")]
    [InlineData("Bosnia and Herzegovina", "BIH")]
    [InlineData("Holy See", "VAT")]
    [InlineData("State of Palestine", "PSE")]
    // Running text.
    [InlineData("the Islamic Republic of Iran", "IRN")]
    [InlineData("The Sudan", "SDN")]
    [InlineData("the Republic of the Sudan", "SDN")]
    [InlineData("Kingdom of the Netherlands", "NLD")]
    // Old names and loose ones.
    [InlineData("Turkey", "TUR")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Zaire", "COD")]
    [InlineData("United Kingdom", "GBR")]
    [InlineData("United Kingdom of Great Britain and Northern Ireland", "GBR")]
    [InlineData("United States", "USA")]
    [InlineData("Vietnam", "VNM")]
    // Signs that printing varies.
    [InlineData("Côte d’Ivoire", "CIV")]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("Cote d`Ivoire", "CIV")]
    [InlineData("Co\u0302te d\u2019Ivoire", "CIV")]
    [InlineData("Lao People’s Democratic Republic", "LAO")]
    [InlineData("Timor\u2011Leste", "TLS")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("TÜRKIYE", "TUR")]
    [InlineData("  Saudi \u00A0 Arabia ", "SAU")]
    [InlineData("United  Arab\nEmirates", "ARE")]
    [InlineData("Gambia (the)", "GMB")]
    // Other languages.
    [InlineData("Allemagne", "DEU")]
    [InlineData("España", "ESP")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("مصر", "EGY")]
    [InlineData("中国", "CHN")]
    // Sample States.
    [InlineData("Avenmar", "XAV")]
    [InlineData("the Federation of Hesperon", "XHS")]
    [InlineData("Selvane", "XSV")]
    public void A_printed_name_finds_its_State(string printed, string code) => Assert.Equal(code, States.Find(printed)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("the")]
    [InlineData("(the)")]
    [InlineData("European Union")]
    [InlineData("Sovereign Order of Malta")]
    [InlineData("Organization of American States")]
    [InlineData("Group of 77 and China")]
    [InlineData("Northern Ireland")]
    [InlineData("Korea")]
    [InlineData("Republic of")]
    [InlineData("Algeria and Angola")]
    [InlineData("Algeria.")]
    [InlineData("Algeri")]
    [InlineData("Bolivarian Republic of")]
    [InlineData("representatives of Algeria")]
    [InlineData("\uD800")]
    [InlineData("Algeria\uFFFE")]
    public void Anything_else_is_no_State(string printed) => Assert.Null(States.Find(printed));

    [Fact]
    public void A_name_of_a_million_letters_is_no_State() => Assert.Null(States.Find(new string('a', 1_000_000)));

    [Fact]
    public void No_name_belongs_to_two_States()
    {
        var owners = States
            .All.Concat(States.Samples)
            .SelectMany(state => NamesOf(state).Select(name => (Key: States.Fold(name)!, state.Code)))
            .Distinct()
            .GroupBy(owner => owner.Key, owner => owner.Code)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}");
        Assert.Empty(owners);
    }

    [Fact]
    public void Every_name_of_the_register_finds_its_own_State()
    {
        foreach (var state in States.All.Concat(States.Samples))
            Assert.All(NamesOf(state), name => Assert.Same(state, States.Find(name)));
    }

    [Fact]
    public void The_register_holds_every_ISO_entry_once()
    {
        Assert.Equal(249, States.All.Count);
        Assert.Equal(249, States.All.Select(state => state.Alpha2).Distinct().Count());
        Assert.Equal(248, States.All.Select(state => state.M49).Where(code => code is not null).Distinct().Count());
    }

    [Fact]
    public void Every_State_has_a_name_in_six_languages() =>
        Assert.All(
            States.All.Concat(States.Samples),
            state => Assert.Equal(["ar", "en", "es", "fr", "ru", "zh"], state.Names.Keys.Order())
        );

    [Fact]
    public void Sample_States_carry_user_assigned_codes_and_stay_apart()
    {
        Assert.All(States.Samples, state => Assert.Equal((StateKind.Sample, 'X', 'X'), (state.Kind, state.Code[0], state.Alpha2[0])));
        Assert.DoesNotContain(States.All, state => state.Kind == StateKind.Sample);
    }

    [Fact]
    public void A_code_finds_its_State_in_either_letter_case()
    {
        Assert.Equal("Austria", States.ByCode("AUT")?.Name());
        Assert.Equal("Austria", States.ByCode("aut")?.Name());
        Assert.Null(States.ByCode("AT"));
    }

    [Fact]
    public void A_name_comes_in_the_language_asked_for_and_else_in_English()
    {
        var state = States.ByCode("DEU")!;
        Assert.Equal("Германия", state.Name("ru"));
        Assert.Equal("Germany", state.Name("sw"));
    }

    [Theory]
    [InlineData("TUR", "2015-11-20", "Turkey")]
    [InlineData("TUR", "2022-05-31", "Turkey")]
    [InlineData("TUR", "2022-06-01", "Türkiye")]
    [InlineData("SRB", "2002-01-01", "Yugoslavia")]
    [InlineData("SRB", "2005-01-01", "Serbia and Montenegro")]
    [InlineData("SRB", "2023-01-01", "Serbia")]
    [InlineData("BOL", "2008-12-31", "Bolivia")]
    [InlineData("XSV", "2020-07-01", "Selvane")]
    [InlineData("FRA", "1950-01-01", "France")]
    public void The_name_history_tells_which_name_was_in_use(string code, string day, string name) =>
        Assert.Equal(name, States.ByCode(code)!.NameOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    private static IEnumerable<string> NamesOf(State state) =>
        state.Names.Values.Concat(state.Formal.Values).Concat(state.Also).Concat(state.History.Select(former => former.Name));
}
