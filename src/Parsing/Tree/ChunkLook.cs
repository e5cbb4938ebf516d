namespace Palermo.Parsing.Tree;

/// <summary>What the look of a chunk tells before anything is known of its place: a heading, a line of the masthead, the rest of a sentence.</summary>
internal sealed class ChunkLook(Pages pages)
{
    private const int LongestHeading = 300;
    public const int LongestMastheadLine = 300;
    private const int LongestMastheadSentence = 120;

    /// <summary>A whole masthead set on one line.</summary>
    private const int LongestRun = 1000;

    /// <summary>The first heading of many reports, without a label.</summary>
    public const string Introduction = "Introduction";

    public string Plain(Chunk chunk) =>
        chunk is { IsRow: false, Cells: [var pieces] }
            ? pages.Fold([.. pieces.Select(piece => (piece.Start, piece.End))]).Value
            : pages.Fold(chunk.Opening.TextStart, chunk.End).Value;

    public bool LooksLikeHeading(Chunk chunk) =>
        chunk.End - chunk.Start <= 2 * LongestHeading && Sentence.LooksLikeHeading(Plain(chunk), LongestHeading);

    public bool StartsLower(Chunk chunk) => Sentence.StartsLower(Plain(chunk));

    /// <summary>Whether a chunk can stand above the first heading: without a label that counts, and short or no sentence.</summary>
    public bool FitsMasthead(Chunk chunk)
    {
        if (
            chunk.Opening.Kind == OpeningKind.None
            && chunk.End - chunk.Start <= LongestRun
            && Plain(chunk).StartsWith("Distr.:", StringComparison.Ordinal)
        )
            return true;
        var unlabelled =
            chunk.Opening.Kind is OpeningKind.None or OpeningKind.Literal
            || (IsCounter(chunk) && !(Outline.CouldOpen(chunk.Opening) && LooksLikeHeading(chunk)));
        var plain = Plain(chunk);
        return unlabelled
            && !Outline.IsAgendaHeading(plain)
            && plain != Introduction
            && plain.Length <= LongestMastheadLine
            && (plain.Length <= LongestMastheadSentence || !Sentence.Ended(plain));
    }

    /// <summary>Labels of Roman numerals and letters are told from initials by the numbering.</summary>
    public static bool IsCounter(Chunk chunk) => chunk.Opening.Kind is OpeningKind.Roman or OpeningKind.Letter;
}
