using System.Text.RegularExpressions;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>Words that a page keeps in English stand in an element that says so, whatever the language of the page.</summary>
public sealed partial class TonguesTests(SampleSite site)
{
    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task English_words_say_that_they_are_English(string language)
    {
        var crawl = await site.Crawled;
        // A search repeats the reader's own words, whose language nobody knows.
        var pages = crawl
            .Pages.Where(page => page.Address.StartsWith($"/{language}/", StringComparison.Ordinal) && page.Status == 200)
            .Where(page => !page.Address.StartsWith($"/{language}/search?", StringComparison.Ordinal))
            .ToList();

        Assert.True(pages.Count > 50, $"Only {pages.Count} pages were reached.");
        Assert.Empty(pages.SelectMany(page => Unsaid(page, crawl.At("/en" + page.Address[3..]))).Distinct());
    }

    [Fact]
    public void A_planted_sentence_is_found()
    {
        const string english = "<html lang=\"en\"><body><p>These are readings.</p><p>Report of the meeting</p></body></html>";
        const string french =
            "<html lang=\"fr\"><body><p>Ce sont des lectures.</p><p>Report of<br /> the meeting</p><p lang=\"en\">These are readings.</p></body></html>";

        Assert.Equal([("en", "These are readings."), ("en", "Report of the meeting")], Tongues.Of(english));
        Assert.Equal(
            [("fr", "Ce sont des lectures."), ("fr", "Report of"), ("fr", "the meeting"), ("en", "These are readings.")],
            Tongues.Of(french)
        );
        Assert.Equal(["Report of the meeting"], Common(french.Replace("<br />", "", StringComparison.Ordinal), english));
    }

    private static IEnumerable<string> Unsaid(Answer page, Answer english) =>
        Common(page.Text, english.Text).Select(text => $"{page.Address}: {text}");

    /// <summary>Sentences that both pages hold as their own language.</summary>
    private static IEnumerable<string> Common(string page, string english)
    {
        var own = Own(page).ToHashSet(StringComparer.Ordinal);
        return Own(english).Where(text => own.Contains(text) && Sentence().IsMatch(text));
    }

    private static IEnumerable<string> Own(string html)
    {
        var texts = Tongues.Of(html).ToList();
        return texts.Where(text => text.Language == texts[0].Language).Select(text => text.Text);
    }

    [GeneratedRegex("[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
