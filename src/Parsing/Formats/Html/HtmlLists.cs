using System.Globalization;
using AngleSharp.Dom;

namespace Palermo.Parsing.Formats.Html;

/// <summary>The labels that a browser puts before the items of lists.</summary>
internal sealed class HtmlLists
{
    private readonly Stack<(IElement List, int Next)> open = [];

    /// <summary>What stands before an element: <c>3.</c>, <c>-</c>; null where it is no item.</summary>
    public string? Label(IElement element)
    {
        if (element.LocalName is "ol" or "ul")
            open.Push((element, Number(element, "start") ?? 1));
        if (element.LocalName != "li" || !open.TryPop(out var list))
            return null;
        var number = Number(element, "value") ?? list.Next;
        open.Push((list.List, number < int.MaxValue ? number + 1 : number));
        return list.List.LocalName == "ul" ? "-" : Written(list.List, number);
    }

    public void Leave(IElement element)
    {
        if (open.TryPeek(out var list) && list.List == element)
            open.Pop();
    }

    private static string Written(IElement list, int number) =>
        list.GetAttribute("type") switch
        {
            "a" => $"({ListLabel.Letter(number, "abcdefghijklmnopqrstuvwxyz")})",
            "A" => $"{ListLabel.Letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")}.",
            "i" => $"({ListLabel.RomanNumeral(number)})",
            "I" => $"{ListLabel.RomanNumeral(number).ToUpperInvariant()}.",
            _ => $"{ListLabel.Decimal(number)}.",
        };

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
