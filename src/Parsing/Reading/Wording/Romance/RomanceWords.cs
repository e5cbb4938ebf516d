using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording.Romance;

/// <summary>The words of a French or Spanish recommendation and what the model says of them.</summary>
internal sealed class RomanceWords(RomanceModel model, Passage text)
{
    /// <summary>No aside and no list of addressees is longer, in words.</summary>
    public const int LongestAside = 60;

    public RomanceModel Model => model;

    public WordList Words { get; } = new(text, elides: true);

    /// <summary>How many words the longest of some phrases takes at a word; 0 where none stands there.</summary>
    public int Longest(IEnumerable<string> phrases, int at, bool exact = false) =>
        phrases.Select(phrase => Matches(phrase, at, exact)).DefaultIfEmpty().Max();

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

    public bool IsInfinitive(int at) =>
        Words.IsWord(at) && !Words.IsCapital(at) && !model.NotInfinitives.Contains(Words[at]) && model.Ending.IsMatch(Words[at]);

    /// <summary>Whether a word can be a subjunctive by its ending; to be asked only where one must follow.</summary>
    public bool IsSubjunctive(int at) =>
        Words.IsWord(at) && !Words.IsCapital(at) && Words[at].Length > 3 && Words[at].TrimEnd('n') is [.., 'a' or 'e'];

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
