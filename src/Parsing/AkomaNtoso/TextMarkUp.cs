using System.Xml.Linq;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.AkomaNtoso;

/// <summary>What a part of a text is, as an empty element that takes it: a reference, a document's number.</summary>
internal readonly record struct MarkedPart(int Start, int End, Func<XElement> Shell);

/// <summary>One text with marks of notes and marked parts as the content of an element. Read back, the characters and the places of marks are the same.</summary>
/// <param name="escape">Whether the block's texts are escaped.</param>
/// <param name="mark">Writes the mark of a note.</param>
internal sealed class TextMarkUp(string text, IReadOnlyList<NoteMark> notes, bool escape, Func<string, XElement> mark)
{
    private int next;

    /// <summary>Whether a text needs escapes: by its signs, or because a mark parts a pair of surrogates.</summary>
    public static bool NeedsEscape(string text, IReadOnlyList<NoteMark> notes) =>
        Forbidden.In(text)
        || notes.Any(note =>
            Forbidden.In(note.Mark) || (note.At > 0 && note.At < text.Length && char.IsSurrogatePair(text[note.At - 1], text[note.At]))
        );

    /// <param name="parts">In order, none over another.</param>
    public IEnumerable<XNode> Write(IReadOnlyList<MarkedPart> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            foreach (var node in Range(at, part.Start))
                yield return node;
            var shell = part.Shell();
            shell.Add(Range(part.Start, part.End).ToList());
            yield return shell;
            at = part.End;
        }
        foreach (var node in Range(at, text.Length))
            yield return node;
        // Marks beyond the end have no better place.
        for (; next < notes.Count; next++)
            yield return mark(notes[next].Mark);
    }

    private IEnumerable<XNode> Range(int from, int to)
    {
        for (; next < notes.Count && notes[next].At <= to; next++)
        {
            var at = Math.Max(notes[next].At, from);
            if (at > from)
                yield return Piece(from, at);
            from = at;
            yield return mark(notes[next].Mark);
        }
        if (to > from)
            yield return Piece(from, to);
    }

    private XText Piece(int from, int to) => new(escape ? Forbidden.Escape(text[from..to]) : text[from..to]);
}
