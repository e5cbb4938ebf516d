using System.Globalization;
using System.Xml.Linq;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>
/// Each recommendation as a logical component with an identification of its own, as the profile has it for resolutions: what was read of it
/// (addressee, modal, strength) stands in this project's namespace, because Akoma Ntoso has no words for it.
/// </summary>
internal sealed class Components
{
    private readonly NamingConvention name;
    private readonly IReadOnlyDictionary<string, string> places;
    private readonly List<Component> all;

    private sealed record Component(string EId, string Name, string Shown, Recommendation Recommendation);

    /// <param name="places">Identifiers of the blocks that hold them.</param>
    public Components(DocumentRecord record, NamingConvention name, EIds ids, IReadOnlyDictionary<string, string> places)
    {
        this.name = name;
        this.places = places;
        all = [.. record.Recommendations.Select((one, i) => Named(one, i, ids))];
    }

    /// <summary>The table of components that the document's own identification holds.</summary>
    public XElement? Info() => all.Count == 0 ? null : new XElement(Akn.Space + "componentInfo", all.Select(Data));

    public XElement? Write() => all.Count == 0 ? null : new XElement(Akn.Space + "components", all.Select(Statement));

    private static Component Named(Recommendation one, int index, EIds ids)
    {
        var (prefix, label) =
            one.Number is { } number ? ("rec", number)
            : one.Paragraph is { } paragraph ? ("rec_para", paragraph.ToString(CultureInfo.InvariantCulture))
            : ("rec_nn", (index + 1).ToString(CultureInfo.InvariantCulture));
        var eId = ids.Take("cmp", prefix, label);
        var shown = one.Number is null ? $"Recommendation in paragraph {label}" : $"Recommendation {label}";
        return new Component(eId, eId["cmp__".Length..], shown, one);
    }

    private static XElement Data(Component component) =>
        new(
            Akn.Space + "componentData",
            new XAttribute("eId", "w" + component.EId),
            new XAttribute("name", component.Name),
            new XAttribute("href", "#" + component.EId),
            new XAttribute("showAs", Forbidden.Replaced(component.Shown))
        );

    private XElement Statement(Component component) =>
        new(
            Akn.Space + "component",
            new XAttribute("eId", component.EId),
            new XElement(
                Akn.Space + DocumentClass.Recommendation.Element,
                new XAttribute("name", DocumentClass.Recommendation.Name),
                new XElement(
                    Akn.Space + "meta",
                    Identification.Of(name, DocumentClass.Recommendation, component.Recommendation.Number, $"/!{component.Name}", null),
                    new XElement(
                        Akn.Space + "proprietary",
                        new XAttribute("source", Identification.Ourselves),
                        Analysis(component.Recommendation)
                    )
                ),
                new XElement(Akn.Space + "mainBody", new XElement(Akn.Space + "p", Forbidden.Replaced(component.Recommendation.Text)))
            )
        );

    private XElement Analysis(Recommendation one) =>
        new(
            Akn.Ours + "recommendation",
            Fact("number", one.Number),
            Fact("paragraph", one.Paragraph?.ToString(CultureInfo.InvariantCulture)),
            Fact("chapeauParagraph", one.ChapeauParagraph?.ToString(CultureInfo.InvariantCulture)),
            Fact("section", one.Section),
            Fact("adopted", one.Adopted ? "true" : "false"),
            Fact("for", Place(one) is { } eId ? "#" + eId : null),
            Part("addressee", one.Addressee, Fact("code", one.AddresseeCode)),
            Part("modal", one.Modal),
            one.Clauses.Select(clause => Part("clause", clause.Verb, Fact("modal", clause.Modal), Fact("strength", clause.Strength))),
            one.Qualifiers.Select(qualifier => Part("qualifier", qualifier)),
            one.By.Select(by => Part("by", by)),
            Part("position", one.Position)
        );

    private string? Place(Recommendation one) =>
        (one.Number is { } number ? places.GetValueOrDefault($"Recommendation {number}") : null)
        ?? (
            one.Paragraph is { } paragraph
                ? places.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"para. {paragraph}"))
                : null
        );

    private static XAttribute? Fact(string name, string? value) => value is null ? null : new XAttribute(name, Forbidden.Replaced(value));

    private static XElement? Part(string name, string? value, params XAttribute?[] facts) =>
        value is null ? null : new XElement(Akn.Ours + name, facts, Forbidden.Replaced(value));
}
