using System.Text.RegularExpressions;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>Whoever follows links from the start page, in either language, always arrives.</summary>
public sealed partial class LinksTests(SampleSite site)
{
    [Fact]
    public async Task Every_address_that_a_link_names_answers()
    {
        var crawl = await site.Crawled;

        Assert.Empty(crawl.Answers.Where(answer => answer.Status != 200).Select(answer => Told(crawl, answer)));
    }

    [Fact]
    public async Task Every_place_that_a_link_names_is_in_its_page()
    {
        var crawl = await site.Crawled;
        var places = crawl.Pages.ToDictionary(
            page => page.Address,
            page => Html.Attributes(page.Text).Where(one => one.Name == "id").Select(one => one.Value).ToHashSet(StringComparer.Ordinal)
        );

        var lost = crawl.Links.Where(link =>
            link.Fragment.Length > 0 && !(places.TryGetValue(link.Address, out var ids) && ids.Contains(link.Fragment))
        );

        Assert.Empty(lost.GroupBy(link => (link.Address, link.Fragment), (place, links) => $"{place} from {links.First().From}"));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/ar")]
    [InlineData("/api")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/documents")]
    [InlineData("/ar/documents")]
    [InlineData("/api/documents")]
    [InlineData("/api/documents.csv")]
    [InlineData("/api/recommendations.jsonl")]
    [InlineData("/documents/lc-aop-wg-1-2024-4/original")]
    [InlineData("/ar/states/XAV")]
    public async Task The_links_reach(string address) =>
        Assert.Contains(address, (await site.Crawled).Answers.Select(answer => answer.Address));

    [Fact]
    public async Task Every_page_that_the_program_has_is_reached_by_links()
    {
        var reached = (await site.Crawled).Answers.Select(answer => answer.Address.Split('?')[0]).ToList();

        var lone = Routes.OfProgram().Where(route => !reached.Any(address => IsOf(route, address)));

        // Nothing links to the rules for crawlers: they ask for them by themselves.
        Assert.Equal(["/robots.txt"], lone);
    }

    [Fact]
    public async Task Links_lead_out_of_the_site_only_to_plain_web_pages() =>
        Assert.All((await site.Crawled).Outward, link => Assert.StartsWith("https://", link.Address, StringComparison.Ordinal));

    [Theory]
    [InlineData("/documents/nobody-wrote-this", "en", "There is no page at this address")]
    [InlineData("/ar/documents/nobody-wrote-this", "ar", "لا توجد صفحة في هذا العنوان")]
    [InlineData("/no/such/page", "en", "There is no page at this address")]
    [InlineData("/states/ZZZ", "en", "There is no page at this address")]
    [InlineData("/articles/SOM_PROTOCOL-x", "en", "There is no page at this address")]
    [InlineData("/assets/none.css", "en", "There is no page at this address")]
    public async Task An_unknown_address_gives_a_page_that_helps(string address, string language, string title)
    {
        var answer = await site.GetAsync(address);

        Assert.Equal((404, true), (answer.Status, answer.IsPage));
        Assert.Contains($"<html lang=\"{language}\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains(title, System.Net.WebUtility.HtmlDecode(answer.Text), StringComparison.Ordinal);
        Assert.Contains(language == "ar" ? "href=\"/ar/documents\"" : "href=\"/documents\"", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/api/documents/nobody-wrote-this")]
    [InlineData("/API/documents/nobody-wrote-this")]
    [InlineData("/api/documents/lc-aop-wg-1-2024-4/paragraphs/999")]
    [InlineData("/api/states/ZZZ")]
    [InlineData("/openapi/v2.json")]
    public async Task A_program_is_told_by_a_problem_document(string address)
    {
        var answer = await site.GetAsync(address);

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal(404, answer.Json.GetProperty("status").GetInt32());
        Assert.NotEmpty(answer.Json.GetProperty("detail").GetString()!);
    }

    private static string Told(Crawl crawl, Answer answer) =>
        $"{answer.Status} {answer.Address}, linked from {crawl.Links.First(link => link.Address == answer.Address).From}";

    private static bool IsOf(string route, string address) =>
        Regex.IsMatch(address, "^" + Gap().Replace(Regex.Escape(route), "[^/]+") + "$", RegexOptions.NonBacktracking);

    [GeneratedRegex(@"\\\{[^}]+}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
