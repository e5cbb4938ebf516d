using System.Text;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Formats.Html;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>What a reader of a page sees becomes lines of text; what serves the page alone falls.</summary>
public sealed class HtmlTextTests
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "<p>One\n   paragraph</p><p>Another</p>", "One paragraph\n\nAnother\n" },
            { "<h1>Report</h1><div>Above<div>Inside</div>Below</div>", "Report\n\nAbove\n\nInside\n\nBelow\n" },
            { "<p>Line<br>break</p>", "Line\n\nbreak\n" },
            { "<ol><li>One<li>Two<ol type=a><li>Inner</ol><li>Three</ol>", "1. One\n\n2. Two\n\n(a) Inner\n\n3. Three\n" },
            { "<ol start=7><li>Seven<li value=9>Nine<li>Ten</ol>", "7. Seven\n\n9. Nine\n\n10. Ten\n" },
            { "<ol type=I><li>First<li>Second</ol><ol type=i start=4><li>Fourth</ol>", "I. First\n\nII. Second\n\n(iv) Fourth\n" },
            { "<ul><li>Bullet</ul>", "- Bullet\n" },
            { "<ol><li>\n<p>One</p><li><p><b> Two</b></p><p>More</p></ol>", "1. One\n\n2. Two\n\nMore\n" },
            { "<table><tr><th>Date<th>Item</tr><tr><td>5 May<td></tr></table>", "Date\tItem\n\n5 May\t\n" },
            { "<table><tr><td><p>Alone in its row</p></td></tr></table>", "Alone in its row\n" },
            { "<p>A note<sup>12</sup> on the 10<sup>th</sup> day</p>", "A note¹² on the 10th day\n" },
            { "<p>Called<a href='#n1'><sup>1</sup></a></p><p><a href='#c1'>[1]</a> The note</p>", "Called¹\n\n¹ The note\n" },
            { "<p>Seen</p><script>unseen()</script><style>p{}</style><nav>Menu</nav><p hidden>Hidden</p>", "Seen\n" },
            { "<nav>Menu</nav><div>Beside</div><main><p>The matter</p></main><footer>Foot</footer>", "The matter\n" },
            { "<p>&lt;i&gt; &amp; &eacute;</p>", "<i> & é\n" },
            { "<pre>two  lines\nkept</pre>", "two  lines\n\nkept\n" },
            { "<p>Column\tColumn\tColumn</p>", "Column\tColumn\tColumn\n" },
        };

    [Theory, MemberData(nameof(Pages))]
    public void A_page_becomes_lines(string body, string text) =>
        Assert.Equal(text, Read($"<!DOCTYPE html><html><title>Unseen</title><body>{body}"));

    /// <summary>Counted is what the walk asks of the page's nodes, and not seconds, so that a busy machine changes nothing.</summary>
    [Fact]
    public void Four_times_the_paragraphs_are_asked_four_times_as_much_and_never_for_siblings()
    {
        var (once, fourTimes) = (Asked(500), Asked(2_000));

        Assert.Equal((0, 0), (once.ForSiblings, fourTimes.ForSiblings));
        Assert.InRange((double)fourTimes.Times, 2_000, 4.1 * once.Times);

        static AskedNode.Asked Asked(int paragraphs)
        {
            var page = string.Concat(Enumerable.Range(1, paragraphs).Select(number => $"<p>Lamp <b>{number}</b> is lit.</p>\n"));
            using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
            var (asked, sheet) = (new AskedNode.Asked(), new Sheet());
            new HtmlWalk(sheet).Run(AskedNode.Of(document.Body!, asked));
            Assert.EndsWith($"Lamp {paragraphs} is lit.\n", sheet.ToSource().Value, StringComparison.Ordinal);
            return asked;
        }
    }

    /// <summary>Word processors save a plain text with a paragraph for each of its lines.</summary>
    [Fact]
    public void A_text_saved_as_a_page_keeps_its_lines() =>
        Assert.Equal(
            "A sentence that goes\non in the next line\nand ends here.\n\nAnother.\n",
            Read("<html><body><p>A sentence that goes</p><p>on in the next line</p><p>and ends here.</p><p><br></p><p>Another.</p>")
        );

    [Theory]
    [InlineData("<html><meta charset='koi8-r'><p>Доклад</p>", 20866)]
    [InlineData("<html><meta http-equiv='Content-Type' content='text/html; charset=windows-1256'><p>تقرير</p>", 1256)]
    [InlineData("<html><meta charset=gb2312><p>报告</p>", 54936)]
    public void The_encoding_that_a_page_names_is_believed(string page, int codePage)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(page);

        var text = Assert.IsType<Decoded.Text>(DocumentText.Of(bytes)).Source.Value;

        Assert.Contains(text.Trim(), page, StringComparison.Ordinal);
        Assert.True(text.Trim().Length >= 2);
    }

    /// <summary>Servers and editors write UTF-8 under a head that still names the old encoding.</summary>
    [Fact]
    public void What_is_UTF_8_is_read_as_such_whatever_the_page_says()
    {
        var bytes = Encoding.UTF8.GetBytes("<html><meta charset='windows-1252'><p>L’été à Genève</p>");

        var read = Assert.IsType<Decoded.Text>(DocumentText.Of(bytes));

        Assert.Equal("L’été à Genève", read.Source.Value.Trim());
        Assert.Equal(["says that it is in windows-1252, and is in utf-8"], read.Remarks);
    }

    [Fact]
    public void A_page_too_deep_to_parse_is_refused() => Refused(string.Concat(Enumerable.Repeat("<div><b>", 300_000)));

    [Fact]
    public void So_is_one_of_more_tags_than_any_document_has() => Refused(string.Concat(Enumerable.Repeat("<p>", 300_000)));

    private static void Refused(string body) =>
        Assert.Contains(
            "more mark-up than can be read",
            Assert.IsType<Decoded.Refused>(DocumentText.Of(Encoding.UTF8.GetBytes("<html>" + body))).Why,
            StringComparison.Ordinal
        );

    private static string Read(string page)
    {
        var text = Assert.IsType<Decoded.Text>(DocumentText.Of(Encoding.UTF8.GetBytes(page)));
        Assert.Equal("html", text.Format);
        return text.Source.Value;
    }
}
