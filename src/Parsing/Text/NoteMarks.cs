namespace Palermo.Parsing.Text;

/// <summary>A footnote's mark in running text.</summary>
/// <param name="At">How many characters of the text stand before it.</param>
public readonly record struct NoteMark(int At, string Mark);

/// <summary>A mark printed as plain digits, told by its place.</summary>
/// <param name="Start">UTF-16 offset in the source.</param>
/// <param name="Note">The note it calls; null where the document has lost its notes.</param>
internal readonly record struct FoldedMark(int Start, int Length, string? Note);

/// <summary>The footnote marks that folding takes out of the text.</summary>
/// <param name="Raised">Marks of notes; other raised digits (m²) are text.</param>
/// <param name="Plain">Marks in plain digits, by place.</param>
internal sealed record NoteMarks(IReadOnlySet<string> Raised, IReadOnlyList<FoldedMark> Plain)
{
    /// <summary>The first plain mark at or behind an offset.</summary>
    public int FirstPlain(int offset)
    {
        var (low, high) = (0, Plain.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Plain[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
