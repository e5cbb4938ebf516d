using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading;

public class AgendaNumbersTests
{
    [Theory]
    [InlineData("Under agenda item 2, statements were made", new[] { 2 })]
    [InlineData("under agenda items 2, 3 and 4.", new[] { 2, 3, 4 })]
    [InlineData("Under agenda items 2 to 6, statements", new[] { 2, 3, 4, 5, 6 })]
    [InlineData("Under agenda items 2–4 and 6", new[] { 2, 3, 4, 6 })]
    [InlineData("agenda item 1 (a)", new[] { 1 })]
    [InlineData("agenda items 1 (b), 2 and 5", new[] { 1, 2, 5 })]
    [InlineData("Under item 3 of the provisional agenda", new[] { 3 })]
    [InlineData("considered agenda item 2. Under agenda item 3", new[] { 2, 3 })]
    [InlineData("Agenda item 71", new[] { 71 })]
    public void Named_items_are_found(string sentence, int[] items) => Assert.Equal(items, AgendaNumbers.In(sentence));

    [Theory]
    [InlineData("")]
    [InlineData("no more than one agenda item per session")]
    [InlineData("item 3 of the list")]
    [InlineData("resolution 2")]
    [InlineData("Under the same agenda item, statements were made")]
    public void Other_numbers_are_none(string sentence) => Assert.Empty(AgendaNumbers.In(sentence));

    [Fact]
    public void A_mad_range_is_not_filled() => Assert.Equal([1, 99], AgendaNumbers.In("agenda items 1 to 99"));
}
