using System.Buffers;

namespace Palermo.Search;

/// <summary>
/// The words of texts for PostgreSQL. Signs of ASCII part words whatever stands around them, so a text is cut at these first and each piece is shown to
/// SQLite's tokenizer once: documents say the same words again and again.
/// </summary>
internal sealed class KnownWords
{
    /// <summary>Kept from one call to the next; what is more is forgotten and learned anew. A call itself takes what its own texts need.</summary>
    private const int MostBytes = 32 << 20;

    /// <summary>What a piece takes beside its characters, its place in a table that has just grown included, and what one of its words does.</summary>
    private const int BytesOfPiece = 112;
    private const int BytesOfWord = 40;

    private static readonly SearchValues<char> Signs = SearchValues.Create([
        .. Enumerable.Range(0, 128).Select(sign => (char)sign).Where(sign => !char.IsAsciiLetterOrDigit(sign)),
    ]);

    private readonly Lock hold = new();
    private readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> wordsOf;
    private long bytes;

    private KnownWords() => wordsOf = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static KnownWords All { get; } = new();

    /// <returns>The words of each text, in its order.</returns>
    public IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<string> texts)
    {
        lock (hold)
        {
            Learn([.. texts.SelectMany(Unknown).Distinct(StringComparer.Ordinal)]);
            List<string>[] found = [.. texts.Select(text => Pieces(text).SelectMany(piece => wordsOf[text.AsSpan(piece)]).ToList())];
            Forget();
            return found;
        }
    }

    private static IEnumerable<Range> Pieces(string text)
    {
        for (var from = 0; from < text.Length; )
        {
            var length = text.AsSpan(from).IndexOfAny(Signs);
            var to = length < 0 ? text.Length : from + length;
            if (to > from)
            {
                yield return from..to;
            }
            from = to + 1;
        }
    }

    private IEnumerable<string> Unknown(string text) =>
        Pieces(text).Where(piece => !wordsOf.ContainsKey(text.AsSpan(piece))).Select(piece => text[piece]);

    private void Learn(List<string> pieces)
    {
        if (pieces.Count == 0)
        {
            return;
        }
        using var cutter = new WordCutter();
        foreach (var (number, piece) in pieces.Index())
        {
            cutter.Put(number, "", piece);
        }
        var cut = cutter.Words().ToLookup(word => word.Number, word => word.Word);
        foreach (var (number, piece) in pieces.Index())
        {
            string[] found = [.. cut[number]];
            words.Add(piece, found);
            bytes += BytesOfPiece + sizeof(char) * piece.Length + found.Sum(word => BytesOfWord + sizeof(char) * word.Length);
        }
    }

    private void Forget()
    {
        if (bytes > MostBytes)
        {
            words.Clear();
            words.TrimExcess();
            bytes = 0;
        }
    }
}
