using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>Bytes to elements, with nothing fetched and nothing expanded.</summary>
internal static class XmlInput
{
    /// <summary>Elements nested deeper are read as text of the one around them, so that no walk runs out of stack.</summary>
    private const int Deepest = 1000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="XmlException">Not well-formed, or with a document type definition.</exception>
    public static XElement Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = Open(bytes);
        using var reader = XmlReader.Create(stream, Settings);
        var open = new Stack<XElement>();
        XElement? root = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when open.Count < Deepest:
                    var element = Element(reader);
                    if (open.TryPeek(out var around))
                        around.Add(element);
                    root ??= element;
                    if (!reader.IsEmptyElement)
                        open.Push(element);
                    break;
                case XmlNodeType.EndElement when reader.Depth < Deepest:
                    open.Pop();
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace when open.Count > 0:
                    open.Peek().Add(new XText(reader.Value));
                    break;
            }
        }
        return root!;
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray());

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement((XNamespace)reader.NamespaceURI + reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                element.Add(new XAttribute((XNamespace)reader.NamespaceURI + reader.LocalName, reader.Value));
        }
        reader.MoveToElement();
        return element;
    }
}
