namespace Palermo.Search;

/// <summary>A term of a query in the words of the index.</summary>
/// <param name="Words">None where the term has nothing but signs: then it is nowhere.</param>
internal sealed record TsTerm(IReadOnlyList<string> Words, bool Prefix)
{
    /// <summary>Each word as a query of its own.</summary>
    public IEnumerable<string> Lexemes =>
        Words.Select((word, at) => TsEntry.Quoted(TsEntry.Lexeme(word)) + (Prefix && at == Words.Count - 1 ? ":*" : ""));

    public static Dictionary<Term, TsTerm> Cut(IReadOnlyList<Term> terms)
    {
        var words = KnownWords.All.Of([.. terms.Select(term => term.Text)]);
        return terms
            .Zip(words)
            .DistinctBy(one => one.First)
            .ToDictionary(one => one.First, one => new TsTerm(one.Second, one.First.Prefix));
    }

    /// <summary>A condition on <c>search_mark</c>. A word may be in one part of an entry and the next in another, so each is looked for alone.</summary>
    /// <param name="bind">Gives a value a parameter.</param>
    public string Condition(Func<string, string> bind)
    {
        if (Words.Count == 0)
        {
            return "false";
        }
        var all = string.Join(
            " INTERSECT ",
            Lexemes.Select(lexeme => $"SELECT entry FROM search_words WHERE words @@ CAST({bind(lexeme)} AS tsquery)")
        );
        return Words.Count == 1
            ? $"search_mark.entry IN ({all})"
            : $"search_mark.entry IN (SELECT entry FROM search_words WHERE part = 0 AND entry IN ({all}) AND strpos(tokens, {bind(Phrase)}) > 0)";
    }

    /// <summary>As it stands in <see cref="TsEntry.Tokens"/>.</summary>
    private string Phrase => " " + string.Join(' ', Words) + (Prefix ? "" : " ");
}
