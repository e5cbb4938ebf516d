namespace Palermo.Parsing.Reading.Wording;

/// <summary>A governing verb at its place, with the "to" that follows it.</summary>
internal sealed record Governor(IReadOnlyList<Piece> Pieces, bool Gerund, bool Softens, bool Shared);

/// <summary>The verb of a clause: verbs that share one object are one group, and what governs them belongs to it.</summary>
/// <param name="After">The place behind its last word.</param>
/// <param name="Softens">Whether it asks only for the attempt or the thought.</param>
/// <param name="Governor">What governs the verb of the act; null where nothing does.</param>
internal sealed record VerbGroup(IReadOnlyList<Piece> Pieces, int After, bool Softens, Governor? Governor);

/// <summary>Reads verb groups: "establish or enhance", "consider establishing", "provide or continue providing", "take into account".</summary>
internal sealed class VerbGroupReader(Lexis lexis, QualifierReader qualifiers)
{
    private const int MostCommas = 3;
    private const int MostVerbs = 12;

    private static readonly LanguageModel Model = LanguageModel.Current;

    private static readonly Dictionary<string, GoverningVerb> Governing = Model.GoverningVerbs.ToDictionary(
        governing => governing.Verb,
        StringComparer.Ordinal
    );

    private static readonly Phrases<bool> Multiword = new(Model.MultiwordVerbs.Select(phrase => (phrase, true)));

    private readonly WordList words = lexis.Words;

    /// <summary>The group that begins at a place, adverbs before it left aside; null where no verb can stand.</summary>
    public VerbGroup? At(int at, int depth = 0)
    {
        var verb = lexis.AfterAdverbs(at);
        if (depth > MostVerbs || !lexis.MayBeVerb(verb))
            return null;
        if (Governing.TryGetValue(words[verb], out var governing))
            return Governed(verb, governing, depth) ?? Alone(verb, governing, depth);
        var own = OwnWords(verb);
        return Model.IntransitiveVerbs.Contains(words[verb])
            ? new VerbGroup(own, own[^1].To, Softens: false, Governor: null)
            : Coordinated(own, own[^1].To, depth);
    }

    /// <summary>The group of gerunds that begins at a place.</summary>
    public VerbGroup Gerunds(int at)
    {
        var pieces = new List<Piece> { Piece.One(at) };
        var after = AddParticle(pieces, at + 1);
        while (lexis.IsJoint(after) && lexis.IsGerund(lexis.AfterAdverbs(after + 1)) && pieces.Count < MostVerbs)
        {
            var next = lexis.AfterAdverbs(after + 1);
            pieces.AddRange([Piece.One(after), Piece.One(next)]);
            after = AddParticle(pieces, next + 1);
        }
        return new VerbGroup(pieces, after, Softens: false, Governor: null);
    }

    private VerbGroup? Governed(int verb, GoverningVerb governing, int depth)
    {
        var next = qualifiers.AfterFixed(lexis.AfterAdverbs(verb + 1));
        if (words[next] != ",")
            return GovernedFrom(verb, governing, next, depth);
        for (var (comma, tries) = (lexis.NextComma(next + 1), 0); comma < words.Count && tries < MostCommas; tries++)
        {
            if (GovernedFrom(verb, governing, lexis.AfterAdverbs(comma + 1), depth) is { } group)
                return group;
            comma = lexis.NextComma(comma + 1);
        }
        return null;
    }

    private VerbGroup? GovernedFrom(int verb, GoverningVerb governing, int next, int depth)
    {
        if (governing.TakesInfinitive && words[next] == "to" && !words.IsCapital(next + 1) && At(next + 1, depth + 1) is { } act)
            return Compose([Piece.One(verb), Piece.One(next)], governing, gerund: false, act);
        return governing.TakesGerund && lexis.IsGerund(next) ? Compose([Piece.One(verb)], governing, gerund: true, Gerunds(next)) : null;
    }

    private static VerbGroup Compose(IReadOnlyList<Piece> own, GoverningVerb governing, bool gerund, VerbGroup act)
    {
        var softens = governing.Softens is "always" or "governing";
        var governor = new Governor(own, gerund, softens, governing.Shared);
        return new VerbGroup(
            [.. own, .. act.Pieces],
            act.After,
            softens || act.Softens,
            act.Governor is { } inner ? Nest(governor, inner) : governor
        );
    }

    private static Governor Nest(Governor outer, Governor inner) =>
        new([.. outer.Pieces, .. inner.Pieces], inner.Gerund, outer.Softens || inner.Softens, outer.Shared || inner.Shared);

    /// <summary>A governing verb with a noun behind it, or a clause: "consider measures", "consider that".</summary>
    private VerbGroup Alone(int verb, GoverningVerb governing, int depth)
    {
        var group = Coordinated([Piece.One(verb)], verb + 1, depth);
        var softens = governing.Softens == "always" && words[lexis.AfterAdverbs(verb + 1)] != "that";
        return group with { Softens = softens || group.Softens };
    }

    private List<Piece> OwnWords(int verb)
    {
        if (Multiword.AtLoosely(lexis, verb) is { } found)
            return [.. found.Places.Select(Piece.One)];
        var pieces = new List<Piece> { Piece.One(verb) };
        if (words[verb] == "be")
            AddPredicate(pieces, lexis.AfterAdverbs(verb + 1));
        else
            AddParticle(pieces, verb + 1);
        return pieces;
    }

    /// <summary>What "be" says: "be aware", "be identified and protected".</summary>
    private void AddPredicate(List<Piece> pieces, int at)
    {
        if (!lexis.MayBeVerb(at) || words.IsCapital(at))
            return;
        pieces.Add(Piece.One(at));
        if (lexis.IsJoint(at + 1) && words[at + 2].EndsWith("ed", StringComparison.Ordinal))
            pieces.Add(new Piece(at + 1, at + 3));
    }

    private int AddParticle(List<Piece> pieces, int at)
    {
        if (!Model.Particles.Contains(words[at]))
            return at;
        pieces.Add(Piece.One(at));
        return at + 1;
    }

    /// <summary>Goes on with verbs that follow without an object between.</summary>
    private VerbGroup Coordinated(List<Piece> pieces, int after, int depth)
    {
        var listed = AfterList(after);
        if (listed > after)
            pieces.Add(new Piece(after, listed));
        var joint = words[listed] == "," && listed > after ? listed + 1 : listed;
        if (JointEnd(joint) is var behind && behind == joint)
            (joint, behind) = PrepositionBetween(joint);
        var next = words[behind] == "to" ? behind + 1 : behind;
        if (behind == joint || !ContinuesGroup(next) || At(next, depth + 1) is not { } act)
            return new VerbGroup(pieces, listed, Softens: false, Governor: null);
        return new VerbGroup([.. pieces, new Piece(listed, next), .. act.Pieces], act.After, act.Softens, Governor: null);
    }

    /// <summary>Behind ", disrupt" of "identify, disrupt and prevent"; the place itself where no such list stands.</summary>
    private int AfterList(int at)
    {
        var end = at;
        for (var count = 0; words[end] == "," && lexis.IsAnyVerb(end + 1) && !words.IsCapital(end + 1) && count < MostVerbs; count++)
            end += 2;
        return end > at && JointEnd(words[end] == "," ? end + 1 : end) is var joint && joint > end && lexis.IsAnyVerb(joint) ? end : at;
    }

    /// <summary>"to and" of "adhere to and implement".</summary>
    private (int From, int Behind) PrepositionBetween(int at) =>
        (lexis.IsPreposition(at) || words[at] == "to")
        && JointEnd(at + 1) is var behind
        && behind > at + 1
        && lexis.IsVerb(lexis.AfterAdverbs(behind))
            ? (at, behind)
            : (at, at);

    private int JointEnd(int at) => words[at] is "and" or "or" or "and/or" ? at + 1 : at;

    private bool ContinuesGroup(int at)
    {
        var verb = lexis.AfterAdverbs(at);
        return lexis.MayBeVerb(verb)
            && !words.IsCapital(verb)
            && (lexis.IsAnyVerb(verb) || Governing.ContainsKey(words[verb]) || lexis.IsDeterminer(verb + 1));
    }
}
