using System.Net;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>Nonsense in an address is refused with a sentence that names the part, or finds nothing; it never breaks anything.</summary>
public sealed class HostileAddressTests(SampleSite site)
{
    private static readonly string[] Lists = ["documents", "recommendations", "meetings", "states", "articles", "topics", "findings"];

    /// <summary>Query, and what the refusal must name.</summary>
    private static readonly (string Query, string Named)[] Nonsense =
    [
        ("colour=red", "colour"),
        ("colour=", "colour"),
        ("limit=-1", "limit"),
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("limit=%D9%A1", "limit"),
        ("limit=5&limit=6", "limit"),
        ("cursor=nonsense", "cursor"),
        ("cursor=WyJub3doZXJlIiwxXQ", "cursor"),
        ("q=" + new string('a', 401), "q"),
        ("q=" + new string('a', 10_240), "q"),
        ("q[]=a", "q[]"),
        ("%00=1", "\uFFFD"),
    ];

    public static TheoryData<string, string> OfLists
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (list, (query, named)) in Lists.SelectMany(list => Nonsense.Select(one => (list, one))))
                all.Add($"{list}?{query}", named == "\uFFFD" ? "" : named);
            return all;
        }
    }

    [Theory, MemberData(nameof(OfLists))]
    [InlineData("documents?type=poem", "poem")]
    [InlineData("documents?type=other&type=poem", "poem")]
    [InlineData("documents?session=tenth", "tenth")]
    [InlineData("documents?session=007", "007")]
    [InlineData("documents?year=%00", "year")]
    [InlineData("documents?state=ZZZ", "ZZZ")]
    [InlineData("documents?article=SOM_PROTOCOL-0", "SOM_PROTOCOL-0")]
    [InlineData("documents?body=NOBODY", "NOBODY")]
    [InlineData("meetings?body=NOBODY", "NOBODY")]
    [InlineData("topics?body=NOBODY", "NOBODY")]
    [InlineData("recommendations?body=NOBODY", "NOBODY")]
    [InlineData("recommendations?document=nobody-wrote-this", "nobody-wrote-this")]
    [InlineData("recommendations?document=lc-aop-wg-1-2024-4&document=nobody-wrote-this", "nobody-wrote-this")]
    [InlineData("recommendations?section=No+such+section", "No such section")]
    [InlineData("recommendations?strength=iron", "obligation")]
    [InlineData("findings?document=nobody-wrote-this", "nobody-wrote-this")]
    [InlineData("findings?rule=no-such-rule", "no-such-rule")]
    [InlineData("states?part=audience", "audience")]
    [InlineData("states?cursor=WyJzdGF0ZXMiLCJYWVoiXQ", "cursor")]
    [InlineData("articles?cited=maybe", "maybe")]
    [InlineData("articles?cursor=WyJhcnRpY2xlcyIsIngiXQ", "cursor")]
    [InlineData("search?q=a&cursor=WyJzZWFyY2giLCJ4Il0", "cursor")]
    [InlineData("search?q=a&kind=poem", "poem")]
    [InlineData("search?q=a&limit=201", "limit")]
    [InlineData("search?q=a&body=NOBODY", "NOBODY")]
    public async Task Nonsense_in_a_list_s_query_is_named_on_the_page_and_to_programs(string asked, string named)
    {
        var page = await site.GetAsync("/" + asked.Replace("findings", "consistency", StringComparison.Ordinal));
        var data = await site.GetAsync("/api/" + asked);

        Assert.Equal((400, true), (page.Status, page.IsPage));
        Assert.Contains(named, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        Assert.Contains("href=\"/documents\"", page.Text, StringComparison.Ordinal);
        Assert.Equal((400, "application/problem+json"), (data.Status, data.Header("Content-Type")));
        Assert.Contains(named, data.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("documents.csv?limit=3")]
    [InlineData("documents.jsonl?cursor=abc")]
    [InlineData("documents.csv?format=json")]
    [InlineData("documents?format=csv&limit=3")]
    [InlineData("documents?format=xml")]
    [InlineData("recommendations.csv?document=nobody-wrote-this")]
    [InlineData("states.jsonl?utm_source=mail")]
    public async Task Nonsense_in_the_query_of_a_whole_list_is_refused(string asked)
    {
        var data = await site.GetAsync("/api/" + asked);
        Assert.Equal((400, "application/problem+json"), (data.Status, data.Header("Content-Type")));
    }

    [Theory]
    [InlineData("documents?session=99")]
    [InlineData("documents?year=1850")]
    [InlineData("recommendations?session=99&strength=firm")]
    [InlineData("recommendations?document=lc-aop-wg-1-2024-1")]
    [InlineData("findings?rule=date-before-event&document=lc-aop-wg-1-2024-1")]
    public async Task A_question_that_makes_sense_finds_nothing_where_there_is_nothing(string asked)
    {
        var data = await site.GetAsync("/api/" + asked);
        Assert.Equal((200, 0), (data.Status, data.Json.GetProperty("total").GetInt32()));
    }

    [Theory]
    [InlineData("%22unclosed")]
    [InlineData("AND")]
    [InlineData("OR")]
    [InlineData("NOT")]
    [InlineData("lantern%20OR")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("-lantern")]
    [InlineData("NEAR(")]
    [InlineData("NEAR(lantern%20strait,%202)")]
    [InlineData("title:lantern")]
    [InlineData("{title%20body}%20:%20x")]
    [InlineData("%5Elantern")]
    [InlineData("((((((((")]
    [InlineData("'%3B%20DROP%20TABLE%20record_documents%3B%20--")]
    [InlineData("%00")]
    [InlineData("lan%00tern")]
    [InlineData("%FF%FE")]
    [InlineData("%ED%A0%80")]
    [InlineData("%E2%80%8F%E2%80%AElantern")]
    [InlineData("%F0%9F%9A%A4")]
    [InlineData("%25%73%7B0%7D")]
    [InlineData("{0}")]
    public async Task Whatever_is_searched_for_is_looked_for_as_words(string words)
    {
        foreach (var place in new[] { "/search", "/documents", "/recommendations", "/states", "/topics", "/consistency", "/ar/search" })
        {
            var page = await site.GetAsync($"{place}?q={words}");
            Assert.Equal((200, true), (page.Status, page.IsPage));
            Assert.DoesNotContain('\0', page.Text);
        }
        foreach (var list in Lists.Append("search"))
        {
            var data = await site.GetAsync($"/api/{list}?q={words}");
            Assert.Equal((200, true), (data.Status, data.IsJson));
        }
    }

    [Theory]
    [InlineData("/documents/%FF%FE", 404)]
    [InlineData("/documents/%C3%28", 404)]
    [InlineData("/documents/%E2%80%8F", 404)]
    [InlineData("/documents/..%2F..%2Fetc%2Fpasswd", 404)]
    [InlineData("/documents/%252e%252e", 404)]
    [InlineData("/assets/..%2F..%2Fpalermo", 404)]
    [InlineData("/../../etc/passwd", 404)]
    [InlineData("/documents/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("/documents/lc-aop-wg-1-2024-4/paragraphs/-1", 404)]
    [InlineData("/documents/lc-aop-wg-1-2024-4/paragraphs/99999999999999999999", 404)]
    [InlineData("/documents/lc-aop-wg-1-2024-4/paragraphs/%D9%A1", 404)]
    [InlineData("/documents/' OR 1=1 --", 404)]
    [InlineData("//documents", 404)]
    [InlineData("//elsewhere.example/", 404)]
    [InlineData("/en//elsewhere.example", 404)]
    [InlineData("/zz/documents", 404)]
    [InlineData("/documents/x/y/z", 404)]
    [InlineData("/<script>planted</script>", 404)]
    public async Task A_hostile_path_leads_nowhere_and_to_a_page_that_helps(string target, int status)
    {
        var answer = await RawRequest.GetAsync(site.Site.Address, target.Replace(" ", "%20", StringComparison.Ordinal));

        Assert.Equal((status, true), (answer.Status, answer.IsPage));
        Assert.Contains("href=\"/", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>planted", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"//", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_five_thousand_signs_is_just_unknown() =>
        Assert.Equal(404, (await site.GetAsync("/documents/" + new string('a', 5_000))).Status);

    // The server refuses these before they are a request, so there is nothing to make a page of.
    [Theory]
    [InlineData("/documents/%00", 400)]
    [InlineData("/openapi/%00.json", 400)]
    public async Task What_is_no_address_at_all_is_refused_by_the_server(string target, int status) =>
        Assert.Equal(status, (await RawRequest.GetAsync(site.Site.Address, target)).Status);

    [Fact]
    public async Task An_address_longer_than_the_server_reads_is_refused_by_it() =>
        Assert.Equal(414, (await RawRequest.GetAsync(site.Site.Address, "/" + new string('a', 40_000))).Status);

    [Fact]
    public async Task The_marks_of_mailings_do_not_disturb_and_are_not_passed_on()
    {
        var page = await site.GetAsync("/recommendations?utm_source=mail&fbclid=x&strength=firm&limit=2");

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("utm_source", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/api/recommendations.csv?strength=firm\"", page.Text, StringComparison.Ordinal);
    }
}
