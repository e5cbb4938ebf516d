namespace Palermo.Parsing.Reading.Wording;

/// <summary>
/// What the words of a text may be, judged by the model's lists and by their neighbours, and where the next word of a kind stands. All look-ahead is
/// laid out once, so that reading takes time linear in the text.
/// </summary>
internal sealed class Lexis
{
    private readonly LanguageModel model = LanguageModel.Current;
    private readonly int[] afterAdverbs;
    private readonly int[] nextComma;
    private readonly int[] nextVerbAfterComma;
    private readonly int[] nextInfinitive;
    private readonly int[] nextInfinitiveAfterComma;
    private readonly int[] nextJoinedInfinitive;
    private readonly int[] nextSerialInfinitive;
    private readonly int[] nextJoinedVerb;
    private readonly int[] nextJoinedGerund;
    private readonly int[] nextItems;
    private readonly int[] nextThat;
    private readonly int[] nextBe;

    public Lexis(WordList words)
    {
        Words = words;
        afterAdverbs = new int[words.Count + 1];
        afterAdverbs[words.Count] = words.Count;
        for (var at = words.Count - 1; at >= 0; at--)
            afterAdverbs[at] = IsAdverb(at) ? afterAdverbs[at + 1] : at;
        nextComma = NextWhere(at => Words[at] == ",");
        nextVerbAfterComma = NextWhere(at => Words[at - 1] == "," && MayBeVerbPhrase(AfterAdverbs(at)));
        nextInfinitive = NextWhere(IsInfinitive);
        nextInfinitiveAfterComma = NextWhere(at => Words[at - 1] == "," && IsInfinitive(at));
        nextJoinedInfinitive = NextWhere(at => IsJoint(at - 1) && IsInfinitive(at));
        nextSerialInfinitive = NextWhere(at => IsJoint(at - 1) && Words[at - 2] is "," or ";" && IsInfinitive(at));
        nextJoinedVerb = NextWhere(at => IsJoint(at - 1) && !IsAnyVerb(at - 2) && IsVerb(AfterAdverbs(at)));
        nextJoinedGerund = NextWhere(at => IsJoint(at - 1) && MayBeGerund(AfterAdverbs(at)));
        nextItems = NextWhere(at => Words[at] == ":" && AfterLabel(at + 1) > at + 1);
        nextThat = NextWhere(at => Words[at] == "that");
        nextBe = NextWhere(at => Words[at] == "be");
    }

    public WordList Words { get; }

    public int AfterAdverbs(int at) => at >= 0 && at < afterAdverbs.Length ? afterAdverbs[at] : at;

    public int NextComma(int at) => Next(nextComma, at);

    /// <summary>The first word behind a comma at which a verb may stand.</summary>
    public int NextVerbAfterComma(int at) => Next(nextVerbAfterComma, at);

    /// <summary>The next "to" with a verb.</summary>
    public int NextInfinitive(int at) => Next(nextInfinitive, at);

    public int NextInfinitiveAfterComma(int at) => Next(nextInfinitiveAfterComma, at);

    /// <summary>The next "to" of "and to" with a verb.</summary>
    public int NextJoinedInfinitive(int at) => Next(nextJoinedInfinitive, at);

    /// <summary>The next "to" of ", and to" with a verb.</summary>
    public int NextSerialInfinitive(int at) => Next(nextSerialInfinitive, at);

    public int NextJoinedVerb(int at) => Next(nextJoinedVerb, at);

    public int NextJoinedGerund(int at) => Next(nextJoinedGerund, at);

    /// <summary>The next colon with labelled items behind it.</summary>
    public int NextItems(int at) => Next(nextItems, at);

    public int NextThat(int at) => Next(nextThat, at);

    public int NextBe(int at) => Next(nextBe, at);

    public bool IsJoint(int at) => Words[at] is "and" or "or" or "and/or" or "but";

    public bool IsAdverb(int at)
    {
        var word = Words[at];
        return model.Adverbs.Contains(word)
            || (word.Length > 3 && word.EndsWith("ly", StringComparison.Ordinal) && !IsAnyVerb(at) && !model.Adjectives.Contains(word));
    }

    public bool IsDeterminer(int at) => model.Determiners.Contains(Words[at]);

    public bool IsPreposition(int at) => model.Prepositions.Contains(Words[at]);

    public bool IsSubordinator(int at) => model.Subordinators.Contains(Words[at]);

    /// <summary>Whether the base form is in any list of verbs.</summary>
    public bool IsAnyVerb(int at) => IsAnyVerb(Words[at]);

    /// <summary>Whether a word may be a verb where nothing but a verb is expected.</summary>
    public bool MayBeVerb(int at) =>
        Words.IsWord(at)
        && !IsDeterminer(at)
        && !IsPreposition(at)
        && !IsSubordinator(at)
        && !IsJoint(at)
        && Words[at] is not ("to" or "not" or "in" or "if" or "where" or "when");

    /// <summary>
    /// Whether a word is a bare verb although a noun could stand at its place.
    /// </summary>
    /// <param name="lonelyComma">Whether the comma before the conjunction is the only one, so that no list of nouns is in the making.</param>
    public bool IsVerb(int at, bool lonelyComma = false)
    {
        var word = Words[at];
        if (Words.IsCapital(at) || Words[at + 1] == "of")
            return false;
        if (model.Verbs.Contains(word) || word == "be" || model.VerbsWithPrepositions.Contains($"{word} {Words[at + 1]}"))
            return true;
        if (model.VerbsAlsoNouns.Contains(word))
            return ObjectMayFollow(at + 1);
        return (model.VerbsInCompounds.Contains(word) || model.VerbsAlsoAdjectives.Contains(word)) && IsVerbByObject(at, lonelyComma);
    }

    private bool IsVerbByObject(int at, bool lonelyComma)
    {
        if (lonelyComma && ObjectMayFollow(at + 1))
            return true;
        if (model.VerbsAlsoAdjectives.Contains(Words[at]))
            return IsDeterminer(at + 1);
        return OnlyObjectMayFollow(at + 1) || (ObjectMayFollow(at + 1) && !model.CompoundHeads.Contains(Words[at + 1]));
    }

    /// <summary>Whether "to" stands at a place, and a verb behind it.</summary>
    public bool IsInfinitive(int at)
    {
        if (Words[at] != "to")
            return false;
        var verb = AfterAdverbs(at + 1);
        if (!MayBeVerb(verb) || Words.IsCapital(verb) || Words[verb].EndsWith("ing", StringComparison.Ordinal))
            return false;
        return IsAnyVerb(verb) || Words[verb] == "be" || IsDeterminer(verb + 1);
    }

    public bool IsGerund(int at) => MayBeGerund(at) && (!model.GerundNouns.Contains(Words[at]) || IsDeterminer(at + 1));

    /// <summary>Whether a word in -ing may be a verb with its object, even one that is mostly a noun.</summary>
    public bool MayBeGerund(int at)
    {
        var word = Words[at];
        return word.Length > 4
            && word.EndsWith("ing", StringComparison.Ordinal)
            && !Words.IsCapital(at)
            && Words[at + 1] != "of"
            && (!model.GerundNouns.Contains(word) || ObjectMayFollow(at + 1));
    }

    /// <summary>An item's label, "(a)" or "(iv)": the word behind it, or the place itself where there is none.</summary>
    public int AfterLabel(int at) =>
        Words[at] == "(" && Words[at + 2] == ")" && Words[at + 1].Length <= 4 && !IsAnyVerb(at + 1) && OpensItem(at - 1) ? at + 3 : at;

    private bool OpensItem(int before) => Words[before] is "" or ":" or ";" or "," or "." || IsJoint(before);

    private bool MayBeVerbPhrase(int at) => IsAnyVerb(at) && !Words.IsCapital(at) && Words[at + 1] != "of" || Words[at] is "be" or "not";

    private bool ObjectMayFollow(int at) =>
        Words.IsWord(at)
        && !IsPreposition(at)
        && !IsJoint(at)
        && Words[at]
            is not (
                "to"
                or "that"
                or "is"
                or "are"
                or "was"
                or "were"
                or "be"
                or "has"
                or "have"
                or "should"
                or "must"
                or "may"
                or "can"
                or "will"
                or "shall"
                or "as"
            );

    private bool OnlyObjectMayFollow(int at) =>
        IsDeterminer(at) || Words.IsCapital(at) || IsAdjective(at) || (IsAdverb(at) && ObjectMayFollow(at + 1));

    public bool IsAdjective(int at)
    {
        var word = Words[at];
        return model.Adjectives.Contains(word)
            || (word.Length > 5 && model.AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));
    }

    private bool IsAnyVerb(string word) =>
        model.Verbs.Contains(word)
        || model.VerbsAlsoNouns.Contains(word)
        || model.VerbsInCompounds.Contains(word)
        || model.VerbsAlsoAdjectives.Contains(word);

    private static int Next(int[] places, int at) => at < places.Length ? places[Math.Max(at, 0)] : int.MaxValue;

    /// <summary>For each place, the first place at or behind it where something holds.</summary>
    private int[] NextWhere(Predicate<int> holds)
    {
        var next = new int[Words.Count + 1];
        next[Words.Count] = int.MaxValue;
        for (var at = Words.Count - 1; at >= 0; at--)
            next[at] = holds(at) ? at : next[at + 1];
        return next;
    }
}
