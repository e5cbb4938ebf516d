using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>What cites article 5 of the Smuggling of Migrants Protocol, as the sample documents and the hostile one print it.</summary>
public sealed class CitedArticleTests(SampleSite site)
{
    [Fact]
    public async Task A_recommendation_that_cites_an_article_is_not_told_a_second_time_as_a_place()
    {
        var article = (await site.GetAsync("/api/articles/SOM_PROTOCOL-5")).Json;

        Assert.Equal(
            ["LC/AOP/WG.1/2019/5", "LC/AOP/WG.1/2021/5", "LC/AOP/WG.1/2024/4", "LC/AOP/WG.1/2026/4"],
            article
                .GetProperty("recommendations")
                .EnumerateArray()
                .Select(one => one.GetProperty("document").GetProperty("symbol").GetString())
                .Order(StringComparer.Ordinal)
        );
        // The preamble and one act of the draft resolution, one paragraph in each of the others.
        Assert.Equal(
            ["LC/AOP/2022/L.2", "LC/AOP/2022/L.2", "LC/AOP/WG.1/2019/1", "LC/AOP/WG.1/2021/2", "LC/AOP/WG.1/2021/5", "LC/AOP/WG.1/2022/2"],
            article
                .GetProperty("citations")
                .EnumerateArray()
                .Select(place => place.GetProperty("symbol").GetString())
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task No_place_stands_twice_on_the_page_of_an_article()
    {
        var articles = (await site.Crawled).Answers.Where(answer => answer.Address.StartsWith("/api/articles/", StringComparison.Ordinal));

        Assert.All(
            articles,
            article =>
            {
                var places = article.Json.GetProperty("citations").EnumerateArray().Select(place => place.GetRawText()).ToList();
                Assert.Equal(places.Distinct(), places);
            }
        );
    }
}
