using System.Xml.Linq;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The three levels that identify a document or a component of it: the work, its expression in a language, this file.</summary>
internal static class Identification
{
    public const string Ourselves = "#palermo";

    /// <summary>The element that names the organ which wrote the document.</summary>
    public const string Author = "author";

    /// <param name="number">As printed; the address holds a form of it.</param>
    /// <param name="component">What follows the work's address: <c>/!main</c>.</param>
    public static XElement Of(NamingConvention name, DocumentClass documentClass, string? number, string component, XElement? components) =>
        new(
            Akn.Space + "identification",
            new XAttribute("source", Ourselves),
            new XElement(
                Akn.Space + "FRBRWork",
                Core(name, name.Work, component),
                components,
                Value("FRBRcountry", "un"),
                Value("FRBRsubtype", documentClass.Subtype),
                NamingConvention.Part(number) is { } part ? Value("FRBRnumber", part, Forbidden.Replaced(number!)) : null,
                Value("FRBRname", documentClass.Name)
            ),
            new XElement(
                Akn.Space + "FRBRExpression",
                Core(name, name.Expression, component),
                new XElement(Akn.Space + "FRBRlanguage", new XAttribute("language", name.Language))
            ),
            new XElement(
                Akn.Space + "FRBRManifestation",
                Core(name, $"{name.Expression}.xml", component, name.Expression),
                Value("FRBRformat", "application/akn+xml")
            )
        );

    private static IEnumerable<XElement> Core(NamingConvention name, string uri, string component, string? whole = null) =>
        [
            Value("FRBRthis", whole is null ? uri + component : $"{whole}{component}.xml"),
            Value("FRBRuri", uri),
            new XElement(Akn.Space + "FRBRdate", new XAttribute("date", name.Date.OrNone), new XAttribute("name", name.Date.Name)),
            new XElement(Akn.Space + "FRBRauthor", new XAttribute("href", "#" + Author)),
        ];

    private static XElement Value(string element, string value, string? shown = null) =>
        new(Akn.Space + element, new XAttribute("value", value), shown is null ? null : new XAttribute("showAs", shown));
}
