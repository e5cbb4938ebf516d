using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>An answer that somebody holds already is confirmed and not sent again, until the records change.</summary>
public sealed class EntityTagTests(SampleSite site)
{
    private const string Note = """
        Working Group on the Safe Crossing of the Lantern Strait

        Note by the secretariat on lamps

        1. The secretariat has the honour to transmit a note on the lamps of the harbour of Lampwick.
        """;

    public static TheoryData<string> Addresses =>
        [
            "/",
            "/ar",
            "/documents",
            "/documents?session=4",
            "/documents/lc-aop-wg-1-2024-4",
            "/documents/lc-aop-wg-1-2024-4/text",
            "/documents/lc-aop-wg-1-2024-4/original",
            "/api",
            "/api/documents",
            "/api/documents.csv",
            "/api/documents.jsonl",
            "/api/documents/lc-aop-wg-1-2024-4/record",
            "/api/documents/lc-aop-wg-1-2024-4/akn",
            "/openapi/v1.json",
        ];

    [Theory, MemberData(nameof(Addresses))]
    public async Task What_is_held_is_confirmed_without_being_sent(string address)
    {
        var first = await site.GetAsync(address);
        var tag = first.Header("ETag");
        var second = await site.GetAsync(address, ("If-None-Match", $"\"other\", {tag}"));

        Assert.Equal(200, first.Status);
        Assert.Matches("^(W/)?\"[^\"]+\"$", tag);
        Assert.Equal((304, 0), (second.Status, second.Bytes.Length));
        Assert.Equal(tag, second.Header("ETag"));
        Assert.Equal(first.Header("Vary"), second.Header("Vary"));
        Assert.Equal("no-cache", first.Header("Cache-Control"));
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task What_is_held_of_something_else_is_sent(string address) =>
        Assert.Equal(200, (await site.GetAsync(address, ("If-None-Match", "W/\"something-else\""))).Status);

    [Fact]
    public async Task An_asset_is_confirmed_too()
    {
        var address = (await site.Crawled).Links.First(link => link.Address.EndsWith(".css", StringComparison.Ordinal)).Address;
        var plain = await site.GetAsync(address);
        var packed = await site.GetAsync(address, ("Accept-Encoding", "gzip"));

        // One tag for several codings of the same bytes is true only if it is weak.
        Assert.StartsWith("W/", plain.Header("ETag"), StringComparison.Ordinal);
        Assert.Equal("gzip", packed.Header("Content-Encoding"));
        Assert.Equal(plain.Bytes, Unpacked.Of(packed));
        Assert.Equal(304, (await site.GetAsync(address, ("If-None-Match", $"\"other\", {plain.Header("ETag")}"))).Status);
    }

    [Fact]
    public async Task One_address_in_two_languages_has_two_tags_and_says_what_it_depends_on()
    {
        var english = await site.GetAsync("/documents", ("Accept-Language", "en"));
        var arabic = await site.GetAsync("/documents", ("Accept-Language", "ar-EG, en;q=0.5"));

        Assert.Equal(("en", "ar"), (english.Header("Content-Language"), arabic.Header("Content-Language")));
        Assert.NotEqual(english.Header("ETag"), arabic.Header("ETag"));
        Assert.Equal(["Accept-Encoding", "Accept-Language"], Named(english.Header("Vary")));
        Assert.Equal(["Accept-Encoding", "Accept-Language"], Named(arabic.Header("Vary")));
        var mixed = await site.GetAsync("/documents", ("Accept-Language", "en"), ("If-None-Match", arabic.Header("ETag")));
        Assert.Equal(200, mixed.Status);
    }

    [Theory]
    [InlineData("ar", "ar", "rtl")]
    [InlineData("ar-EG, fr;q=0.5", "ar", "rtl")]
    [InlineData("fr, ar;q=0.3", "fr", "ltr")]
    [InlineData("zh-CN", "zh-Hans", "ltr")]
    [InlineData("de", "en", "ltr")]
    [InlineData("ar;q=0", "en", "ltr")]
    [InlineData("%$#;;=,,", "en", "ltr")]
    public async Task The_start_page_speaks_as_the_browser_asks(string asked, string language, string direction)
    {
        var answer = await site.GetAsync("/", ("Accept-Language", asked));

        Assert.Equal(language, answer.Header("Content-Language"));
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\"", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_kept_by_nobody()
    {
        foreach (var address in new[] { "/nowhere", "/api/nowhere", "/documents?limit=-1" })
        {
            var answer = await site.GetAsync(address);
            Assert.Equal(("no-store", ""), (answer.Header("Cache-Control"), answer.Header("ETag")));
        }
    }

    [Fact]
    public async Task An_import_changes_the_tag_of_what_is_being_served()
    {
        using var scratch = new Scratch();
        await Command.RunAsync(["import", Path.Combine(Command.Samples, "lantern-2019-agenda.txt"), .. scratch.Place.Arguments]);
        await using var own = await Serving.StartAsync(scratch.Place.Arguments);
        var before = await own.GetAsync("/api/documents");

        var import = await Command.RunAsync(["import", scratch.Write("note.txt", Note), .. scratch.Place.Arguments]);

        Assert.Equal(0, import.Code);
        var after = await own.GetAsync("/api/documents", ("If-None-Match", before.Header("ETag")));
        Assert.Equal(200, after.Status);
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
        Assert.Equal((1, 2), (before.Json.GetProperty("total").GetInt32(), after.Json.GetProperty("total").GetInt32()));
    }

    private static string[] Named(string vary) => [.. vary.Split(", ").Distinct().Order(StringComparer.Ordinal)];
}
