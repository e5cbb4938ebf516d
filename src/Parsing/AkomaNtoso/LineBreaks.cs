using System.Xml.Linq;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>A new line in front of each element that stands among elements only, so that people can read the file; no text gains a sign.</summary>
internal static class LineBreaks
{
    private static readonly HashSet<string> Running = new(StringComparer.Ordinal) { "p", "num", "heading" };

    public static void Add(XElement root)
    {
        var elements = root.Descendants().Where(element => !IsInText(element)).ToList();
        foreach (var element in elements)
            element.AddBeforeSelf(new XText("\n"));
    }

    private static bool IsInText(XElement element) => element.Ancestors().Any(around => Running.Contains(around.Name.LocalName));
}
