namespace Palermo.Parsing.Reading.Wording;

/// <summary>A clause at its place.</summary>
internal sealed record Clause(Modal Modal, IReadOnlyList<Piece> Verb, string Strength);

/// <summary>
/// Reads the clauses of a recommendation, sentence by sentence, in one walk from left to right. A verb without a modal of its own counts where it is
/// coordinated with the verb of the act; purposes, relative clauses and complements are noticed, so that a verb coordinated with theirs is left with them.
/// </summary>
internal sealed class ClauseReader(
    Lexis lexis,
    AddresseeReader addressees,
    ModalReader modals,
    VerbGroupReader verbs,
    QualifierReader qualifiers
)
{
    private const int CommasOfAside = 2;

    private static readonly LanguageModel Model = LanguageModel.Current;

    private readonly WordList words = lexis.Words;
    private readonly List<Clause> clauses = [];
    private (int From, int To) sentence;

    /// <summary>The last clause's modal and what governs its verb; null until one stands in the sentence.</summary>
    private Modal? modal;
    private Governor? governor;

    /// <summary>Whether a purpose, a complement or a relative clause is open, to which a later verb may belong.</summary>
    private bool inside;

    /// <summary>Whether what is open began with "in order to" and its like.</summary>
    private bool inPurpose;

    /// <summary>Whether verbs in a row stand in what is open, so that even ", and" goes on with it.</summary>
    private bool insideList;

    /// <summary>Whether "that", "which" or "who" opened a clause that no boundary has closed.</summary>
    private bool inRelative;

    /// <summary>Whether the open clause is one of time, place or condition, which a comma closes.</summary>
    private bool inAdverbial;

    /// <summary>Whether a gerund stands that is no act ("by training"), so that a later one may belong to it.</summary>
    private bool inManner;

    /// <summary>Whether acts stand in a row of gerunds that "and" has not closed.</summary>
    private bool inGerundList;

    private bool awaitingItems;
    private int commas;
    private Addressee? subject;

    /// <summary>The addressee of the first clause that has one.</summary>
    public Addressee? Addressee { get; private set; }

    public IReadOnlyList<Clause> Read()
    {
        foreach (var range in words.Sentences(Model.Abbreviations))
        {
            Begin(range);
            for (var at = range.From; at < range.To; )
                at = Math.Max(Step(at), at + 1);
        }
        return clauses;
    }

    private void Begin((int From, int To) range)
    {
        sentence = range;
        subject = null;
        (inRelative, inAdverbial) = (false, false);
        if (awaitingItems)
            return;
        modal = null;
        governor = null;
        Enter(false);
    }

    /// <summary>Reads what begins at a word; the place behind it.</summary>
    private int Step(int at)
    {
        subject = addressees.SubjectAt(at, sentence.From, subject) ?? subject;
        if (inAdverbial && words[at] == ",")
            (inAdverbial, inRelative) = (false, false);
        if (modals.At(at, sentence.From, sentence.To) is { } found && CanStand(found))
            return Take(found);
        if (modal is null)
            return Subordinate(at);
        var item = lexis.AfterLabel(at);
        if (item > at)
            return Item(item);
        if (lexis.IsJoint(at) || (words[at] == "as" && words[at + 1] == "well" && words[at + 2] == "as"))
            return Joined(at, lexis.IsJoint(at) ? at + 1 : at + 3);
        return words[at] switch
        {
            "," => Comma(at),
            ";" => Semicolon(at),
            "to" => Infinitive(at),
            _ when lexis.IsGerund(at) => Manner(at),
            _ => Subordinate(at),
        };
    }

    /// <summary>A modal puts a duty where an addressee or a coordination stands before it, or a subject that no "that" or "which" governs.</summary>
    private bool CanStand(Modal found)
    {
        var before = found.From - 1;
        while (before > sentence.From && lexis.IsAdverb(before) && found.From - before < 4)
            before--;
        if (before < sentence.From || found.Stated || words[before] is "," or ";" or ":" or ")" || lexis.IsJoint(before))
            return true;
        if (addressees.EndingAt(before) is { } named && (modal is null || !inRelative || !Subordinates(named.From - 1)))
            return true;
        return !lexis.IsSubordinator(before) && (!inRelative || (modal is null && subject is { } actor && lexis.IsSubordinator(actor.To)));
    }

    private bool Subordinates(int at)
    {
        while (lexis.IsDeterminer(at) && words[at] != "that")
            at--;
        return lexis.IsSubordinator(at);
    }

    private int Take(Modal found)
    {
        if (found.That)
            return TakeThat(found);
        Addressee ??= found.Stated ? ObjectOf(found) : subject;
        var start = AfterInterruption(found);
        return start < sentence.To && verbs.At(start) is { } group ? Add(found, group, null) : Await(found);
    }

    /// <summary>Where the verb is to be read: behind what stands between commas after the modal.</summary>
    private int AfterInterruption(Modal found)
    {
        var at = qualifiers.AfterFixed(found.After);
        if (words[at] != ",")
            return at;
        var verb = lexis.NextVerbAfterComma(AfterPurpose(at + 1));
        return verb < lexis.NextItems(at) ? verb : sentence.To;
    }

    /// <summary>Behind the verbs of a purpose that an interruption tells ("in order to prevent, detect and combat ..."); the place itself without one.</summary>
    private int AfterPurpose(int at)
    {
        var to = words[at] == "in" && words[at + 1] == "order" ? at + 2 : at;
        return lexis.IsInfinitive(to) ? Skip(to + 1) : at;
    }

    /// <summary>Items behind a colon tell the acts.</summary>
    private int Await(Modal found)
    {
        if (lexis.NextItems(found.After) >= sentence.To)
            return found.After;
        modal = found;
        governor = null;
        awaitingItems = true;
        return lexis.NextItems(found.After) + 1;
    }

    private int Item(int at)
    {
        Enter(false);
        inRelative = false;
        if (!awaitingItems)
            return at;
        var verb = words[at] == "to" ? at + 1 : at;
        return lexis.IsAnyVerb(verb) && verbs.At(verb) is { } group ? Add(modal!, group, null) : at;
    }

    /// <summary>"recommends to the Conference that States designate ..." and "... that the following topics be considered".</summary>
    private int TakeThat(Modal found)
    {
        var that = lexis.NextThat(found.After);
        if (that >= sentence.To)
            return found.After;
        var named = addressees.StartingAt(words[found.After] == "to" ? found.After + 1 : that + 1);
        Addressee ??= named;
        modal = null;
        inRelative = false;
        var start = SubjunctiveAfter(that);
        return start < sentence.To && !HoldsModal(that + 1, start) && verbs.At(start) is { } group ? Add(found, group, null) : that + 1;
    }

    private int SubjunctiveAfter(int that)
    {
        var actor = addressees.StartingAt(that + 1)?.To ?? (words[that + 1] is "it" or "they" ? that + 2 : 0);
        if (actor == 0)
            return lexis.NextBe(that);
        var at = lexis.AfterAdverbs(actor);
        return words[at] == "," ? Math.Min(lexis.NextVerbAfterComma(at + 1), lexis.NextBe(at))
            : lexis.MayBeVerb(at) ? at
            : lexis.NextBe(that);
    }

    private bool HoldsModal(int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (words[at] is "should" or "must" or "shall" or "may")
                return true;
        }
        return false;
    }

    /// <summary>Whom the body's own verb speaks to: a known name, or whatever stands between it and "to".</summary>
    private Addressee? ObjectOf(Modal found)
    {
        var from = found.Behind;
        if (addressees.StartingAt(from) is { } known)
            return known;
        var to = found.Pieces.Select(piece => piece.From).FirstOrDefault(at => at >= from, found.After);
        while (from < to && lexis.IsDeterminer(from))
            from++;
        to = Math.Min(to, lexis.NextComma(from));
        return from < to ? new Addressee(from, to, AddresseeReader.Other) : null;
    }

    private int Add(Modal of, VerbGroup group, Governor? shared)
    {
        modal = of;
        governor = group.Governor ?? shared;
        var softens = group.Softens || shared is { Softens: true };
        var strength = softens && Model.Softened.TryGetValue(of.Strength, out var softened) ? softened : of.Strength;
        clauses.Add(new Clause(of, [.. shared?.Pieces ?? [], .. group.Pieces], strength));
        Enter(false);
        inRelative = false;
        inManner = false;
        inGerundList = false;
        commas = words[group.After] == "," ? -CommasOfAside : 0;
        return group.After;
    }

    private void Enter(bool subordinate, bool purpose = false)
    {
        insideList = insideList && inside && subordinate;
        inside = subordinate;
        inPurpose = purpose;
    }

    /// <summary>What a conjunction joins: another infinitive, another bare verb, another gerund, or none of these.</summary>
    private int Joined(int at, int next)
    {
        var comma = words[at - 1] is "," or ";";
        if (comma && at + 1 == next)
            inRelative = false;
        var start = AfterAside(next);
        if (lexis.IsInfinitive(start))
            return JoinedInfinitive(start, comma || start > next);
        if (words[start] == "that" && modal!.That && verbs.At(SubjunctiveAfter(start)) is { } wished)
            return Add(modal, wished, null);
        if (lexis.IsVerb(start, comma && commas == 1))
            return inside && (!comma || insideList) ? Skip(start) : BareVerb(start);
        return GoesOnWithGerund(start) ? SharedGerund(start) : next;
    }

    /// <summary>Behind an aside: "and, as appropriate, to ..."; "and also ...".</summary>
    private int AfterAside(int at)
    {
        if (words[at] == "," && lexis.NextComma(at + 1) is var close && close < sentence.To)
            at = close + 1;
        return qualifiers.AfterFixed(lexis.AfterAdverbs(at));
    }

    private int JoinedInfinitive(int to, bool comma)
    {
        if (inside && inPurpose && !comma)
            return Skip(to + 1);
        var shared = SharedInfinitive(comma);
        if (shared is null && !modal!.Infinitive)
            return Subordinate(to, purpose: true);
        return verbs.At(to + 1) is { } group ? Add(modal!, group, shared) : to + 1;
    }

    /// <summary>The governing verb that "and to" goes on with, if it is not the modal.</summary>
    private Governor? SharedInfinitive(bool comma) =>
        governor is { Gerund: false } infinitive && (infinitive.Shared || !modal!.Infinitive || !comma) ? infinitive : null;

    private int BareVerb(int at)
    {
        var shared = governor is { Gerund: false } ? governor : null;
        return verbs.At(at) is { } group ? Add(modal!, group, shared) : at + 1;
    }

    private int SharedGerund(int at) => Add(modal!, verbs.Gerunds(at), governor);

    private int Comma(int at)
    {
        commas++;
        var next = lexis.AfterAdverbs(at + 1);
        if (lexis.IsInfinitive(next))
            return !inPurpose && ListsInfinitive(next) ? JoinedInfinitive(next, comma: true) : Subordinate(next, inPurpose);
        if (lexis.IsVerb(next))
            return ListedVerb(next);
        if (!GoesOnWithGerund(next) || lexis.NextJoinedGerund(next) >= sentence.To)
            return at + 1;
        var after = SharedGerund(next);
        inGerundList = true;
        return after;
    }

    private bool GoesOnWithGerund(int at) =>
        governor is { Gerund: true } && !inManner && !inRelative && (lexis.IsGerund(at) || (inGerundList && lexis.MayBeGerund(at)));

    /// <summary>Whether ", to" opens one more act: ", and to" closes the list later, or "and to" does and the verb tells no purpose.</summary>
    private bool ListsInfinitive(int to) =>
        lexis.NextSerialInfinitive(to + 1) < sentence.To
        || (lexis.NextJoinedInfinitive(to + 1) < sentence.To && !Model.PurposeVerbs.Contains(words[lexis.AfterAdverbs(to + 1)]));

    private int ListedVerb(int at)
    {
        if (lexis.NextJoinedVerb(at) >= sentence.To)
            return at;
        if (!inside)
            return BareVerb(at);
        insideList = true;
        return Skip(at);
    }

    private int Semicolon(int at)
    {
        inRelative = false;
        var next = lexis.AfterAdverbs(at + 1);
        return lexis.IsInfinitive(next) && !awaitingItems ? JoinedInfinitive(next, comma: true) : at + 1;
    }

    private int Infinitive(int at) =>
        lexis.IsInfinitive(at)
            ? Subordinate(at, purpose: words[at - 1] == "order" || (words[at - 1] == "as" && words[at - 2] == "so"))
            : at + 1;

    private int Subordinate(int to, bool purpose)
    {
        Enter(subordinate: true, purpose);
        return Skip(to + 1);
    }

    private int Manner(int at)
    {
        inManner = true;
        return at + 1;
    }

    private int Subordinate(int at)
    {
        if (Model.AdverbialOpeners.Contains(words[at]))
            return Adverbial(at);
        if (!lexis.IsSubordinator(at))
            return at + 1;
        inRelative = true;
        inAdverbial = false;
        Enter(subordinate: true);
        return at + 1;
    }

    private int Adverbial(int at)
    {
        var after = qualifiers.AfterFixed(at);
        if (after > at)
            return after;
        if (!inRelative)
            (inAdverbial, inRelative) = (true, true);
        return at + 1;
    }

    /// <summary>Behind a verb group that is no act.</summary>
    private int Skip(int at) => verbs.At(at) is { } group ? group.After : at + 1;
}
