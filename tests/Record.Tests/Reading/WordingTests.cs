using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.Tests.Reading;

public sealed class WordingTests
{
    [Theory]
    [InlineData("States should consider establishing a roster.", "should", "consider establishing", "should consider establishing")]
    [InlineData("States should, where appropriate, establish a roster.", "should", "establish", "should … establish")]
    public void The_printed_words_hold_the_governing_verb_and_show_where_they_are_interrupted(
        string text,
        string modal,
        string verb,
        string wording
    ) => Assert.Equal(wording, Recommendation(text, "firm", new Clause(modal, verb, "firm")).Wording);

    [Fact]
    public void The_words_are_those_that_the_strength_rests_on()
    {
        var recommendation = Recommendation(
            "States may wish to meet and should report.",
            "firm",
            new Clause("may wish to", "meet", "soft"),
            new Clause("should", "report", "firm")
        );

        Assert.Equal("should report", recommendation.Wording);
    }

    private static RecommendationItem Recommendation(string text, string strength, params Clause[] clauses) =>
        new()
        {
            Id = "x~p1",
            Document = new DocumentLink("x", "meeting report", null, null, null, "en"),
            Modal = clauses[0].Modal,
            Strength = strength,
            Clauses = clauses,
            Text = text,
            Address = "/documents/x#p1",
        };
}
