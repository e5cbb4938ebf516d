using System.Text;
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
        if (Decode(bytes) is not { } page)
            return new Decoded.Refused("not a text: it holds bytes that no text has");
        if (page.AsSpan().Count('<') > MostTags || HtmlDepth.IsTooDeep(page))
            return new Decoded.Refused("a web page with more mark-up than can be read");
        using var document = new HtmlParser().ParseDocument(page);
        var sheet = new Sheet();
        new HtmlWalk(sheet).Run(Content(document));
        return new Decoded.Text(sheet.ToSource(), "html", []);
    }

    private static string? Decode(ReadOnlySpan<byte> bytes) =>
        HtmlCharset.Named(bytes) is { } named ? named.GetString(bytes) : TextDecoder.Decode(bytes)?.Value;

    /// <summary>The part that a page marks as its own matter, where it marks one.</summary>
    private static INode Content(IDocument document) =>
        document.QuerySelector("main")
        ?? (document.QuerySelectorAll("article") is { Length: 1 } one ? one[0] : document.Body ?? (INode)document);
}
