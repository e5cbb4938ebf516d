using System.Text;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Palermo.Parsing.Formats.Text;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Formats.Html;

/// <summary>A web page to text: its paragraphs, headings, lists with their labels, rows of tables, footnote marks. Nothing it names is fetched.</summary>
internal static class HtmlText
{
    /// <summary>
    /// More tags than any document has. Hostile ones cost a parser that follows the standard time that grows with their square, so their number is
    /// bounded before it begins.
    /// </summary>
    private const int MostTags = 200_000;

    public static Decoded Read(ReadOnlySpan<byte> bytes)
    {
        if (Decode(bytes) is not { Source.Value: var page } decoded)
            return new Decoded.Refused("not a text: it holds bytes that no text has");
        if (page.AsSpan().Count('<') > MostTags || HtmlDepth.IsTooDeep(page))
            return new Decoded.Refused("a web page with more mark-up than can be read");
        using var document = new HtmlParser().ParseDocument(page);
        var sheet = new Sheet();
        new HtmlWalk(sheet).Run(Content(document));
        return new Decoded.Text(sheet.ToSource(), "html", decoded.Remarks);
    }

    /// <summary>As the page says of itself; what is UTF-8 is UTF-8, whatever it says.</summary>
    private static Decoded.Text? Decode(ReadOnlySpan<byte> bytes) =>
        HtmlCharset.Named(bytes) is not { } named ? TextDecoder.Decode(bytes)
        : !Utf8.IsValid(bytes) || Ascii.IsValid(bytes) ? new Decoded.Text(SourceText.FromDecoded(named.GetString(bytes)), "html", [])
        : TextDecoder.Decode(bytes) is { } text
            ? text with
            {
                Remarks = [.. text.Remarks, $"says that it is in {named.WebName}, and is in utf-8"],
            }
        : null;

    /// <summary>The part that a page marks as its own matter, where it marks one.</summary>
    private static INode Content(IDocument document) =>
        document.QuerySelector("main")
        ?? (document.QuerySelectorAll("article") is { Length: 1 } one ? one[0] : document.Body ?? (INode)document);
}
