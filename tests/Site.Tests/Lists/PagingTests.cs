using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Lists;

/// <summary>A list read part by part, and the same question asked as page, as data and of the whole list.</summary>
public sealed partial class PagingTests(SampleSite site)
{
    /// <summary>Questions with words, with one facet, with several values of one, and with both.</summary>
    private static readonly (string List, string Query)[] Questions =
    [
        ("documents", "?type=meeting%20report"),
        ("documents", "?session=4&session=3"),
        ("documents", "?q=crossing&year=2024"),
        ("documents", "?article=SOM_PROTOCOL-5"),
        ("documents", "?state=XAV&type=meeting%20report"),
        ("recommendations", "?strength=firm"),
        ("recommendations", "?q=sea&addressee=STATES"),
        ("recommendations", "?document=lc-aop-wg-1-2024-4"),
        ("meetings", "?session=4"),
        ("states", "?part=chair"),
        ("states", "?q=lindora"),
        ("articles", "?cited=yes"),
        ("articles", "?cited=no&instrument=SOM_PROTOCOL"),
        ("topics", "?taken-up=yes"),
        ("topics", "?q=rescue"),
        ("findings", "?scope=across"),
        ("findings", "?document=lc-aop-wg-1-2024-4&scope=within"),
    ];

    public static TheoryData<string, int> Walks
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var list in Ask.Lists)
            {
                foreach (var limit in new[] { 1, 7, 500 })
                    all.Add(list, limit);
            }
            return all;
        }
    }

    public static TheoryData<string, string> Asked
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (list, query) in Questions)
                all.Add(list, query);
            return all;
        }
    }

    [Theory, MemberData(nameof(Walks))]
    public async Task Following_next_shows_every_item_once_in_the_order_of_the_whole_list(string list, int limit)
    {
        var walked = await WalkAsync($"/api/{list}?limit={limit}", limit);

        Assert.Equal(Ask.Ids(await site.LinesAsync(list)), walked);
        Assert.Equal(walked.Count, walked.Distinct().Count());
    }

    [Theory]
    [InlineData("safety")]
    [InlineData("rescue")]
    public async Task A_search_can_be_followed_to_its_end(string words)
    {
        var whole = (await site.GetAsync($"/api/search?q={words}&limit=200")).Json;

        var walked = await WalkAsync($"/api/search?q={words}&limit=7", 7, item => item.GetRawText());

        Assert.InRange(whole.GetProperty("total").GetInt32(), 8, 200);
        Assert.Equal(whole.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()), walked);
    }

    /// <summary>States stand by the alphabet of the language, so a list begun in Arabic must be gone on with in Arabic.</summary>
    [Fact]
    public async Task The_link_to_the_next_part_keeps_the_language()
    {
        var first = await site.GetAsync("/ar/api/states?limit=5");

        var next = first.Header("Link").Split('<', '>')[1];

        Assert.StartsWith("/ar/api/states?", next, StringComparison.Ordinal);
        var whole = Ask.Ids((await site.GetAsync("/ar/api/states")).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(whole[5..10], Ask.Ids((await site.GetAsync(next)).Json.GetProperty("items").EnumerateArray()));
    }

    [Theory, MemberData(nameof(Asked))]
    public async Task A_question_means_the_same_on_the_page_as_data_and_of_the_whole_list(string list, string query)
    {
        var data = (await site.GetAsync($"/api/{list}{query}&limit=500")).Json;
        var page = await site.GetAsync($"/{(list == "findings" ? "consistency" : list)}{query}&limit=500");
        var total = data.GetProperty("total").GetInt32();
        var ids = Ask.Ids(data.GetProperty("items").EnumerateArray());

        var everything = (await site.GetAsync($"/api/{list}?limit=1")).Json.GetProperty("total").GetInt32();
        Assert.InRange(total, 1, everything - 1);
        Assert.Equal(total, ids.Length);
        Assert.Equal(ids, Ask.Ids(await site.LinesAsync(list, query)));
        Assert.Equal(ids, (await site.TableAsync(list, query)).Skip(1).Select(row => row[0]));
        Assert.Equal(200, page.Status);
        Assert.Equal(total, Counted(page));
        Assert.All(ids, id => Assert.Contains(id, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal));
    }

    /// <summary>Values of one facet are alternatives, different facets hold at once: counted here from the whole list.</summary>
    [Fact]
    public async Task Facets_narrow_as_counting_by_hand_does()
    {
        var all = await site.LinesAsync("recommendations");
        var expected = all.Where(item =>
            item.GetProperty("strength").GetString() is "firm" or "qualified"
            && item.GetProperty("session") is { ValueKind: JsonValueKind.Number } session
            && session.GetInt32() == 4
        );

        var asked = await site.LinesAsync("recommendations", "?strength=firm&strength=qualified&session=4");

        Assert.NotEmpty(asked);
        Assert.Equal(Ask.Ids(expected), Ask.Ids(asked));
    }

    private async Task<List<string>> WalkAsync(string address, int limit, Func<JsonElement, string>? name = null)
    {
        var walked = new List<string>();
        var total = -1;
        for (string? cursor = ""; cursor is not null; )
        {
            var part = (await site.GetAsync(address + (cursor.Length == 0 ? "" : $"&cursor={cursor}"))).Json;
            var items = part.GetProperty("items").EnumerateArray().Select(name ?? (item => item.GetProperty("id").GetString()!)).ToList();
            total = total < 0 ? part.GetProperty("total").GetInt32() : total;
            Assert.Equal(total, part.GetProperty("total").GetInt32());
            walked.AddRange(items);
            cursor = part.GetProperty("next").GetString();
            Assert.True(cursor is null || items.Count == limit, $"A part of {items.Count} rows is followed by another.");
            Assert.InRange(walked.Count, 0, total);
        }
        return walked;
    }

    private static int Counted(Answer page) =>
        int.Parse(HowMany().Match(page.Text).Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<p class="how-many">\s*<strong>(?<count>[0-9,]+) """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HowMany();
}
