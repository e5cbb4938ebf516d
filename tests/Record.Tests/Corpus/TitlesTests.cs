using Palermo.Record.Corpus;

namespace Palermo.Record.Tests.Corpus;

public sealed class TitlesTests
{
    [Theory]
    [InlineData("Practical measures, and more", "practical measures and more", true)]
    [InlineData("the Protocols there", "the Protocols thereto", false)]
    [InlineData("States’ views", "States views", true)]
    public void Titles_are_the_same_when_their_words_are(string one, string other, bool same) =>
        Assert.Equal(same, Titles.AreSame(one, other));

    [Theory]
    [InlineData("the Protocols there", "the Protocols thereto", "there", "thereto")]
    [InlineData("topics for future meetings", "Topics for future sessions", "meetings", "sessions")]
    [InlineData("the Protocols thereto", "the Protocols Thereto", "thereto", "Thereto")]
    [InlineData("Lamps and oil", "Lamps", "and", "–")]
    public void The_words_in_which_two_titles_part_are_shown(string one, string other, string first, string second) =>
        Assert.Equal((first, second), Titles.Difference(one, other));

    [Fact]
    public void Small_words_and_endings_make_no_difference_to_likeness() =>
        Assert.Equal(1, Titles.Likeness(Titles.Content("Strategies of the meetings"), Titles.Content("a strategy for meeting")));
}
