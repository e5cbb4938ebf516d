using System.Text;
using AngleSharp.Dom;

namespace Palermo.Parsing.Formats.Html;

/// <summary>Walks a page's elements in order, without recursion, and writes what a reader of the page sees.</summary>
internal sealed class HtmlWalk(Sheet sheet)
{
    private static readonly HashSet<string> Unseen = Names(
        "script style noscript template head title nav footer aside form button select svg math iframe object audio video canvas"
    );

    private static readonly HashSet<string> Blocks = Names(
        "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote section article main header address center figure figcaption hr pre body details summary caption"
    );

    private readonly HtmlLists lists = new();
    private readonly Stack<(INode Node, bool Leaving)> ahead = [];

    /// <summary>The label of an item whose first words have not come yet: they may stand in a paragraph inside it.</summary>
    private string label = "";

    /// <summary>Elements open around the walk in which white space is kept.</summary>
    private int kept;

    public void Run(INode root)
    {
        ahead.Push((root, false));
        while (ahead.TryPop(out var next))
        {
            if (next.Leaving)
                Leave((IElement)next.Node);
            else if (next.Node is IText text)
                Write(text.Data);
            else if (next.Node is not IElement element)
                Push(next.Node);
            else if (!IsUnseen(element))
                Enter(element);
        }
    }

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";

    private void Enter(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                sheet.EndLine();
                return;
            case "table":
                sheet.Write(TakeLabel());
                new HtmlTable(sheet).Write(element);
                return;
            case "sup":
            case "a" when IsMark(element):
                sheet.Write(TakeLabel() + Raised.Of(element.TextContent));
                return;
        }
        if (Blocks.Contains(element.LocalName))
            Open(element);
        ahead.Push((element, true));
        Push(element);
    }

    private void Open(IElement element)
    {
        sheet.EndLineIfBegun();
        kept += element.LocalName == "pre" ? 1 : 0;
        if (lists.Label(element) is { } own)
            label += own + " ";
    }

    private string TakeLabel()
    {
        var taken = label;
        label = "";
        return taken;
    }

    private void Leave(IElement element)
    {
        lists.Leave(element);
        if (!Blocks.Contains(element.LocalName))
            return;
        kept -= element.LocalName == "pre" ? 1 : 0;
        if (element.LocalName is "p" or "pre" && IsEmpty(element))
            sheet.EndLine();
        else
            sheet.EndLineIfBegun();
        if (element.LocalName == "li")
            label = "";
    }

    /// <summary>A paragraph that holds nothing is a blank line; one that holds a break has made it already.</summary>
    private static bool IsEmpty(IElement element) => element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.TextContent);

    /// <summary>The call of a note, or the mark before it, which lead to one another.</summary>
    private static bool IsMark(IElement link) =>
        link.GetAttribute("href") is ['#', _, ..]
        && link.TextContent.Trim(' ', '\u00A0', '[', ']') is { Length: > 0 and <= 3 } mark
        && mark.All(char.IsAsciiDigit);

    private void Push(INode node)
    {
        // By number: to find a sibling, the parser's tree looks through all of them.
        var children = node.ChildNodes;
        for (var i = children.Length - 1; i >= 0; i--)
            ahead.Push((children[i], false));
    }

    private void Write(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            sheet.Write(TakeLabel());
        if (kept > 0)
            WriteLines(text);
        else
            sheet.Write(Fold(text, sheet.AtStart || sheet.EndsInBlank));
    }

    private void WriteLines(string text)
    {
        foreach (var (i, line) in text.Split('\n').Index())
        {
            if (i > 0)
                sheet.EndLine();
            sheet.Write(line);
        }
    }

    /// <summary>
    /// White space as a page shows it, a blank for many; but a tab that stands by itself parts columns and stays. The page's own line ends and indents are blanks.
    /// </summary>
    public static string Fold(string text, bool atStart)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var run = i;
            while (run < text.Length && text[run] is ' ' or '\t' or '\n' or '\r' or '\f')
                run++;
            if (run == i)
                folded.Append(text[i++]);
            else
            {
                var space = text.AsSpan(i, run - i);
                var isTab = space.Contains('\t') && !space.ContainsAny('\n', '\r');
                if (isTab || folded.Length > 0 || !atStart)
                    folded.Append(isTab ? '\t' : ' ');
                i = run;
            }
        }
        return folded.ToString();
    }

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
