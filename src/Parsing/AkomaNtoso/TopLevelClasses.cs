using System.Xml.Linq;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The organizations and persons that a document names of itself, as entries of an ontology.</summary>
internal static class TopLevelClasses
{
    private const string Root = "/akn/ontology";

    public static XElement Of(DocumentRecord record, NamingConvention name, EIds ids) =>
        new(
            Akn.Space + "references",
            new XAttribute("source", Identification.Ourselves),
            Entry("TLCOrganization", Identification.Author, "organization", name.Author ?? "United Nations"),
            Entry("TLCOrganization", Identification.Ourselves[1..], "organization", "Palermo"),
            People(record).Select(person => Entry("TLCPerson", ids.Take(null, "person", NamingConvention.Part(person)), "person", person))
        );

    private static IEnumerable<string> People(DocumentRecord record) =>
        record
            .Chairs.Select(chair => chair.Name)
            .Concat(record.Panellists.Select(panellist => panellist.Name))
            .Distinct(StringComparer.Ordinal);

    private static XElement Entry(string element, string eId, string kind, string shown) =>
        new(
            Akn.Space + element,
            new XAttribute("eId", eId),
            new XAttribute("href", $"{Root}/{kind}/un/{NamingConvention.Part(shown) ?? eId}"),
            new XAttribute("showAs", Forbidden.Replaced(shown))
        );
}
