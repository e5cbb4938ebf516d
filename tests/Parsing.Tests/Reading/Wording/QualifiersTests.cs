using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading.Wording;

public class QualifiersTests
{
    [Theory]
    [InlineData("States should, where appropriate, act.", "where appropriate")]
    [InlineData("States should, as appropriate and feasible, act.", "as appropriate and feasible")]
    [InlineData("States should act, to the extent possible, together.", "to the extent possible")]
    [InlineData("Help should be given to States, upon request.", "upon request")]
    [InlineData("States should act within their means.", "within their means")]
    [InlineData(
        "The Secretariat should, within its mandate and subject to the availability of resources, act.",
        "within its mandate|subject to the availability of resources"
    )]
    [InlineData("States should arrest smugglers within their territory.", "")]
    [InlineData("Calls should be allowed within a day of landing.", "")]
    public void Fixed_phrases_and_limits_are_taken_whole(string text, string qualifiers) => Reads(text, qualifiers);

    [Theory]
    [InlineData("Consistent with applicable international law, States should act.", "Consistent with applicable international law")]
    [InlineData("States should act in accordance with domestic law and practice.", "in accordance with domestic law and practice")]
    [InlineData("States should act in accordance with domestic law and support victims.", "in accordance with domestic law")]
    [InlineData("States should use ships in accordance with the Protocol to stop smugglers.", "in accordance with the Protocol")]
    [InlineData("States should act in line with rules that protect victims.", "in line with rules")]
    [InlineData(
        "States should act, in accordance with national law or, when appropriate, through liaison officers.",
        "in accordance with national law|when appropriate"
    )]
    [InlineData(
        "States should act in accordance with domestic law and, as appropriate, in cooperation with others.",
        "in accordance with domestic law|as appropriate"
    )]
    [InlineData("States should act, based on their needs and priorities, and help others.", "based on their needs and priorities")]
    [InlineData("States should adopt an approach based on human rights.", "")]
    [InlineData(
        "States should act, taking into consideration the need to protect children; and help.",
        "taking into consideration the need to protect children"
    )]
    [InlineData(
        "States should act with due regard for the best interests of the child.",
        "with due regard for the best interests of the child"
    )]
    [InlineData("States should act, in conformity with the instruments to which they are party.", "in conformity with the instruments")]
    [InlineData("States should ensure that their laws are consistent with the Protocol and are subject to review.", "")]
    [InlineData("States should act (in compliance with domestic law) at once.", "in compliance with domestic law")]
    public void An_opened_phrase_runs_to_its_comma_or_the_end_of_its_noun_phrase(string text, string qualifiers) => Reads(text, qualifiers);

    [Theory]
    [InlineData(
        "In accordance with article 18, paragraph 3, of the Convention, States should act.",
        "In accordance with article 18, paragraph 3, of the Convention"
    )]
    [InlineData(
        "States should act, consistent with the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime, at once.",
        "consistent with the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime"
    )]
    [InlineData(
        "States should act in accordance with domestic, regional and international law.",
        "in accordance with domestic, regional and international law"
    )]
    [InlineData(
        "States should act in line with the principles of legality, necessity and proportionality.",
        "in line with the principles of legality, necessity and proportionality"
    )]
    public void Commas_inside_a_citation_a_name_or_a_list_end_nothing(string text, string qualifiers) => Reads(text, qualifiers);

    private static void Reads(string text, string qualifiers) =>
        Assert.Equal(qualifiers, string.Join('|', RecommendationLanguage.Read(Said.Text(text)).Qualifiers.Select(one => one.Value)));
}
