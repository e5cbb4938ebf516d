using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading.Wording;

public class AddresseesTests
{
    [Theory]
    [InlineData("States should act.", "States", "STATES")]
    [InlineData("All States should act.", "All States", "STATES")]
    [InlineData("Member States should act.", "Member States", "STATES")]
    [InlineData("States parties should act.", "States parties", "STATES_PARTIES")]
    [InlineData("States Parties should act.", "States Parties", "STATES_PARTIES")]
    [InlineData("The Conference should act.", "Conference", "CONFERENCE")]
    [InlineData("The Conference of the Parties should act.", "Conference of the Parties", "CONFERENCE")]
    [InlineData("The secretariat should act.", "secretariat", "SECRETARIAT")]
    [InlineData("The Working Group may wish to act.", "Working Group", "WORKING_GROUP")]
    [InlineData("States of origin should act.", "States of origin", "STATES_OF_ORIGIN")]
    [InlineData(
        "States of origin, transit and destination should act.",
        "States of origin, transit and destination",
        "STATES_OF_ORIGIN_TRANSIT_DESTINATION"
    )]
    [InlineData("The State under review should act.", "State under review", "STATE_UNDER_REVIEW")]
    [InlineData("Flag States should act.", "Flag States", "OTHER")]
    [InlineData("UNODC should act.", "UNODC", "OTHER")]
    public void The_subject_of_the_modal_is_the_addressee(string text, string addressee, string code) => Reads(text, addressee, code);

    [Theory]
    [InlineData("In criminal proceedings, States parties are encouraged to act.", "States parties", "STATES_PARTIES")]
    [InlineData("Consistent with the law of States, the Secretariat should act.", "Secretariat", "SECRETARIAT")]
    [InlineData("In order to assist States, the Conference should act.", "Conference", "CONFERENCE")]
    [InlineData("The Secretariat, in consultation with States, should act.", "Secretariat", "SECRETARIAT")]
    [InlineData("States parties, in particular countries of destination, should act.", "States parties", "STATES_PARTIES")]
    [InlineData("States that have not yet done so should act.", "States", "STATES")]
    [InlineData("States should request the Secretariat to act.", "States", "STATES")]
    [InlineData("To that end, States should also act.", "States", "STATES")]
    public void The_addressee_may_stand_anywhere_before_the_modal(string text, string addressee, string code) =>
        Reads(text, addressee, code);

    [Theory]
    [InlineData("The Conference and the Secretariat should act.", "Conference and the Secretariat", "OTHER")]
    [InlineData("States and international organizations should act.", "States and international organizations", "OTHER")]
    [InlineData("States and Member States should act.", "States and Member States", "STATES")]
    public void Several_subjects_are_one_addressee(string text, string addressee, string code) => Reads(text, addressee, code);

    [Theory]
    [InlineData("The Working Group recommends to the Conference that topics be considered.", "Conference", "CONFERENCE")]
    [InlineData("The Working Group recommends that States parties designate an authority.", "States parties", "STATES_PARTIES")]
    [InlineData("Urges States parties to act;", "States parties", "STATES_PARTIES")]
    [InlineData("Calls upon States that have not done so to act;", "States", "STATES")]
    [InlineData(
        "Invites fishing communities and shipping companies to share what they know;",
        "fishing communities and shipping companies",
        "OTHER"
    )]
    public void Who_is_spoken_to_and_not_who_speaks_is_the_addressee(string text, string addressee, string code) =>
        Reads(text, addressee, code);

    [Theory]
    [InlineData("Protection should not depend on testimony.")]
    [InlineData("Victims should be heard.")]
    [InlineData("Nothing is asked of States here.")]
    public void Where_none_is_named_there_is_none(string text)
    {
        var words = RecommendationLanguage.Read(Said.Text(text));

        Assert.Null(words.Addressee);
        Assert.Null(words.AddresseeCode);
    }

    private static void Reads(string text, string addressee, string code)
    {
        var words = RecommendationLanguage.Read(Said.Text(text));

        Assert.Equal(addressee, words.Addressee?.Value);
        Assert.Equal(code, words.AddresseeCode);
    }
}
