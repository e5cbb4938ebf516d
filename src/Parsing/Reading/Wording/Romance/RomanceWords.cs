using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>The words of a French or Spanish recommendation and what the model says of them.</summary>
internal sealed class RomanceWords(RomanceModel model, Passage text)
{
    /// <summary>No aside and no list of addressees is longer, in words.</summary>
    public const int LongestAside = 60;

    private const int LongestLabel = 5;

    public RomanceModel Model => model;

    public WordList Words { get; } = new(text, elides: true);

    /// <summary>How many words the longest of some phrases takes at a word; 0 where none stands there.</summary>
    public int Longest(IEnumerable<string> phrases, int at, bool exact = false) =>
        phrases.Select(phrase => Matches(phrase, at, exact)).DefaultIfEmpty().Max();

    /// <summary>The words of one phrase, adverbs between them left out; empty where it does not stand.</summary>
    public IReadOnlyList<Piece> Parted(string phrase, int at)
    {
        var pieces = new List<Piece>();
        foreach (var word in WordList.Of(phrase, elides: true))
        {
            at = pieces.Count == 0 ? at : AfterAdverbs(at);
            if (Words[at] != word)
                return [];
            pieces.Add(Piece.One(at++));
        }
        return pieces;
    }

    public int AfterAdverbs(int at)
    {
        while (model.Adverbs.Contains(Words[at]) || (Words[at].Length > 6 && Words[at].EndsWith("mente", StringComparison.Ordinal)))
            at++;
        return at;
    }

    /// <summary>Behind adverbs, limiting phrases and what stands between commas.</summary>
    public int AfterAsides(int at, int end, bool finite)
    {
        at = AfterAdverbs(at);
        at = AfterAdverbs(at + Longest(model.FixedQualifiers, at));
        if (Words[at] != ",")
            return at;
        for (var comma = at + 1; comma < Math.Min(end, at + LongestAside); comma++)
        {
            if (Words[comma] == "," && (finite ? IsSubjunctive(AfterClitics(comma + 1)) : IsAct(comma + 1)))
                return AfterAdverbs(comma + 1);
        }
        return at;
    }

    /// <summary>Behind the pronouns before a verb.</summary>
    public int AfterClitics(int at)
    {
        while (model.Clitics.Contains(Words[at]))
            at++;
        return at;
    }

    public bool IsInfinitive(int at) => CanBeVerb(at) && !model.NotInfinitives.Contains(Words[at]) && model.Ending.IsMatch(Words[at]);

    /// <summary>Whether a word can be a subjunctive by its ending; to be asked only where one must follow.</summary>
    public bool IsSubjunctive(int at) => CanBeVerb(at) && Words[at].Length > 3 && model.FiniteEnding.IsMatch(Words[at]);

    /// <summary>The label of the item that a word opens: "a" in ": a) Créer" and in "; (a) crear"; null where it opens none.</summary>
    public string? ItemAt(int at)
    {
        if (Words[at - 1] != ")" || Words[at - 2] is not { Length: > 0 and <= LongestLabel } label)
            return null;
        var before = Words[at - 3] == "(" ? at - 4 : at - 3;
        return Words[before] is "" or ":" or ";" or "," or "." || model.Joints.Contains(Words[before]) ? label : null;
    }

    /// <summary>Where the first item behind a colon opens; null without items.</summary>
    public int? ItemsBehind(int at, int end)
    {
        for (var colon = at; colon < Math.Min(end, at + LongestAside); colon++)
        {
            if (Words[colon] == ":" && (Words[colon + 1] == "(" ? colon + 4 : colon + 3) is var first && ItemAt(first) is not null)
                return first;
        }
        return null;
    }

    /// <summary>A capital opens a name, or an item.</summary>
    private bool CanBeVerb(int at) => Words.IsWord(at) && (!Words.IsCapital(at) || ItemAt(at) is not null);

    /// <summary>Whether an infinitive stands at a word, behind adverbs, a preposition or pronouns.</summary>
    private bool IsAct(int at)
    {
        at = AfterAdverbs(at);
        return IsInfinitive(AfterClitics(at)) || model.Addressing.Concat(model.Governors).Any(one => Longest(one.Links, at) > 0);
    }

    private int Matches(string phrase, int at, bool exact)
    {
        if (Words[at].Length == 0 || !phrase.StartsWith(Words[at], StringComparison.OrdinalIgnoreCase))
            return 0;
        var wanted = WordList.Of(phrase, elides: true);
        for (var i = 0; i < wanted.Length; i++)
        {
            if ((exact ? Words.Printed(at + i).Replace('\'', '’') : Words[at + i]) != wanted[i])
                return 0;
        }
        return wanted.Length;
    }
}
