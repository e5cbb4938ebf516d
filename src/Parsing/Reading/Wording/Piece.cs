using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording;

/// <summary>A run of words, without the word at <paramref name="To"/>.</summary>
internal readonly record struct Piece(int From, int To)
{
    public static Piece One(int at) => new(at, at + 1);

    /// <summary>The passage of several runs; neighbours become one.</summary>
    public static Passage Join(WordList words, IReadOnlyList<Piece> pieces)
    {
        var parts = new List<Passage>();
        for (var i = 0; i < pieces.Count; )
        {
            var (from, to) = pieces[i++];
            while (i < pieces.Count && pieces[i].From == to)
                to = pieces[i++].To;
            parts.Add(words.Slice(from, to));
        }
        return Passage.Join(parts);
    }
}
