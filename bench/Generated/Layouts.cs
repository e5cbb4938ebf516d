using System.Text;

namespace Palermo.Bench.Generated;

/// <summary>The two ways in which the official texts are laid out.</summary>
internal static class Layouts
{
    /// <summary>Characters on a page: 200 kB make 60.</summary>
    private const int Page = 3_400;

    private const int Width = 80;

    /// <summary>Paragraphs on one line each, a blank line between; pages break in mid-sentence.</summary>
    public static string BlankLines(Draft draft)
    {
        var text = new StringBuilder("\n\n\n\n");
        var page = 0;
        foreach (var piece in draft.Pieces)
        {
            var block = Plain(piece);
            if (text.Length / Page > page && piece.Kind == PieceKind.Paragraph && block.Length > 200)
            {
                page = text.Length / Page;
                block = BreakAtWord(block);
            }
            text.Append(block).Append("\n\n");
        }
        return text.ToString();
    }

    /// <summary>Lines of 80 characters with a space at their end; headings stand apart, and here and there a paragraph is glued to the one before.</summary>
    public static string Wrapped(Draft draft)
    {
        var text = new StringBuilder();
        var glued = 0;
        foreach (var piece in draft.Pieces)
        {
            if (piece.Kind is PieceKind.Heading or PieceKind.Subheading)
                text.Append(" \n \n\n ").Append(piece.Kind == PieceKind.Heading ? "" : " ").Append(Plain(piece)).Append(" \n \n \n\n");
            else
                text.Append(Wrap(Plain(piece))).Append(piece.Kind == PieceKind.Paragraph && ++glued % 9 == 0 ? " " : "\n");
        }
        return text.ToString();
    }

    private static string Plain(Piece piece) =>
        piece.Kind switch
        {
            PieceKind.Heading or PieceKind.Subheading or PieceKind.Paragraph =>
                $"{piece.Label}. {piece.Text.Replace("\n(", "\n\n(", StringComparison.Ordinal)}",
            PieceKind.Recommendation => $"Recommendation {piece.Label}\n\n{piece.Text}",
            _ => piece.Text,
        };

    private static string BreakAtWord(string block)
    {
        var cut = block.IndexOf(' ', block.Length / 2);
        return $"{block[..cut]}\n\n{block[(cut + 1)..]}";
    }

    private static StringBuilder Wrap(string block)
    {
        var text = new StringBuilder();
        foreach (var line in block.Split('\n'))
        {
            var column = 0;
            foreach (var word in line.Split(' '))
            {
                if (column > 0 && column + word.Length >= Width)
                {
                    text.Append('\n');
                    column = 0;
                }
                text.Append(word).Append(' ');
                column += word.Length + 1;
            }
            text.Append('\n');
        }
        return text;
    }
}
