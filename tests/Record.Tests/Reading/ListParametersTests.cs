using Palermo.Record.ListDocuments;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;

namespace Palermo.Record.Tests.Reading;

public sealed class ListParametersTests
{
    [Theory]
    [InlineData("?type=poem", "type", "UnknownValue")]
    [InlineData("?session=tenth", "session", "UnknownValue")]
    [InlineData("?session=-1", "session", "UnknownValue")]
    [InlineData("?session=010", "session", "UnknownValue")]
    [InlineData("?session=99999999999999999999", "session", "UnknownValue")]
    [InlineData("?year=2023%00", "year", "UnknownValue")]
    [InlineData("?body=' OR 1=1 --", "body", "UnknownValue")]
    [InlineData("?cursor=nonsense", "cursor", "MalformedCursor")]
    [InlineData("?cursor=%F0%9F%9A%A4", "cursor", "MalformedCursor")]
    [InlineData("?cursor=WyJkb2N1bWVudHMiXQ", "cursor", "MalformedCursor")]
    [InlineData("?limit=0", "limit", "UnknownValue")]
    [InlineData("?limit=501", "limit", "UnknownValue")]
    [InlineData("?limit=ten", "limit", "UnknownValue")]
    [InlineData("?colour=red", "colour", "UnknownParameter")]
    public void A_parameter_that_cannot_be_understood_is_named(string query, string parameter, string fault)
    {
        var refusal = Ask.Refusal(DocumentList.Source, query);
        Assert.Equal((parameter, fault), (refusal?.Parameter, refusal?.Fault.ToString()));
    }

    [Fact]
    public void A_page_passes_over_parameters_that_others_have_added_to_its_address() =>
        Assert.Null(Ask.Refusal(DocumentList.Source, "?utm_source=mail", strict: false));

    [Fact]
    public void A_page_does_not_pass_over_a_filter_that_it_does_not_have() =>
        Assert.Equal("colour", Ask.Refusal(DocumentList.Source, "?colour=red", strict: false)?.Parameter);

    [Fact]
    public void A_refused_value_of_a_closed_list_comes_with_the_list() =>
        Assert.Equal(
            ["obligation", "firm", "qualified", "encouragement", "soft", "recommends"],
            Ask.Refusal(RecommendationList.Source, "?strength=iron")!.Allowed
        );

    [Fact]
    public void A_cursor_of_one_list_is_not_taken_by_another()
    {
        var cursor = Cursor.Write("recommendations", ["2023-10-13", 5L]);
        Assert.Equal("cursor", Ask.Refusal(DocumentList.Source, $"?cursor={cursor}")?.Parameter);
        Assert.Null(Ask.Refusal(DocumentList.Source, $"?cursor={Cursor.Write("documents", ["2023-10-13", 5L])}"));
    }

    [Fact]
    public void More_values_than_anyone_means_are_refused()
    {
        var query = "?" + string.Join('&', Enumerable.Range(1, 51).Select(session => $"session={session}"));
        Assert.Equal("session", Ask.Refusal(DocumentList.Source, query)?.Parameter);
    }

    [Fact]
    public void Words_longer_than_a_question_are_refused() =>
        Assert.Equal("q", Ask.Refusal(DocumentList.Source, "?q=" + new string('a', 401))?.Parameter);

    [Fact]
    public void Repeated_values_are_alternatives_and_empty_ones_are_no_choice()
    {
        var asked = Ask.Of(DocumentList.Source, "?session=1&session=2&session=1&type=");
        Assert.Equal(["1", "2"], asked.Values("session"));
        Assert.False(asked.Chosen.ContainsKey("type"));
    }
}
