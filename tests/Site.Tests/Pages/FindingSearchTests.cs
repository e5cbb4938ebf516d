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
}
