using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>What every answer tells the browser about itself.</summary>
public sealed class HeadersTests(SampleSite site)
{
    private const string Document = "/documents/lc-aop-wg-1-2024-4";

    private static readonly (string Name, string Value)[] Owed =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    [Fact]
    public async Task Every_answer_that_links_lead_to_is_guarded() => Assert.All((await site.Crawled).Answers, Guarded);

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/api/nowhere", 404)]
    [InlineData("GET", "/documents?limit=-1", 400)]
    [InlineData("GET", "/api/documents?limit=-1", 400)]
    [InlineData("GET", "/documents/%FF%FE", 404)]
    [InlineData("GET", "/robots.txt", 200)]
    [InlineData("GET", Document + "/original", 200)]
    [InlineData("GET", "/api/documents.csv", 200)]
    [InlineData("HEAD", "/documents", 200)]
    [InlineData("HEAD", Document + "/original", 200)]
    [InlineData("HEAD", "/api/documents", 200)]
    [InlineData("HEAD", "/nowhere", 404)]
    [InlineData("POST", "/documents", 405)]
    [InlineData("DELETE", "/api/documents", 405)]
    [InlineData("OPTIONS", "/", 405)]
    public async Task So_is_an_answer_that_nothing_links_to(string method, string address, int status)
    {
        var answer = await site.Site.SendAsync(new HttpMethod(method), address);

        Assert.Equal(status, answer.Status);
        Guarded(answer);
        Assert.Equal(method == "HEAD", answer.Bytes.Length == 0);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/documents")]
    [InlineData(Document + "/original")]
    public async Task So_is_the_word_that_nothing_has_changed(string address)
    {
        var first = await site.GetAsync(address);
        var second = await site.GetAsync(address, ("If-None-Match", first.Header("ETag")));

        Assert.Equal(304, second.Status);
        Guarded(second);
    }

    [Fact]
    public async Task A_name_that_is_not_the_site_s_is_refused_with_a_page_that_says_so()
    {
        var answer = await RawRequest.GetAsync(site.Site.Address, "/", host: "elsewhere.example");

        Assert.Equal(400, answer.Status);
        Guarded(answer);
        Assert.Contains("elsewhere.example", answer.Text, StringComparison.Ordinal);
        Assert.Contains("AllowedHosts", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Where to begin", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:80")]
    [InlineData("[::1]:80")]
    public async Task The_names_of_this_machine_are_the_site_s(string host) =>
        Assert.Equal(200, (await RawRequest.GetAsync(site.Site.Address, "/", host)).Status);

    [Fact]
    public async Task What_stands_at_an_address_with_a_digest_may_be_kept_for_a_year()
    {
        var assets = (await site.Crawled).Answers.Where(answer => answer.Address.StartsWith("/assets/", StringComparison.Ordinal)).ToList();

        Assert.Equal(["text/css; charset=utf-8", "image/svg+xml"], assets.Select(asset => asset.Header("Content-Type")).OrderDescending());
        Assert.All(assets, asset => Assert.Equal("public, max-age=31536000, immutable", asset.Header("Cache-Control")));
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/", "gzip")]
    [InlineData("/api/documents", "br")]
    [InlineData("/api/documents.csv", "gzip")]
    [InlineData("/api/documents.jsonl", "br")]
    [InlineData(Document + "/text", "br")]
    [InlineData("/nowhere", "gzip")]
    public async Task Text_leaves_packed_for_whoever_can_unpack_it(string address, string coding)
    {
        var plain = await site.GetAsync(address);
        var packed = await site.GetAsync(address, ("Accept-Encoding", coding));

        Assert.Equal(("", coding), (plain.Header("Content-Encoding"), packed.Header("Content-Encoding")));
        Assert.True(packed.Bytes.Length < plain.Bytes.Length * 2 / 3, $"{plain.Bytes.Length} and {packed.Bytes.Length} bytes");
        Assert.Equal(plain.Bytes, Unpacked.Of(packed));
        Assert.Contains("Accept-Encoding", packed.Header("Vary"), StringComparison.OrdinalIgnoreCase);
    }

    private static void Guarded(Answer answer)
    {
        foreach (var (name, value) in Owed)
        {
            Assert.True(answer.Header(name) == value, $"{answer.Status} {answer.Address}: {name} is “{answer.Header(name)}”.");
        }
        var policy = answer.Header("Content-Security-Policy").Split("; ");
        Assert.True(policy.Contains("default-src 'none'"), answer.Address);
        Assert.True(policy.Contains("frame-ancestors 'none'"), answer.Address);
        Assert.True(policy.Contains("base-uri 'none'"), answer.Address);
        Assert.True(policy.Contains("script-src 'self'"), answer.Address);
        Assert.DoesNotContain("unsafe", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("", answer.Header("Server"));
    }
}
