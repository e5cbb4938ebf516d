namespace Palermo.Parsing.Reading.Wording;

/// <summary>Tells what "and", a comma or a semicolon goes on with: one more act of the clause before, or a verb of what that clause left open.</summary>
internal sealed class Coordination(
    ClauseWalk walk,
    Lexis lexis,
    VerbGroupReader verbs,
    QualifierReader qualifiers,
    SubjunctiveReader subjunctives
)
{
    private readonly WordList words = lexis.Words;

    /// <summary>Whether "and", "or" or "as well as" stands at a place.</summary>
    public bool JoinsAt(int at) => lexis.IsJoint(at) || (words[at] == "as" && words[at + 1] == "well" && words[at + 2] == "as");

    /// <summary>What a conjunction joins: another infinitive, another bare verb, another gerund, or none of these.</summary>
    public int Joined(int at, int end)
    {
        var next = lexis.IsJoint(at) ? at + 1 : at + 3;
        var comma = words[at - 1] is "," or ";";
        if (comma && lexis.IsJoint(at))
            walk.InRelative = false;
        var start = AfterAside(next, end);
        if (lexis.IsInfinitive(start))
            return JoinedInfinitive(start, comma || start > next);
        if (words[start] == "that" && walk.Modal!.That && verbs.At(subjunctives.After(start)) is { } wished)
            return walk.Add(walk.Modal, wished, null);
        if (lexis.IsVerb(start, comma && walk.Commas == 1))
            return walk.Inside && (!comma || walk.InsideList) ? walk.Skip(start) : BareVerb(start);
        return GoesOnWithGerund(start) ? SharedGerund(start) : next;
    }

    public int Comma(int at, int end)
    {
        walk.Commas++;
        var next = lexis.AfterAdverbs(at + 1);
        if (lexis.IsInfinitive(next))
            return !walk.InPurpose && ListsInfinitive(next, end)
                ? JoinedInfinitive(next, comma: true)
                : walk.EnterInfinitive(next, walk.InPurpose);
        if (lexis.IsVerb(next))
            return ListedVerb(next, end);
        if (!GoesOnWithGerund(next) || lexis.NextJoinedGerund(next) >= end)
            return at + 1;
        var after = SharedGerund(next);
        walk.InGerundList = true;
        return after;
    }

    public int Semicolon(int at)
    {
        walk.InRelative = false;
        var next = lexis.AfterAdverbs(at + 1);
        return lexis.IsInfinitive(next) && !walk.AwaitsItems ? JoinedInfinitive(next, comma: true) : at + 1;
    }

    /// <summary>Behind an aside: "and, as appropriate, to ..."; "and also ...".</summary>
    private int AfterAside(int at, int end)
    {
        if (words[at] == "," && lexis.NextComma(at + 1) is var close && close < end)
            at = close + 1;
        return qualifiers.AfterFixed(lexis.AfterAdverbs(at));
    }

    private int JoinedInfinitive(int to, bool comma)
    {
        if (walk.Inside && walk.InPurpose && !comma)
            return walk.Skip(to + 1);
        var shared = SharedInfinitive(comma);
        if (shared is null && !walk.Modal!.Infinitive)
            return walk.EnterInfinitive(to, purpose: true);
        return verbs.At(to + 1) is { } group ? walk.Add(walk.Modal!, group, shared) : to + 1;
    }

    /// <summary>The governing verb that "and to" goes on with, if it is not the modal.</summary>
    private Governor? SharedInfinitive(bool comma) =>
        walk.Governor is { Gerund: false } infinitive && (infinitive.Shared || !walk.Modal!.Infinitive || !comma) ? infinitive : null;

    private int BareVerb(int at)
    {
        var shared = walk.Governor is { Gerund: false } governor ? governor : null;
        return verbs.At(at) is { } group ? walk.Add(walk.Modal!, group, shared) : at + 1;
    }

    private int SharedGerund(int at) => walk.Add(walk.Modal!, verbs.Gerunds(at), walk.Governor);

    private bool GoesOnWithGerund(int at) =>
        walk is { Governor.Gerund: true, InManner: false, InRelative: false }
        && (lexis.IsGerund(at) || (walk.InGerundList && lexis.MayBeGerund(at)));

    /// <summary>Whether ", to" opens one more act: ", and to" closes the list later, or "and to" does and the verb tells no purpose.</summary>
    private bool ListsInfinitive(int to, int end) =>
        lexis.NextSerialInfinitive(to + 1) < end
        || (lexis.NextJoinedInfinitive(to + 1) < end && !LanguageModel.Current.PurposeVerbs.Contains(words[lexis.AfterAdverbs(to + 1)]));

    private int ListedVerb(int at, int end)
    {
        if (lexis.NextJoinedVerb(at) >= end)
            return at;
        if (!walk.Inside)
            return BareVerb(at);
        walk.InsideList = true;
        return walk.Skip(at);
    }
}
