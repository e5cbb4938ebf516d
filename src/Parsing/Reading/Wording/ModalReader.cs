namespace Palermo.Parsing.Reading.Wording;

/// <summary>A modal at its place.</summary>
/// <param name="From">Its first word.</param>
/// <param name="After">The place behind it, where the verb is to be looked for.</param>
/// <param name="Behind">The place behind its own words, a "to" further on left aside.</param>
/// <param name="Infinitive">Whether it ends in "to", so that a later "and to" continues it.</param>
/// <param name="Stated">Whether it is the body's own verb ("Urges"), behind which the addressee stands.</param>
/// <param name="That">Whether what is asked for stands in a clause with "that".</param>
internal sealed record Modal(
    IReadOnlyList<Piece> Pieces,
    int From,
    int Behind,
    int After,
    string Strength,
    bool Infinitive,
    bool Stated = false,
    bool That = false
);

/// <summary>Finds modals: "should", "are encouraged, within their means, to", "Urges States not to".</summary>
internal sealed class ModalReader(Lexis lexis, AddresseeReader addressees)
{
    private static readonly LanguageModel Model = LanguageModel.Current;
    private static readonly Phrases<ModalWords> Simple = Index(Model.Modals);
    private static readonly Phrases<ModalWords> Participles = Index(Model.PassiveModals);
    private static readonly Phrases<ModalWords> Stated = Index(Model.StatedModals);

    private readonly WordList words = lexis.Words;

    /// <summary>The modal that begins at a word of a sentence; null where none does.</summary>
    public Modal? At(int at, int from, int to) => SimpleAt(at, from) ?? StatedAt(at, from, to) ?? PassiveAt(at, to);

    private Modal? SimpleAt(int at, int from)
    {
        if (Simple.AtLoosely(lexis, at) is not { } found || (at == from && words.IsCapital(at)))
            return null;
        var pieces = found.Places.Select(Piece.One).ToList();
        var after = AfterNegation(lexis.AfterAdverbs(found.Places[^1] + 1), pieces);
        return new Modal(pieces, at, after, after, found.Value.Strength, words[found.Places[^1]] == "to");
    }

    private Modal? PassiveAt(int at, int to)
    {
        if (!Model.BeForms.Contains(words[at]) || Participles.At(words, lexis.AfterAdverbs(at + 1)) is not { } found)
            return null;
        var participle = lexis.AfterAdverbs(at + 1);
        var pieces = new List<Piece> { Piece.One(at), new(participle, participle + found.Length) };
        return BehindTo(pieces, at, participle + found.Length, to, found.Value);
    }

    private Modal? StatedAt(int at, int from, int to)
    {
        if (Stated.AtLoosely(lexis, at) is not { } found)
            return null;
        var pieces = found.Places.Select(Piece.One).ToList();
        var after = found.Places[^1] + 1;
        if (!Speaks(at, from) && (found.Value.That || addressees.StartingAt(after) is null))
            return null;
        return found.Value.That ? new Modal(pieces, at, after, after, found.Value.Strength, Infinitive: false, Stated: true, That: true)
            : BehindTo(pieces, at, after, to, found.Value) is { } modal ? modal with { Stated = true }
            : null;
    }

    /// <summary>Whether the place tells a body's own verb: it opens the sentence, or goes on with it, or the body stands before it.</summary>
    private bool Speaks(int at, int from)
    {
        var before = at - 1;
        while (before >= from && lexis.IsAdverb(before) && at - before < 4)
            before--;
        return before < from
            || words[before] is "it" or "," or ";" or ":" or ")"
            || lexis.IsJoint(before)
            || addressees.EndingAt(before) is not null;
    }

    /// <summary>A modal whose "to" stands behind an interruption, or behind the words of whom it speaks to.</summary>
    private Modal? BehindTo(List<Piece> pieces, int from, int after, int to, ModalWords modal)
    {
        var link = words[after] switch
        {
            "to" => after,
            "not" when words[after + 1] == "to" => after + 1,
            "," => Math.Min(lexis.NextInfinitiveAfterComma(after), lexis.NextItems(after)),
            _ => Math.Min(lexis.NextInfinitive(after), lexis.NextItems(after)),
        };
        if (link >= to)
            return null;
        if (words[link] == "to" && words[link - 1] == "not")
            pieces.Add(Piece.One(link - 1));
        if (words[link] == "to")
            pieces.Add(Piece.One(link));
        return new Modal(pieces, from, after, words[link] == "to" ? link + 1 : link, modal.Strength, Infinitive: true);
    }

    /// <summary>"not" belongs to the modal; "not only" does not.</summary>
    private int AfterNegation(int at, List<Piece> pieces)
    {
        if (words[at] != "not")
            return at;
        if (words[at + 1] == "only")
            return at + 2;
        pieces.Add(Piece.One(at));
        return at + 1;
    }

    private static Phrases<ModalWords> Index(IEnumerable<ModalWords> entries) => new(entries.Select(entry => (entry.Words, entry)));
}
