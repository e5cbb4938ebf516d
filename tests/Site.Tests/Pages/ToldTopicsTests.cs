using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>What the tables of the two sample room papers tell of a topic's way, row by row as they print it.</summary>
public sealed class ToldTopicsTests(SampleSite site)
{
    [Theory]
    [InlineData("Identification of the dead", "1 3", "")]
    [InlineData("Fees paid to smugglers", "3", "")]
    [InlineData("Safe disembarkation", "2", "4")]
    public async Task A_table_tells_where_a_topic_was_proposed_and_addressed(string words, string proposed, string addressed)
    {
        var answer = (await site.GetAsync($"/api/topics?q={Uri.EscapeDataString(words)}")).Json;

        var topic = answer.GetProperty("items").EnumerateArray().First();
        var latest = topic
            .GetProperty("occurrences")
            .EnumerateArray()
            .Last(met => met.GetProperty("kind").GetString() == "listed")
            .GetProperty("told");

        Assert.Equal(proposed, string.Join(' ', latest.GetProperty("proposedIn").EnumerateArray()));
        Assert.Equal(addressed, string.Join(' ', latest.GetProperty("addressedIn").EnumerateArray()));
    }
}
