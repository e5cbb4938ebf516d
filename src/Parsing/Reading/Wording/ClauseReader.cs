namespace Palermo.Parsing.Reading.Wording;

/// <summary>
/// Reads the clauses of a recommendation, sentence by sentence, in one walk from left to right. A verb without a modal of its own counts where it is
/// coordinated with the verb of the act; purposes, relative clauses and complements are noticed, so that a verb coordinated with theirs is left with them.
/// </summary>
internal sealed class ClauseReader
{
    private readonly Lexis lexis;
    private readonly WordList words;
    private readonly AddresseeReader addressees;
    private readonly ModalReader modals;
    private readonly QualifierReader qualifiers;
    private readonly VerbGroupReader verbs;
    private readonly SubjunctiveReader subjunctives;
    private readonly ClauseWalk walk;
    private readonly Coordination coordination;

    private (int From, int To) sentence;
    private Addressee? subject;

    public ClauseReader(Lexis lexis, AddresseeReader addressees, QualifierReader qualifiers)
    {
        (this.lexis, this.addressees, this.qualifiers) = (lexis, addressees, qualifiers);
        words = lexis.Words;
        modals = new ModalReader(lexis, addressees);
        verbs = new VerbGroupReader(lexis, qualifiers);
        subjunctives = new SubjunctiveReader(lexis, addressees);
        walk = new ClauseWalk(words, verbs);
        coordination = new Coordination(walk, lexis, verbs, qualifiers, subjunctives);
    }

    /// <summary>The addressee of the first clause that has one.</summary>
    public Addressee? Addressee { get; private set; }

    public IReadOnlyList<Clause> Read()
    {
        foreach (var range in words.Sentences(LanguageModel.Current.Abbreviations))
        {
            (sentence, subject) = (range, null);
            walk.BeginSentence();
            for (var at = range.From; at < range.To; )
                at = Math.Max(Step(at), at + 1);
        }
        return walk.Clauses;
    }

    /// <summary>Reads what begins at a word; the place behind it.</summary>
    private int Step(int at)
    {
        subject = addressees.SubjectAt(at, sentence.From, subject) ?? subject;
        if (walk.InAdverbial && words[at] == ",")
            (walk.InAdverbial, walk.InRelative) = (false, false);
        if (modals.At(at, sentence.From, sentence.To) is { } found && CanStand(found))
            return Take(found);
        if (walk.Modal is null)
            return Subordinate(at);
        var item = lexis.AfterLabel(at);
        if (item > at)
            return Item(item);
        if (coordination.JoinsAt(at))
            return coordination.Joined(at, sentence.To);
        return words[at] switch
        {
            "," => coordination.Comma(at, sentence.To),
            ";" => coordination.Semicolon(at),
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
        if (addressees.EndingAt(before) is { } named && (walk.Modal is null || !walk.InRelative || !Subordinates(named.From - 1)))
            return true;
        return !lexis.IsSubordinator(before)
            && (!walk.InRelative || (walk.Modal is null && subject is { } actor && lexis.IsSubordinator(actor.To)));
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
        return start < sentence.To && verbs.At(start) is { } group ? walk.Add(found, group, null) : Await(found);
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
        return lexis.IsInfinitive(to) ? walk.Skip(to + 1) : at;
    }

    /// <summary>Items behind a colon tell the acts.</summary>
    private int Await(Modal found)
    {
        var items = lexis.NextItems(found.After);
        if (items >= sentence.To)
            return found.After;
        walk.AwaitItems(found);
        return items + 1;
    }

    private int Item(int at)
    {
        walk.Enter(subordinate: false);
        walk.InRelative = false;
        if (!walk.AwaitsItems)
            return at;
        var verb = words[at] == "to" ? at + 1 : at;
        return lexis.IsAnyVerb(verb) && verbs.At(verb) is { } group ? walk.Add(walk.Modal!, group, null) : at;
    }

    private int TakeThat(Modal found)
    {
        var that = lexis.NextThat(found.After);
        if (that >= sentence.To)
            return found.After;
        Addressee ??= addressees.StartingAt(words[found.After] == "to" ? found.After + 1 : that + 1);
        walk.Forget();
        walk.InRelative = false;
        var start = subjunctives.After(that);
        return start < sentence.To && !subjunctives.HoldsModal(that, start) && verbs.At(start) is { } group
            ? walk.Add(found, group, null)
            : that + 1;
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

    private int Infinitive(int at) =>
        lexis.IsInfinitive(at)
            ? walk.EnterInfinitive(at, purpose: words[at - 1] == "order" || (words[at - 1] == "as" && words[at - 2] == "so"))
            : at + 1;

    private int Manner(int at)
    {
        walk.InManner = true;
        return at + 1;
    }

    private int Subordinate(int at)
    {
        if (LanguageModel.Current.AdverbialOpeners.Contains(words[at]))
            return Adverbial(at);
        if (!lexis.IsSubordinator(at))
            return at + 1;
        (walk.InRelative, walk.InAdverbial) = (true, false);
        walk.Enter(subordinate: true);
        return at + 1;
    }

    private int Adverbial(int at)
    {
        var after = qualifiers.AfterFixed(at);
        if (after > at)
            return after;
        if (!walk.InRelative)
            (walk.InAdverbial, walk.InRelative) = (true, true);
        return at + 1;
    }
}
