using System.Text;
using System.Xml;
using System.Xml.Linq;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>What became of a file of Akoma Ntoso.</summary>
public abstract record AkomaNtosoReading
{
    private AkomaNtosoReading() { }

    /// <param name="Language">What the file says of its language; null where it says nothing that can be used.</param>
    public sealed record Read(DocumentTree Tree, StatedLanguage? Language) : AkomaNtosoReading;

    /// <param name="Why">The reason, fit for a list: <c>XML with a document type; it may not define its own words</c>.</param>
    public sealed record Refused(string Why) : AkomaNtosoReading;
}

/// <summary>Reads Akoma Ntoso: what this project wrote to the very tree, what others wrote as well as its elements tell. Never throws on input.</summary>
public static class AkomaNtosoReader
{
    /// <summary>Whether a root element of Akoma Ntoso, of any version, opens within the first bytes.</summary>
    public static bool Detects(ReadOnlySpan<byte> bytes)
    {
        const int within = 8192;
        if (!bytes[..Math.Min(bytes.Length, 64)].Contains((byte)'<'))
            return false;
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, within)]).Replace("\0", "", StringComparison.Ordinal);
        return start.Contains("akomaNtoso", StringComparison.Ordinal)
            && start.AsSpan().TrimStart("\u00EF\u00BB\u00BF\u00FF\u00FE \t\r\n").StartsWith("<");
    }

    public static AkomaNtosoReading Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var root = XmlInput.Read(bytes);
            var language = Language(root.Descendants().FirstOrDefault(one => one.Name.LocalName == "FRBRlanguage"));
            return new AkomaNtosoReading.Read(OwnReader.Holds(root) ? OwnReader.Read(root) : ForeignReader.Read(root), language);
        }
        catch (XmlException error) when (error.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return new AkomaNtosoReading.Refused("XML with a document type definition, which is never opened");
        }
        catch (XmlException error)
        {
            return new AkomaNtosoReading.Refused($"damaged XML (line {error.LineNumber})");
        }
    }

    private static StatedLanguage? Language(XElement? stated) =>
        stated?.Attribute("language")?.Value is { } code && (LanguageCodes.Short(code) is not null || code == LanguageCodes.Untold)
            ? new StatedLanguage(LanguageCodes.Short(code))
            : null;
}
