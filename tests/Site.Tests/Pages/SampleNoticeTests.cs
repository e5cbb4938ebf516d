using System.Net;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>Nobody takes an invented record for a real one: each page says so where there are samples, and none where there are none.</summary>
public sealed class SampleNoticeTests(SampleSite site)
{
    /// <summary>By the language that a page says it is in.</summary>
    private static readonly Dictionary<string, string> Notices = new()
    {
        ["ar"] = "سجلات نموذجية متخيَّلة: لا وجود لمضيق الفانوس ولا لدوله واجتماعاته.",
        ["en"] = "Fictional sample records: the Lantern Strait, its States and meetings do not exist.",
        ["es"] = "Registros ficticios de ejemplo: el estrecho del Farol, sus Estados y sus reuniones no existen.",
        ["fr"] = "Exemples fictifs : le détroit de la Lanterne, ses États et ses réunions n’existent pas.",
        ["ru"] = "Вымышленные образцы записей: пролив Фонаря, его государства и совещания не существуют.",
        ["zh-Hans"] = "虚构的样本记录：灯笼海峡及其各国和会议均不存在。",
    };

    /// <summary>Of a body that is in no model.</summary>
    private const string Note = """
        Working Group on Tide Tables

        Note by the secretariat on lamps

        1. The secretariat has the honour to transmit a note on the lamps of the harbour.
        """;

    private const string Report = """
        Report on the meeting of the Working Group on Tide Tables held on 7 and 8 October 2026

        I. Attendance

        1. The following parties to the Protocol were represented at the meeting of the Working Group: Avenmar, Brindal.
        """;

    [Fact]
    public async Task Every_page_over_sample_records_says_that_they_are_fictional()
    {
        var pages = (await site.Crawled)
            .Pages.Append(await site.GetAsync("/en/nowhere"))
            .Append(await site.GetAsync("/ar/documents?cursor=x"));

        Assert.Empty(pages.Where(page => !Says(page, NoticeOf(page))).Select(page => page.Address));
    }

    [Theory]
    [InlineData("/en", "the official document is that of the United Nations", "The official documents are those")]
    [InlineData("/ar", "السجلات النموذجية متخيَّلة ولم تصدر عن أي جهة", "أما الوثائق الرسمية فهي وثائق الأمم المتحدة")]
    public async Task The_start_page_does_not_call_the_sample_records_official(string address, string said, string unsaid)
    {
        var page = await site.GetAsync(address);

        Assert.Equal((true, false), (Says(page, said), Says(page, unsaid)));
    }

    [Theory]
    [InlineData("/en/states", "Avenmar</a> <span class=\"tag\">sample</span>")]
    [InlineData("/ar/states", "أفينمار</a> <span class=\"tag\">مثال متخيَّل</span>")]
    [InlineData("/en/states/XAV", "Invented State of the sample records")]
    [InlineData("/en/meetings/lc-wg-crossing-3", "Working Group on the Safe Crossing of the Lantern Strait (sample), session 3")]
    [InlineData("/en/recommendations", "Working Group on the Safe Crossing of the Lantern Strait (sample)")]
    [InlineData("/en/documents/lc-aop-wg-1-2021-5", "Working Group on the Safe Crossing of the Lantern Strait (sample)")]
    [InlineData("/ar/documents", "الفريق العامل المعني بالعبور الآمن لمضيق الفانوس (مثال متخيَّل)")]
    public async Task A_sample_State_or_body_is_marked(string address, string mark) =>
        Assert.True(Says(await site.GetAsync(address), mark));

    [Fact]
    public async Task A_site_without_sample_records_speaks_of_them_nowhere()
    {
        using var scratch = new Scratch();
        await using var own = await ServeAsync(scratch, Note);

        Answer[] pages = [.. (await Crawl.FromAsync(own, "/")).Pages, await own.GetAsync("/en/nowhere")];

        Assert.True(pages.Length > 20, $"Only {pages.Length} pages were reached.");
        Assert.Contains(pages, page => page.Address == "/en/documents" && Says(page, "Note by the secretariat on lamps"));
        Assert.Contains(pages, page => page.Address == "/en" && Says(page, "The official documents are those of the United Nations."));
        // The page for translators shows all texts as texts, this one among them.
        var ownWords = pages.Where(page => !page.Address.EndsWith("/translations", StringComparison.Ordinal));
        Assert.Empty(ownWords.Where(page => Says(page, NoticeOf(page)) || Says(page, "(sample)")).Select(page => page.Address));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/ar/states")]
    public async Task A_sample_State_in_a_document_of_any_body_is_told_too(string address)
    {
        using var scratch = new Scratch();
        await using var own = await ServeAsync(scratch, Report);

        var page = await own.GetAsync(address);

        Assert.True(Says(page, NoticeOf(page)));
    }

    private static async Task<Serving> ServeAsync(Scratch scratch, string document)
    {
        var import = await Command.RunAsync(["import", scratch.Write("document.txt", document), .. scratch.Place.Arguments]);
        Assert.True(import.Code == 0, import.Output + import.Error);
        return await Serving.StartAsync(scratch.Place.Arguments);
    }

    private static string NoticeOf(Answer page)
    {
        const string opening = "<html lang=\"";
        var from = page.Text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Notices[page.Text[from..page.Text.IndexOf('"', from)]];
    }

    private static bool Says(Answer page, string words) =>
        string.Join(' ', WebUtility.HtmlDecode(page.Text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
            .Contains(words, StringComparison.Ordinal);
}
