using System.Globalization;
using System.Xml;

namespace Palermo.Parsing.Formats.Docx;

/// <summary>The element at which a reader of a part stands. Names are compared without their namespace: Word has two sets of them for the same words.</summary>
internal readonly struct DocxElement(XmlReader reader)
{
    public string Name => reader.LocalName;

    public bool IsEnd => reader.NodeType == XmlNodeType.EndElement;

    /// <summary>An attribute's value; null where it does not stand.</summary>
    public string? Attribute(string name)
    {
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName != name)
                continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }
        reader.MoveToElement();
        return null;
    }

    public string? Value => Attribute("val");

    public int? Number => int.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch of Word's stands here and is not turned off.</summary>
    public bool IsOn => Value is not ("0" or "false" or "off");
}
