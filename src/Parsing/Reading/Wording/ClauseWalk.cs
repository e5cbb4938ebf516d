namespace Palermo.Parsing.Reading.Wording;

/// <summary>A clause at its place.</summary>
internal sealed record Clause(Modal Modal, IReadOnlyList<Piece> Verb, string Strength);

/// <summary>What a walk through a recommendation remembers: the clauses so far, and what the last one left open for later words to go on with.</summary>
internal sealed class ClauseWalk(WordList words, VerbGroupReader verbs)
{
    /// <summary>Commas that set off an aside right behind a verb open no coordination.</summary>
    private const int CommasOfAside = 2;

    private readonly List<Clause> clauses = [];

    public IReadOnlyList<Clause> Clauses => clauses;

    /// <summary>The last clause's modal; null until one stands in the sentence.</summary>
    public Modal? Modal { get; private set; }

    /// <summary>What governs the last clause's verb.</summary>
    public Governor? Governor { get; private set; }

    /// <summary>Whether a purpose, a complement or a relative clause is open, to which a later verb may belong.</summary>
    public bool Inside { get; private set; }

    /// <summary>Whether what is open began with "in order to" and its like.</summary>
    public bool InPurpose { get; private set; }

    /// <summary>Whether verbs in a row stand in what is open, so that even ", and" goes on with it.</summary>
    public bool InsideList { get; set; }

    /// <summary>Whether "that", "which" or "who" opened a clause that no boundary has closed.</summary>
    public bool InRelative { get; set; }

    /// <summary>Whether the open clause is one of time, place or condition, which a comma closes.</summary>
    public bool InAdverbial { get; set; }

    /// <summary>Whether a gerund stands that is no act ("by training"), so that a later one may belong to it.</summary>
    public bool InManner { get; set; }

    /// <summary>Whether acts stand in a row of gerunds that "and" has not closed.</summary>
    public bool InGerundList { get; set; }

    /// <summary>Whether the modal stands before a colon and the items behind it tell the acts.</summary>
    public bool AwaitsItems { get; private set; }

    /// <summary>Commas since the last clause, less those of an aside right behind it.</summary>
    public int Commas { get; set; }

    public void BeginSentence()
    {
        (InRelative, InAdverbial) = (false, false);
        if (!AwaitsItems)
            Forget();
    }

    public void Forget()
    {
        (Modal, Governor) = (null, null);
        Enter(subordinate: false);
    }

    public void AwaitItems(Modal modal)
    {
        (Modal, Governor) = (modal, null);
        AwaitsItems = true;
    }

    /// <summary>Adds a clause; the place behind its verb.</summary>
    /// <param name="shared">The governing verb of the clause before, where this one goes on with it.</param>
    public int Add(Modal modal, VerbGroup group, Governor? shared)
    {
        (Modal, Governor) = (modal, group.Governor ?? shared);
        var softens = group.Softens || shared is { Softens: true };
        var strength = softens && LanguageModel.Current.Softened.TryGetValue(modal.Strength, out var softened) ? softened : modal.Strength;
        clauses.Add(new Clause(modal, [.. shared?.Pieces ?? [], .. group.Pieces], strength));
        Enter(subordinate: false);
        (InRelative, InManner, InGerundList) = (false, false, false);
        Commas = words[group.After] == "," ? -CommasOfAside : 0;
        return group.After;
    }

    /// <summary>Opens what is no act of its own, or closes it.</summary>
    public void Enter(bool subordinate, bool purpose = false)
    {
        InsideList = InsideList && Inside && subordinate;
        Inside = subordinate;
        InPurpose = purpose;
    }

    /// <summary>Opens the infinitive at a "to"; the place behind its verb.</summary>
    public int EnterInfinitive(int to, bool purpose)
    {
        Enter(subordinate: true, purpose);
        return Skip(to + 1);
    }

    /// <summary>Behind a verb group that is no act.</summary>
    public int Skip(int at) => verbs.At(at) is { } group ? group.After : at + 1;
}
