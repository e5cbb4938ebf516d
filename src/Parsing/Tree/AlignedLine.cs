using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tree;

/// <summary>White between two columns of letters: from one column up to another.</summary>
internal readonly record struct Blanks(int Left, int Right)
{
    /// <summary>One blank parts words; more part columns.</summary>
    public const int Fewest = 2;

    public bool AreWide => Right - Left >= Fewest;

    public bool Hold(Blanks other) => Left <= other.Left && Right >= other.Right;

    /// <summary>The widest that a line leaves white of them.</summary>
    public Blanks ClearedBy(AlignedLine line)
    {
        var (best, at) = (new Blanks(Left, Left), Left);
        foreach (var piece in line.Pieces)
        {
            if (piece.Right <= Left)
                continue;
            best = best.OrWider(new Blanks(at, Math.Min(piece.Column, Right)));
            at = Math.Max(at, piece.Right);
        }
        return best.OrWider(new Blanks(at, Right));
    }

    private Blanks OrWider(Blanks other) => other.Right - other.Left > Right - Left ? other : this;
}

/// <summary>A piece of a line and the column at which it starts.</summary>
internal readonly record struct AlignedPiece(int Column, Line Place)
{
    public int Right => Column + Place.Length;
}

/// <summary>A line as letters of one width set it: pieces of text with two blanks and more between them.</summary>
internal sealed class AlignedLine
{
    /// <summary>No sheet holds more columns of letters, and no table more of its own.</summary>
    public const int Widest = 400;
    private const int MostPieces = 30;

    /// <summary>A mark of a note, a bullet, or a label that no numbering knows: "12", "a)".</summary>
    private const int LongestMark = 3;

    private AlignedLine(List<AlignedPiece> pieces, bool isLabelled) => (Pieces, IsLabelled) = (pieces, isLabelled);

    /// <summary>At least one.</summary>
    public IReadOnlyList<AlignedPiece> Pieces { get; }

    /// <summary>Whether it opens with a label or a number: the white behind that only sets its text apart.</summary>
    public bool IsLabelled { get; }

    public int Left => Pieces[0].Column;

    public int Right => Pieces[^1].Right;

    /// <summary>The white between its pieces.</summary>
    public IEnumerable<Blanks> Gaps => Pieces.Zip(Pieces.Skip(1), (piece, next) => new Blanks(piece.Right, next.Column));

    /// <summary>The white that tells columns by itself.</summary>
    public IEnumerable<Blanks> TellingGaps => Gaps.Skip(IsLabelled ? 1 : 0);

    /// <summary>Null where nothing stands on the line, tabs part it, or it is wider than a sheet.</summary>
    public static AlignedLine? Of(string text, Line line)
    {
        if (line.IsBlank || line.Length > Widest || text.AsSpan(line.Start, line.Length).Contains('\t'))
            return null;
        var start = line.Start;
        while (start > 0 && line.Start - start < Widest && text[start - 1] == ' ')
            start--;
        var pieces = PiecesOf(text, line, start);
        return pieces.Count > MostPieces || pieces[^1].Right > Widest ? null : new AlignedLine(pieces, Labels(text, line, pieces));
    }

    private static List<AlignedPiece> PiecesOf(string text, Line line, int margin)
    {
        var pieces = new List<AlignedPiece>();
        for (var at = line.Start; at < line.End; )
        {
            var length = text.AsSpan(at, line.End - at).IndexOf("  ");
            var end = length < 0 ? line.End : at + length;
            pieces.Add(new AlignedPiece(at - margin, new Line(at, end)));
            at = end;
            while (at < line.End && text[at] == ' ')
                at++;
        }
        return pieces;
    }

    private static bool Labels(string text, Line line, List<AlignedPiece> pieces)
    {
        var first = text.AsSpan(line.Start, pieces[0].Place.Length);
        if (first.Length <= LongestMark && !char.IsUpper(first[0]))
            return true;
        var opening = Opening.Of(text, line.Start, line.End);
        return opening.Kind != OpeningKind.None && (pieces.Count == 1 || opening.TextStart >= pieces[1].Place.Start);
    }
}
