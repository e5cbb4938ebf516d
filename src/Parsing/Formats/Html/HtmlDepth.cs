namespace Palermo.Parsing.Formats.Html;

/// <summary>How deep a page's elements may lie in one another, seen before it is parsed.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 500;

    /// <summary>
    /// Counts opened against closed elements. Elements that need no closing (paragraphs, items, cells, breaks) are not counted: a page may leave
    /// thousands of them open and is not deep.
    /// </summary>
    public static bool IsTooDeep(string page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<'); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (page[at + 1] == '/')
                depth = Math.Max(0, depth - (Counts(page, at + 2) ? 1 : 0));
            else if (char.IsAsciiLetter(page[at + 1]) && Counts(page, at + 1) && ++depth > Deepest)
                return true;
        }
        return false;
    }

    private static bool Counts(string page, int at)
    {
        var end = at;
        while (end < page.Length && end - at < 10 && char.IsAsciiLetterOrDigit(page[end]))
            end++;
        return page.AsSpan(at, end - at) is var name && !IsOpen(name);
    }

    private static bool IsOpen(ReadOnlySpan<char> name)
    {
        foreach (var open in Open)
        {
            if (name.Equals(open, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static readonly string[] Open =
    [
        "p",
        "br",
        "li",
        "td",
        "th",
        "tr",
        "dd",
        "dt",
        "img",
        "hr",
        "meta",
        "link",
        "input",
        "col",
        "wbr",
        "area",
        "base",
        "option",
        "thead",
        "tbody",
        "tfoot",
        "html",
        "head",
        "body",
    ];
}
