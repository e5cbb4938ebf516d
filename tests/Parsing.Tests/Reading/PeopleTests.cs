using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

public class PeopleTests
{
    [Theory]
    [InlineData("Ada Orde (Avenmar)", "Ada Orde//Avenmar")]
    [InlineData("Ada Orde (Avenmar) and Bel de Marr (the Elowen Isles).", "Ada Orde//Avenmar|Bel de Marr//Elowen Isles")]
    [InlineData(
        "Ada Orde, Prosecutor, Prosecutor’s Office against Organized Crime (Avenmar); and Ms. Bel Marr, Judge of the High Court (Brindal)",
        "Ada Orde/Prosecutor, Prosecutor’s Office against Organized Crime/Avenmar|Bel Marr/Judge of the High Court/Brindal"
    )]
    [InlineData(
        "Ada Orde, Attorney, Department of Justice (Avenmar), and Cy J. Vane, Head of Unit, Coast Guard (Brindal)",
        "Ada Orde/Attorney, Department of Justice/Avenmar|Cy J. Vane/Head of Unit, Coast Guard/Brindal"
    )]
    [InlineData(
        "Ada Orde, Officer, Global Programme (GLO) on Routes (Avenmar)",
        "Ada Orde/Officer, Global Programme (GLO) on Routes/Avenmar"
    )]
    [InlineData("Ada Orde (UNODC)", "Ada Orde/UNODC/")]
    [InlineData("Ada Orde, Professor, University of Rosmere", "Ada Orde/Professor, University of Rosmere/")]
    [InlineData("Avenmar and Brindal", "")]
    [InlineData("United States of America", "")]
    [InlineData("the Chair", "")]
    [InlineData("a representative of the secretariat", "")]
    [InlineData("", "")]
    public void A_list_of_persons_is_read(string list, string people) =>
        Assert.Equal(
            people.Length == 0 ? [] : people.Split('|'),
            People.In(Said.Text(list)).Select(person => $"{person.Name}/{person.Role}/{person.Country}")
        );

    [Theory]
    [InlineData("The meeting was chaired by Ada Orde (Avenmar).", "Ada Orde/Avenmar/Chair")]
    [InlineData(
        "The meeting was co-chaired by Ada Orde (Avenmar) and Cy Vane (Brindal).",
        "Ada Orde/Avenmar/Co-Chair|Cy Vane/Brindal/Co-Chair"
    )]
    [InlineData(
        "The meeting was opened by Ada Orde (Avenmar) and Cy Vane (Brindal), Co-Chairs of the Working Group.",
        "Ada Orde/Avenmar/Co-Chair|Cy Vane/Brindal/Co-Chair"
    )]
    [InlineData("The session was opened by the Chair of the Working Group, Ada Orde (Avenmar).", "Ada Orde/Avenmar/Chair")]
    [InlineData("The Working Group elected Ada Orde (Avenmar) as its Chair.", "Ada Orde/Avenmar/Chair")]
    [InlineData("Ada Orde (Avenmar), Chair of the Working Group, opened the meeting.", "Ada Orde/Avenmar/Chair")]
    [InlineData("The meeting was presided over by Ada Orde (Avenmar).", "Ada Orde/Avenmar/Chair")]
    [InlineData("A round table was co-chaired by Ecuador and Tajikistan.", "")]
    [InlineData("Under agenda item 2, with the Chair presiding, the discussion was led by Ada Orde (Avenmar).", "")]
    [InlineData("The summary was prepared by the Chair of the Working Group.", "")]
    [InlineData("The meeting was opened by Ada Orde, Director of the Division.", "")]
    public void The_chairs_are_named(string sentence, string chairs) =>
        Assert.Equal(
            chairs.Length == 0 ? [] : chairs.Split('|'),
            ChairsReader.Read(Said.Paragraphs(sentence), new Evidence()).Select(chair => $"{chair.Name}/{chair.Country}/{chair.Role}")
        );

    [Fact]
    public void A_panellist_keeps_role_country_items_and_every_paragraph_that_names_the_person()
    {
        var units = Said.Paragraphs(
            "The Working Group considered agenda item 2. The discussion was facilitated by Ada Orde, Judge, High Court (Avenmar); and Cy van Vane, Officer (Brindal).",
            "Ms. Orde spoke of courts.",
            "She went on. The panellist added more.",
            "Mr. van Vane spoke of boats; Mr. Vane’s second point was short.",
            "Under agenda item 3, the discussion was led by the following panellists: Ada Orde (Avenmar) and Dee Orr (Corvane)."
        );
        var panellists = PanellistsReader.Read(units, new Evidence());
        Assert.Equal(["Ada Orde", "Cy van Vane", "Dee Orr"], panellists.Select(each => each.Name));
        Assert.Equal(["Judge, High Court", "Officer", null], panellists.Select(each => each.Role));
        Assert.Equal(
            [
                [2, 3],
                [2],
                [3],
            ],
            panellists.Select(each => each.AgendaItems)
        );
        Assert.Equal(
            [
                [1, 2, 5],
                [1, 4],
                [5],
            ],
            panellists.Select(each => each.Paragraphs)
        );
    }

    [Fact]
    public void A_surname_that_two_panellists_share_names_neither()
    {
        var units = Said.Paragraphs(
            "The discussion was led by Ada Orde (Avenmar) and Ben Orde (Brindal).",
            "Ms. Orde spoke.",
            "Ms. Ada Orde spoke."
        );
        Assert.Equal(
            [
                [1, 3],
                [1],
            ],
            PanellistsReader.Read(units, new Evidence()).Select(each => each.Paragraphs)
        );
    }

    [Theory]
    [InlineData("A presentation on routes was delivered by a representative of the secretariat.")]
    [InlineData("The discussion was led by the Chair.")]
    [InlineData("Discussions were guided by the agenda.")]
    public void Nobody_by_name_is_no_panellist(string sentence) =>
        Assert.Empty(PanellistsReader.Read(Said.Paragraphs(sentence), new Evidence()));
}
