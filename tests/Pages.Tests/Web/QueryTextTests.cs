using Palermo.Pages.Web;

namespace Palermo.Pages.Tests.Web;

public class QueryTextTests
{
    [Theory]
    [InlineData("", "?session=10")]
    [InlineData("?q=a%20b", "?q=a%20b&session=10")]
    [InlineData("?session=9&q=x", "?q=x&session=10")]
    [InlineData("?cursor=abc&q=x", "?q=x&session=10")]
    public void Setting_a_value_replaces_the_old_one_and_begins_the_list_anew(string query, string changed) =>
        Assert.Equal(changed, QueryText.With(query, "session", "10"));

    [Fact]
    public void Taking_one_of_several_values_away_leaves_the_others() =>
        Assert.Equal("?session=9&q=x", QueryText.Without("?session=9&session=10&q=x", "session", "10"));

    [Theory]
    [InlineData("?session=9", "?session=9")]
    [InlineData("?utm_source=mail&session=9", "?session=9")]
    [InlineData("?fbclid=", "")]
    [InlineData("?q=utm_source", "?q=utm_source")]
    public void Marks_that_others_put_on_links_are_dropped(string query, string kept) => Assert.Equal(kept, QueryText.WithoutMarks(query));

    [Fact]
    public void The_whole_list_is_asked_for_without_paging() =>
        Assert.Equal("?session=9", QueryText.WithoutPaging("?limit=5&session=9&cursor=abc"));

    [Theory]
    [InlineData("?%", "?%25=")]
    [InlineData("?q=%ZZ", "?q=%25ZZ")]
    [InlineData("?q=\"><script>", "?q=%22%3E%3Cscript%3E")]
    public void Hostile_text_leaves_encoded(string query, string written) =>
        Assert.Equal(query == "?%" ? "" : written, QueryText.WithoutCursor(query));
}
