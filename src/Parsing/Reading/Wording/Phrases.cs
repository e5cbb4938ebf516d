namespace Palermo.Parsing.Reading.Wording;

/// <summary>Phrases of the model, found by their words.</summary>
/// <param name="exact">Whether capitals count.</param>
internal sealed class Phrases<T>(IEnumerable<(string Phrase, T Value)> phrases, bool exact = false)
{
    private readonly Dictionary<string, (string[] Words, T Value)[]> byFirst = phrases
        .Select(phrase => (Words: WordList.Of(phrase.Phrase), phrase.Value))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(),
            StringComparer.Ordinal
        );

    /// <summary>The longest phrase that begins at a word, and how many words it has.</summary>
    public (int Length, T Value)? At(WordList words, int at)
    {
        if (!byFirst.TryGetValue(Word(words, at), out var candidates))
            return null;
        foreach (var (phrase, value) in candidates)
        {
            if (Matches(words, at, phrase))
                return (phrase.Length, value);
        }
        return null;
    }

    /// <summary>The longest phrase that begins at a word, adverbs allowed inside; the places of its words.</summary>
    public (int[] Places, T Value)? AtLoosely(Lexis lexis, int at)
    {
        if (!byFirst.TryGetValue(Word(lexis.Words, at), out var candidates))
            return null;
        foreach (var (phrase, value) in candidates)
        {
            if (Places(lexis, at, phrase) is { } places)
                return (places, value);
        }
        return null;
    }

    private bool Matches(WordList words, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (Word(words, at + i) != phrase[i])
                return false;
        }
        return true;
    }

    private int[]? Places(Lexis lexis, int at, string[] phrase)
    {
        var places = new int[phrase.Length];
        places[0] = at;
        for (var i = 1; i < phrase.Length; i++)
        {
            var next = places[i - 1] + 1;
            places[i] = Word(lexis.Words, next) == phrase[i] ? next : lexis.AfterAdverbs(next);
            if (Word(lexis.Words, places[i]) != phrase[i])
                return null;
        }
        return places;
    }

    private string Word(WordList words, int at) => exact ? words.Printed(at) : words[at];
}
