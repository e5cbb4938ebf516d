using System.Net;
using System.Text;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Web;

/// <summary>What a document carries is shown as its words and never becomes part of a page.</summary>
public sealed class MarkUpTests(SampleSite site)
{
    private const string Address = "/documents/lc-aop-wg-1-2026-4";

    [Fact]
    public async Task Mark_up_in_a_document_never_reaches_a_page_as_mark_up()
    {
        var pages = (await site.Crawled).Pages.ToList();

        foreach (var raw in HostileDocument.Raw)
        {
            Assert.Empty(pages.Where(page => page.Text.Contains(raw, StringComparison.Ordinal)).Select(page => $"{raw} in {page.Address}"));
        }
    }

    /// <summary>Without this the test above could pass because nothing of the document is shown.</summary>
    [Fact]
    public async Task Its_words_are_shown_wherever_they_are_read_from()
    {
        var shown = string.Concat((await site.Crawled).Pages.Select(page => WebUtility.HtmlDecode(page.Text)));

        Assert.All(Enumerable.Range(1, 22), number => Assert.Contains($"planted({number})", shown, StringComparison.Ordinal));
        var pages = (await site.Crawled).Answers.Where(page => page.Text.Contains("planted(", StringComparison.Ordinal));
        var kinds = pages.Select(page => page.Address.TrimStart('/').Split('/', '?')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string> { "documents", "recommendations", "meetings", "articles", "consistency", "topics" }, kinds);
    }

    [Fact]
    public async Task No_page_carries_script_of_its_own_or_in_an_attribute()
    {
        foreach (var page in (await site.Crawled).Pages)
        {
            Assert.DoesNotContain(Html.Tags(page.Text), tag => tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(Html.Attributes(page.Text), one => one.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(Html.Attributes(page.Text), one => IsScript(one.Value));
        }
    }

    [Fact]
    public async Task Its_original_is_a_file_to_keep_byte_for_byte()
    {
        var answer = await site.GetAsync(Address + "/original");

        Assert.Equal(200, answer.Status);
        Assert.Equal(Encoding.UTF8.GetBytes(HostileDocument.Text), answer.Bytes);
        Assert.StartsWith("text/plain", answer.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        var disposition = System.Net.Http.Headers.ContentDispositionHeaderValue.Parse(answer.Header("Content-Disposition"));
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Equal(HostileDocument.FileName, disposition.FileNameStar);
    }

    [Fact]
    public async Task Its_text_is_plain_text()
    {
        var answer = await site.GetAsync(Address + "/text");

        Assert.Equal("text/plain; charset=utf-8", answer.Header("Content-Type"));
        Assert.Contains("script>planted(3)<", answer.Text, StringComparison.Ordinal);
    }

    private static bool IsScript(string value) => value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);
}
