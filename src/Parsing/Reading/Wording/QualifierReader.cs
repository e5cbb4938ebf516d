using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording;

/// <summary>Finds limiting phrases: fixed ones ("where appropriate"), and those that an opener begins and a comma or the end of its noun phrase ends.</summary>
internal sealed class QualifierReader(Lexis lexis)
{
    private const int LimitReach = 3;

    private static readonly LanguageModel Model = LanguageModel.Current;
    private static readonly Phrases<bool> Fixed = new(Model.FixedQualifiers.Select(phrase => (phrase, true)));
    private static readonly Phrases<bool> AdverbialPhrases = new(Model.AdverbialPhrases.Select(phrase => (phrase, true)));

    /// <summary>Openers; true where one limits only together with a noun of limits.</summary>
    private static readonly Phrases<bool> Openers = new(
        Model.QualifierOpeners.Select(phrase => (phrase, false)).Concat(Model.LimitOpeners.Select(phrase => (phrase, true)))
    );

    private readonly WordList words = lexis.Words;

    public IReadOnlyList<Passage> All()
    {
        var found = new List<Passage>();
        for (var at = 0; at < words.Count; at++)
        {
            var end = EndAt(at);
            if (end == at)
                continue;
            found.Add(words.Slice(at, end));
            at = end - 1;
        }
        return found;
    }

    /// <summary>Behind a fixed phrase that stands between modal and verb without commas; the place itself where none does.</summary>
    public int AfterFixed(int at)
    {
        var end = Fixed.At(words, at) is { } found ? at + found.Length : at;
        return lexis.AfterAdverbs(AdverbialPhrases.At(words, end) is { } phrase ? end + phrase.Length : end);
    }

    private int EndAt(int at)
    {
        if (Fixed.At(words, at) is { } found)
            return AfterContinuation(at + found.Length);
        if (Openers.At(words, at) is not { } opener || (opener.Value && !LimitFollows(at + opener.Length)) || IsPredicate(at))
            return at;
        var end = PhraseEnd(at + opener.Length);
        while (end > at + opener.Length && (lexis.IsPreposition(end - 1) || lexis.IsJoint(end - 1) || words[end - 1] == "to"))
            end--;
        return end;
    }

    /// <summary>"laws that are consistent with the Protocol": said of the laws, no limit of what is asked for.</summary>
    private bool IsPredicate(int at)
    {
        var before = at - 1;
        while (before > at - LimitReach && (lexis.IsAdverb(before) || words[before] == "not"))
            before--;
        return words[before] is "is" or "are" or "be" or "being" or "was" or "were" or "been";
    }

    private int AfterContinuation(int at) => lexis.IsJoint(at) && Model.QualifierContinuations.Contains(words[at + 1]) ? at + 2 : at;

    private bool LimitFollows(int at)
    {
        for (var near = at; near < at + LimitReach; near++)
        {
            if (Model.LimitNouns.Contains(words[near]))
                return true;
        }
        return false;
    }

    private int PhraseEnd(int at)
    {
        for (var depth = 0; at < words.Count; at++)
        {
            var name = InstrumentNames.LengthAt(words, at);
            if (name > 0)
                at += name - 1;
            else if (words[at] == "(")
                depth++;
            else if (words[at] == ")" && --depth < 0)
                return at;
            else if (Ends(at))
                return at;
        }
        return at;
    }

    private bool Ends(int at) =>
        words[at] switch
        {
            ";" or ":" or "?" or "!" => true,
            "." => at + 1 == words.Count || words.IsCapital(at + 1),
            "," => !ContinuesBehindComma(at),
            "to" => lexis.IsInfinitive(at) && !Model.NounsBeforeInfinitive.Contains(words[at - 1]),
            "while" or "when" or "where" or "if" or "unless" => true,
            "in" => words[at + 1] == "order",
            "so" => words[at + 1] == "as",
            "with" => words[at + 1] == "a" && words[at + 2] == "view",
            "for" => words[at + 1] == "the" && words[at + 2] == "purpose",
            "by" or "through" or "including" => lexis.IsGerund(at + 1) || words[at] == "including",
            "should" or "must" or "shall" or "may" => true,
            _ => lexis.IsSubordinator(at) || (lexis.IsJoint(at) && OpensNew(at + 1)),
        };

    /// <summary>Whether what follows a conjunction is no part of the noun phrase before it.</summary>
    private bool OpensNew(int at)
    {
        var next = lexis.AfterAdverbs(at);
        return words[next] is "," or "to" or "where" or "when" or "if" or "as" or "should" or "must"
            || (lexis.IsPreposition(next) && words[next] != "of")
            || Openers.At(words, next) is not null
            || Fixed.At(words, next) is not null
            || lexis.IsVerb(next)
            || ModalFollowsName(next);
    }

    private bool ModalFollowsName(int at)
    {
        while (lexis.IsDeterminer(at))
            at++;
        return words.IsCapital(at) && words[at + 1] is "should" or "must" or "are" or "is" or "may";
    }

    /// <summary>Commas inside a citation ("article 8, paragraph 6, of the Protocol") and between adjectives or nouns of one list.</summary>
    private bool ContinuesBehindComma(int comma) =>
        words[comma + 1] is "paragraph" or "paragraphs" or "para" or "subparagraph"
        || (words[comma + 1] == "of" && char.IsAsciiDigit(words[comma - 1].FirstOrDefault()))
        || words[comma + 1] == "supplementing"
        || IsListComma(comma);

    /// <summary>"domestic, regional and international law"; "the principles of legality, necessity and proportionality".</summary>
    private bool IsListComma(int comma)
    {
        var joined =
            lexis.IsJoint(comma + 2)
            || (words[comma + 2] == "," && lexis.IsJoint(comma + 3))
            || (words[comma + 2] == "," && lexis.IsJoint(comma + 4));
        return joined
            && words.IsWord(comma + 1)
            && !words.IsCapital(comma + 1)
            && !lexis.IsVerb(comma + 1)
            && (lexis.IsAdjective(comma - 1) || words[comma - 2] == "of" || IsListMember(comma));
    }

    private bool IsListMember(int comma) => words[comma - 2] == "," && IsListComma(comma - 2);
}
