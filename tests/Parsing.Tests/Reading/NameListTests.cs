using FsCheck;
using FsCheck.Fluent;
using Palermo.Kernel;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading;

public class NameListTests
{
    [Theory]
    [InlineData("Austria", "Austria")]
    [InlineData("Austria and Benin.", "Austria|Benin")]
    [InlineData("Austria, Benin and Chad", "Austria|Benin|Chad")]
    [InlineData("Austria, Benin, and Chad;", "Austria|Benin|Chad")]
    [InlineData("Austria, Benin, Chad.", "Austria|Benin|Chad")]
    [InlineData("Austria, the Niger and the Philippines", "Austria|Niger|Philippines")]
    // Brackets, also with commas inside.
    [InlineData(
        "Bolivia (Plurinational State of), Iran (Islamic Republic of) and Thailand",
        "Bolivia (Plurinational State of)|Iran (Islamic Republic of)|Thailand"
    )]
    [InlineData("Avenmar (as host, and as Chair), Brindal and Corvane", "Avenmar (as host, and as Chair)|Brindal|Corvane")]
    [InlineData("Avenmar (, Brindal and Corvane", "Avenmar (|Brindal|Corvane")]
    // "and" inside names of States.
    [InlineData(
        "Ukraine and United Kingdom of Great Britain and Northern Ireland",
        "Ukraine|United Kingdom of Great Britain and Northern Ireland"
    )]
    [InlineData(
        "Ukraine, United Kingdom of Great Britain and Northern Ireland and United States of America",
        "Ukraine|United Kingdom of Great Britain and Northern Ireland|United States of America"
    )]
    [InlineData("Bosnia and Herzegovina and Trinidad and Tobago", "Bosnia and Herzegovina|Trinidad and Tobago")]
    [InlineData(
        "Antigua and Barbuda, Saint Kitts and Nevis, Sao Tome and Principe",
        "Antigua and Barbuda|Saint Kitts and Nevis|Sao Tome and Principe"
    )]
    // Two States whose names joined were once the name of one.
    [InlineData("Romania, Serbia and Montenegro", "Romania|Serbia|Montenegro")]
    [InlineData("Romania, Serbia and Montenegro, and Spain", "Romania|Serbia and Montenegro|Spain")]
    // "as well as".
    [InlineData("Turkey, United States and Uruguay, as well as European Union", "Turkey|United States|Uruguay|European Union")]
    [InlineData("Avenmar as well as the European Union", "Avenmar|European Union")]
    // Organizations.
    [InlineData(
        "Council of Europe and Organization for Security and Cooperation in Europe",
        "Council of Europe|Organization for Security and Cooperation in Europe"
    )]
    [InlineData(
        "Organization for Security and Cooperation in Europe and UNHCR",
        "Organization for Security and Cooperation in Europe|UNHCR"
    )]
    [InlineData("Andean Community, INTERPOL, IOM, UNHCR and WHO", "Andean Community|INTERPOL|IOM|UNHCR|WHO")]
    [InlineData("Europol and Frontex", "Europol|Frontex")]
    [InlineData("United Nations Office on Drugs and Crime", "United Nations Office on Drugs and Crime")]
    [InlineData("Group of Latin American and Caribbean States", "Group of Latin American and Caribbean States")]
    [InlineData("the Group of 77 and China", "Group of 77 and China")]
    [InlineData(
        "Food and Agriculture Organization of the United Nations and International Bank for Reconstruction and Development",
        "Food and Agriculture Organization of the United Nations|International Bank for Reconstruction and Development"
    )]
    [InlineData("Economic Commission for Latin America and the Caribbean", "Economic Commission for Latin America and the Caribbean")]
    [InlineData(
        "IOM, United Nations Educational, Scientific and Cultural Organization (UNESCO) and WHO",
        "IOM|United Nations Educational, Scientific and Cultural Organization (UNESCO)|WHO"
    )]
    [InlineData(
        "the International Organization for Migration (IOM), the Office of the United Nations High Commissioner for Refugees (UNHCR) and the World Health Organization (WHO)",
        "International Organization for Migration (IOM)|Office of the United Nations High Commissioner for Refugees (UNHCR)|World Health Organization (WHO)"
    )]
    // States with a comma of their own; China alone is China.
    [InlineData("China, Colombia and Cuba", "China|Colombia|Cuba")]
    [InlineData("Chad, Taiwan, Province of China, and Togo", "Chad|Taiwan, Province of China|Togo")]
    // Names that no register knows.
    [InlineData("Avenmar, Brindal, New Arcady and Old Arcady", "Avenmar|Brindal|New Arcady|Old Arcady")]
    [InlineData(
        "Harbour Aid Network, Open Coast Foundation and Strait Medical Volunteers",
        "Harbour Aid Network|Open Coast Foundation|Strait Medical Volunteers"
    )]
    [InlineData(
        "INTERPOL, Office for Democratic Institutions and Human Rights",
        "INTERPOL|Office for Democratic Institutions and Human Rights"
    )]
    // Groups that somebody spoke for.
    [InlineData("Avenmar (on behalf of the Group of 77 and China), Brindal and Corvane", "Avenmar|Brindal|Corvane")]
    [InlineData("", "")]
    [InlineData(" , ,; .", "")]
    public void A_list_is_cut_into_its_names(string list, string names) =>
        Assert.Equal(names.Length == 0 ? [] : names.Split('|'), NameList.Split(Said.Text(list)).Select(name => name.Value));

    [Theory]
    [InlineData("Harbour Aid Network and Strait Medical Volunteers", 2)]
    [InlineData("Network of Harbours and Lights and Strait Medical Volunteers", 2)]
    [InlineData("United Nations Office on Drugs and Crime", 1)]
    [InlineData("Harbour Aid Network", 1)]
    public void A_list_said_to_hold_several_is_cut_at_its_and(string list, int count) =>
        Assert.Equal(count, NameList.Split(Said.Text(list), several: true).Count);

    [Fact]
    public void Any_list_of_States_is_read_back() =>
        Prop.ForAll(
                Gen.Elements(States.All.Where(state => state.Kind == StateKind.State).ToArray())
                    .NonEmptyListOf()
                    .Select(states => states.Distinct().OrderBy(state => state.Name()).ToList())
                    .ToArbitrary(),
                states =>
                {
                    var names = states.ConvertAll(state => state.Name());
                    var list = names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
                    Assert.Equal(names, NameList.Split(Said.Text(list)).Select(name => name.Value));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Names_stand_in_the_list_in_their_order() =>
        Prop.ForAll(
                Lists.ToArbitrary(),
                list =>
                {
                    var text = Said.Text(list);
                    var ends = NameList
                        .Split(text)
                        .Select(name => (Start: name.Spans[0].Start, End: name.Spans[^1].End, name.Value))
                        .ToList();
                    Assert.All(ends, end => Assert.Equal(end.Value, list[end.Start..end.End]));
                    Assert.True(ends.Zip(ends.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Austria, ")]
    [InlineData("Austria and ")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("(Austria, ")]
    [InlineData(" and and the (")]
    [InlineData("United Nations Educational, ")]
    [InlineData("Organization of ")]
    public void A_hostile_list_of_a_megabyte_is_read(string piece) =>
        Assert.NotNull(NameList.Split(Said.Text(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)))));

    private static Gen<string> Lists =>
        Gen.Elements(
                "Austria",
                "the Sudan",
                "and",
                "as well as",
                ",",
                ", ",
                ";",
                "(",
                ")",
                " ",
                "Organization",
                "of",
                "INTERPOL",
                "Bosnia and Herzegovina",
                "."
            )
            .ArrayOf()
            .Select(pieces => string.Join(' ', pieces));
}
