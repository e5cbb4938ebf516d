using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>Space between values belongs into the text: a gap of the style sheet is neither copied nor read aloud.</summary>
public sealed class TouchingWordsTests(SampleSite site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task No_two_words_of_a_page_touch_across_elements(string language)
    {
        var pages = await PagesIn(language);

        Assert.True(pages.Count > 60, $"Only {pages.Count} pages were reached.");
        Assert.Empty(pages.SelectMany(page => Markup.TouchingWords(page.Text).Select(touching => $"{page.Address}: {touching}")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task No_stop_or_comma_is_parted_from_its_word(string language)
    {
        var pages = await PagesIn(language);

        Assert.Empty(pages.SelectMany(page => Markup.LooseStops(page.Text).Select(loose => $"{page.Address}: {loose}")));
    }

    private async Task<List<Answer>> PagesIn(string language) =>
        [
            .. (await site.Crawled).Pages.Where(page => page.Address.StartsWith($"/{language}/", StringComparison.Ordinal)),
            await site.GetAsync($"/{language}"),
            await site.GetAsync($"/{language}/nothing"),
        ];

    [Theory]
    [InlineData("<body><dd>13 October 2023</dd><dt>General</dt>", true)]
    [InlineData("<body>Encouragement<q>are encouraged to</q>", true)]
    [InlineData("<body>file.txt<span>on 22 November</span>", true)]
    [InlineData("<body>file.txt <span>on 22 November</span>", false)]
    [InlineData("<body>the Conference<sup><a href=\"#n1\">1</a></sup>", false)]
    [InlineData("<body>super<mark>visor</mark>", false)]
    public void Touching_words_are_seen(string html, bool touching) => Assert.Equal(touching, Markup.TouchingWords(html).Any());

    [Fact]
    public void A_loose_comma_is_seen() =>
        Assert.Single(Markup.LooseStops("<body><strong>15 results</strong> <span>, filtered by:</span>"));
}
