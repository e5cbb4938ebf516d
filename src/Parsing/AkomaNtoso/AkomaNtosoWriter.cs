using System.Text;
using System.Xml;
using System.Xml.Linq;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>
/// A document as Akoma Ntoso 3.0 with the names of the United Nations' profile. Valid for every tree, and read back to the same tree; see
/// <c>docs/akomantoso.md</c>.
/// </summary>
public static class AkomaNtosoWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        // White space and line ends of the texts are kept as they are; a parser would make them one.
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    public static string Write(DocumentRecord record, DocumentTree tree)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var writer = XmlWriter.Create(text, Settings))
            Document(record, tree).WriteTo(writer);
        return text.Append('\n').ToString();
    }

    private static XElement Document(DocumentRecord record, DocumentTree tree)
    {
        var ids = new EIds();
        var name = new NamingConvention(record);
        var citations = new Citations(record);
        var structure = new StructureMarkUp(tree, record, ids, citations);
        var parts = structure.Write();
        var components = new Components(record, name, ids, structure.Named);
        var document = new XElement(
            Akn.Space + name.Class.Element,
            new XAttribute("name", name.Class.Name),
            new XElement(
                Akn.Space + "meta",
                Identification.Of(name, name.Class, name.Number, "/!main", components.Info()),
                citations.All(structure.Named),
                TopLevelClasses.Of(record, name, ids)
            ),
            parts,
            components.Write()
        );
        LineBreaks.Add(document);
        return new XElement(
            Akn.Space + "akomaNtoso",
            new XAttribute("xmlns", Akn.Space.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "palermo", Akn.Ours.NamespaceName),
            document
        );
    }
}
