using System.Text;
using System.Xml.Linq;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>The running text of an element that others wrote: white space folded, notes taken out with their marks left behind.</summary>
internal sealed class ForeignText
{
    private readonly StringBuilder text = new();
    private readonly List<NoteMark> marks = [];
    private readonly List<XElement> notes = [];
    private bool gap;

    private ForeignText() { }

    public string Value => text.ToString();

    public IReadOnlyList<NoteMark> Marks => marks;

    /// <summary>The notes met, for their texts to be read behind it.</summary>
    public IReadOnlyList<XElement> Notes => notes;

    public static ForeignText Of(XElement element)
    {
        var reading = new ForeignText();
        reading.Take(element);
        return reading;
    }

    /// <summary>The sign of a note; digits and stars only, as a mark in the text must be told from it.</summary>
    public static string? Mark(XElement note) =>
        note.Attribute("marker")?.Value.Trim('(', ')', '[', ']', ' ') is { Length: > 0 and <= 3 } mark
        && mark.All(sign => char.IsAsciiDigit(sign) || sign == '*')
            ? mark
            : null;

    private void Take(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText part)
                Add(part.Value);
            else if (node is XElement { Name.LocalName: "authorialNote" or "noteRef" } note)
                See(note);
            else if (node is XElement inner)
                Take(inner);
        }
    }

    private void See(XElement note)
    {
        if (Mark(note) is { } mark && text.Length > 0)
            marks.Add(new NoteMark(text.Length, mark));
        if (note.Name.LocalName == "authorialNote")
            notes.Add(note);
    }

    private void Add(string part)
    {
        foreach (var sign in part)
        {
            if (char.IsWhiteSpace(sign))
            {
                gap = text.Length > 0;
                continue;
            }
            if (gap)
                text.Append(' ');
            gap = false;
            text.Append(sign);
        }
    }
}
