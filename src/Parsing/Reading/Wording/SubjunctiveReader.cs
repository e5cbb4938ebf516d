namespace Palermo.Parsing.Reading.Wording;

/// <summary>Finds the verb of what a body wishes: "recommends that States designate ...", "... that the following topics be considered".</summary>
internal sealed class SubjunctiveReader(Lexis lexis, AddresseeReader addressees)
{
    private readonly WordList words = lexis.Words;

    /// <summary>The place of the verb behind a "that"; behind the sentence's end where it has none.</summary>
    public int After(int that)
    {
        var actor = addressees.StartingAt(that + 1)?.To ?? (words[that + 1] is "it" or "they" ? that + 2 : 0);
        if (actor == 0)
            return lexis.NextBe(that);
        var at = lexis.AfterAdverbs(actor);
        return words[at] == "," ? Math.Min(lexis.NextVerbAfterComma(at + 1), lexis.NextBe(at))
            : lexis.MayBeVerb(at) ? at
            : lexis.NextBe(that);
    }

    /// <summary>Whether a modal of its own stands behind the "that", so that the wish adds no clause.</summary>
    public bool HoldsModal(int that, int verb)
    {
        for (var at = that + 1; at <= verb; at++)
        {
            if (words[at] is "should" or "must" or "shall" or "may")
                return true;
        }
        return false;
    }
}
