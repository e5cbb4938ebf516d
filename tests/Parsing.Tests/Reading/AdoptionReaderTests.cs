using System.Globalization;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

public class AdoptionReaderTests
{
    private static readonly Section[] Sections =
    [
        new("I", "Introduction", 1, 3, null),
        new("II", "Recommendations", 4, 8, null),
        new("II.A", "General recommendations", 5, 8, "II"),
        new("III", "Summary of deliberations", 9, 30, null),
        new("IV", "Organization of the meeting", 31, 40, null),
        new(null, "Annex", null, null, null),
    ];

    [Theory]
    [InlineData(
        "At its 4th meeting, on 6 October 2031, the Working Group adopted sections I, II and IV of the present report.",
        "2031-10-06",
        "I|II|IV",
        "III"
    )]
    [InlineData(
        "At its 4th meeting, on 6 October 2031, the Working Group adopted sections I to III of its report.",
        "2031-10-06",
        "I|II|III",
        "IV"
    )]
    [InlineData(
        "On 20 November 2031, the Working Group adopted the report on its meeting (A/AC.1/L.1 and Add.1, as orally amended).",
        "2031-11-20",
        "",
        ""
    )]
    [InlineData("The Committee adopted by consensus the present report.", null, "", "")]
    public void The_adoption_is_read(string sentence, string? date, string adopted, string notAdopted)
    {
        var adoption = AdoptionReader.Read(Said.Paragraphs(sentence), Sections, new Evidence());
        Assert.NotNull(adoption);
        Assert.Equal(date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture), adoption.Date);
        Assert.Equal(Parts(adopted), adoption.SectionsAdopted);
        Assert.Equal(Parts(notAdopted), adoption.SectionsNotAdopted);
    }

    [Theory]
    [InlineData("The Working Group is expected to adopt a report on its meeting.")]
    [InlineData("The Working Group adopted the recommendations presented below.")]
    [InlineData("At its 1st meeting, on 5 October 2031, the Working Group adopted by consensus the following agenda:")]
    [InlineData("The resolution adopted by the Conference asks for a report.")]
    public void Other_adoptions_are_not_the_reports(string sentence) =>
        Assert.Null(AdoptionReader.Read(Said.Paragraphs(sentence), Sections, new Evidence()));

    [Fact]
    public void Sections_adopted_at_two_meetings_add_up()
    {
        var units = Said.Paragraphs(
            "At its 3rd meeting, on 5 October 2031, the Committee adopted sections I and II of the present report.",
            "At its 4th meeting, on 6 October 2031, it adopted section IV of the present report."
        );
        var adoption = AdoptionReader.Read(units, Sections, new Evidence());
        Assert.Equal(["I", "II", "IV"], adoption!.SectionsAdopted);
        Assert.Equal(new DateOnly(2031, 10, 6), adoption.Date);
    }

    private static string[] Parts(string joined) => joined.Length == 0 ? [] : joined.Split('|');
}
