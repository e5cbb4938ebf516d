using System.Net;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>Web pages: some as an office's program writes them, some as nobody should.</summary>
internal static class HtmlFiles
{
    private static readonly string[] Openings =
    [
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>t</title></head><body>",
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\"></head><body>",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>",
        "<html><meta charset=\"no-such\"><style>p{}</style><script>alert(1)</script><nav>menu</nav><body>",
        "<!doctype html>",
    ];

    private static readonly string[] Tags =
    [
        "p",
        "h1",
        "h3",
        "li",
        "ol",
        "ul",
        "table",
        "tr",
        "td",
        "th",
        "div",
        "sup",
        "a",
        "i",
        "b",
        "br",
        "pre",
        "script",
        "style",
        "template",
        "svg",
        "math",
        "select",
        "textarea",
        "frameset",
        "object",
        "form",
        "font",
        "plaintext",
    ];

    private static readonly string[] Attributes =
    [
        "",
        "",
        " start=\"2147483647\"",
        " value=\"-5\"",
        " type=\"i\"",
        " colspan=\"100000\"",
        " rowspan=\"65534\"",
        " hidden",
        " style=\"display:none\"",
        " href=\"javascript:alert(1)\"",
        " src=\"http://127.0.0.1:9/\"",
    ];

    public static byte[] Make(Random random) => TextFiles.Encode(Page(random), random);

    private static string Page(Random random)
    {
        var page = new StringBuilder(Openings[random.Next(Openings.Length)]);
        var orderly = random.Next(2) > 0;
        foreach (var line in Manuscripts.Make(random))
            Write(page, line, orderly, random);
        return page.Append(random.Next(3) > 0 ? "</body></html>" : "").ToString();
    }

    private static void Write(StringBuilder page, string line, bool orderly, Random random)
    {
        if (line.Contains('\t', StringComparison.Ordinal) && orderly)
        {
            var cells = line.Split('\t').Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>");
            page.Append("<table><tr>").AppendJoin("", cells).Append("</tr></table>");
        }
        else if (orderly)
        {
            page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        }
        else
        {
            var tag = Tags[random.Next(Tags.Length)];
            page.Append('<').Append(tag).Append(Attributes[random.Next(Attributes.Length)]).Append('>').Append(line);
            if (random.Next(2) > 0)
                page.Append("</").Append(Tags[random.Next(Tags.Length)]).Append('>');
        }
    }
}
