using System.Net;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>Findings are found by their words. What the samples contradict each other in is told in models/samples/README.md.</summary>
public sealed class FindingSearchTests(SampleSite site)
{
    [Theory]
    [InlineData("en", "Selvane", "state-renamed")] // the sentence that explains it
    [InlineData("en", "\"Three meetings were held\"", "sittings-differ")] // printed words of one side
    [InlineData("ar", "باسم Selvarin", "state-renamed")] // the sentence in Arabic
    public async Task A_finding_is_found_by_its_sentence_and_by_what_is_printed(string language, string words, string rule)
    {
        var answer = (await site.GetAsync($"/{language}/api/findings?q={Uri.EscapeDataString(words)}")).Json;

        Assert.Equal([rule], answer.GetProperty("items").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
    }

    /// <summary>The sentences that explain one and the same finding are those of its page in each language.</summary>
    [Theory]
    [InlineData("Selvane", "باسم «Selvane»")]
    [InlineData("\"Three meetings were held\"", "قرر جدول الأعمال عقد 4 من الجلسات")]
    public async Task An_Arabic_search_tells_a_finding_in_Arabic(string words, string part)
    {
        var query = $"search?q={Uri.EscapeDataString(words)}&kind=finding";
        var found = (await site.GetAsync($"/ar/api/{query}")).Json.GetProperty("items")[0];
        var id = found.GetProperty("address").GetString()!.Split('/')[^1];
        var sentence = (await site.GetAsync($"/ar/api/findings/{id}")).Json.GetProperty("explanation").GetString()!;
        var pages = (Arabic: await site.GetAsync($"/ar/{query}"), English: await site.GetAsync($"/en/{query}"));

        Assert.Contains(part, Plain(sentence), StringComparison.Ordinal);
        Assert.Equal(sentence, found.GetProperty("snippet")[0].GetProperty("text").GetString());
        Assert.Contains($"<p class=\"snippet\">{Marked(sentence)}</p>", WebUtility.HtmlDecode(pages.Arabic.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"snippet\"", pages.English.Text, StringComparison.Ordinal);
    }

    /// <summary>With the quoted words as a page marks them: English between marks of their own.</summary>
    private static string Marked(string sentence) =>
        sentence
            .Replace("\u2068", "<bdi lang=\"en\" dir=\"ltr\">", StringComparison.Ordinal)
            .Replace("\u2069", "</bdi>", StringComparison.Ordinal);

    /// <summary>Without the signs that set Latin names apart.</summary>
    private static string Plain(string sentence) => string.Concat(sentence.Where(sign => sign is not ('\u2068' or '\u2069')));
}
