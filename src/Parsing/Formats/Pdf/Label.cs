using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Formats.Pdf;

/// <summary>Labels at the start of printed lines.</summary>
internal static class Label
{
    private const int Longest = 8;
    private const int LongestOpening = 40;

    /// <summary>Whether all that stands before a word is a label or the mark of a note.</summary>
    public static bool Ends(PrintedLine line, int word)
    {
        if (word == 1 && line.Words[0].IsRaisedIn(line))
            return true;
        if (word > Longest)
            return false;
        var label = string.Join(' ', line.Words.Take(word).Select(one => one.Text));
        return label.Length <= Longest
            && Opens($"{label} A") is var opening
            && opening.Kind != OpeningKind.None
            && opening.TextStart == label.Length + 1;
    }

    /// <summary>Whether a line starts as a paragraph, an item or a number may, in whose middle it can stand all the same.</summary>
    public static bool MayOpen(ReadOnlySpan<char> line) =>
        char.IsDigit(line[0]) || Opens(line[..Math.Min(line.Length, LongestOpening)].ToString()).Kind != OpeningKind.None;

    private static Opening Opens(string text) => Opening.Of(text, 0, text.Length);
}
