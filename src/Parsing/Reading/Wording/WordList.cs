using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Wording;

/// <summary>
/// A passage cut into words and signs. A word keeps its inner hyphens, apostrophes and strokes; every other sign stands alone. Where a language elides
/// ("d’adopter"), a word ends with its apostrophe, which is compared as the curved one.
/// </summary>
internal sealed class WordList
{
    private static readonly string[] Signs = [.. Enumerable.Range(0, 128).Select(sign => char.ToLowerInvariant((char)sign).ToString())];

    private readonly List<(int Start, int End)> places = [];
    private readonly List<string> lower = [];

    public WordList(Passage text, bool elides = false)
    {
        Text = text;
        foreach (var (start, end) in Cut(text.Value, elides))
        {
            places.Add((start, end));
            lower.Add(Lower(text.Value.AsSpan(start, end - start), elides));
        }
    }

    public Passage Text { get; }

    public int Count => lower.Count;

    /// <summary>A word or sign in lower case; empty outside the text.</summary>
    public string this[int at] => at >= 0 && at < Count ? lower[at] : "";

    /// <summary>A word or sign as printed; empty outside the text.</summary>
    public string Printed(int at) => at >= 0 && at < Count ? Text.Value[places[at].Start..places[at].End] : "";

    public bool IsWord(int at) => at >= 0 && at < Count && char.IsLetter(Text.Value[places[at].Start]);

    public bool IsCapital(int at) => IsWord(at) && char.IsUpper(Text.Value[places[at].Start]);

    /// <summary>Whether no space stands between a word and the next.</summary>
    public bool Adjoins(int at) => at >= 0 && at + 1 < Count && places[at].End == places[at + 1].Start;

    /// <summary>The text from one word up to, and without, another.</summary>
    public Passage Slice(int from, int to) => Text.Slice(places[from].Start, places[to - 1].End - places[from].Start);

    /// <summary>The words of sentences, one range for each; a semicolon ends none.</summary>
    public IReadOnlyList<(int From, int To)> Sentences(HashSet<string> abbreviations)
    {
        var sentences = new List<(int, int)>();
        var from = 0;
        for (var at = 0; at < Count; at++)
        {
            if (!EndsSentence(at, abbreviations))
                continue;
            sentences.Add((from, at + 1));
            from = at + 1;
        }
        if (from < Count)
            sentences.Add((from, Count));
        return sentences;
    }

    /// <summary>Signs, most of which stand alone, are the same strings in all lists.</summary>
    private static string Lower(ReadOnlySpan<char> word, bool elides)
    {
        if (word is [< '\u0080' and not '\'' and var sign])
            return Signs[sign];
        var letters = string.Create(word.Length, word, static (to, from) => from.ToLowerInvariant(to));
        return elides ? letters.Replace('\'', '’') : letters;
    }

    private bool EndsSentence(int at, HashSet<string> abbreviations)
    {
        if (this[at] is not ("." or "?" or "!") || at + 1 == Count)
            return at + 1 == Count;
        var spaced = places[at + 1].Start > places[at].End;
        var opens = IsCapital(at + 1) || this[at + 1] is "“" or "\"" or "(" || char.IsAsciiDigit(this[at + 1][0]);
        return spaced
            && opens
            && (this[at] != "." || !(abbreviations.Contains(this[at - 1]) || (this[at - 1].Length == 1 && IsWord(at - 1))));
    }

    /// <summary>The words of a phrase of the model.</summary>
    public static string[] Of(string phrase, bool elides = false) =>
        [.. Cut(phrase, elides).Select(place => phrase[place.Start..place.End])];

    private static IEnumerable<(int Start, int End)> Cut(string text, bool elides)
    {
        for (var at = 0; at < text.Length; )
        {
            var start = at++;
            if (char.IsLetterOrDigit(text[start]))
            {
                while (
                    at < text.Length
                    && (char.IsLetterOrDigit(text[at]) || IsInner(text, at) || (elides && EndsElided(text, at)))
                    && !IsNoteMark(text, at)
                )
                {
                    var ends = elides && (text[at] is '\'' or '’');
                    at++;
                    if (ends)
                        break;
                }
            }
            else if (char.IsWhiteSpace(text[start]))
                continue;
            yield return (start, at);
        }
    }

    /// <summary>A digit behind a small letter is a footnote's mark that lost its height ("Crime1").</summary>
    private static bool IsNoteMark(string text, int at) => char.IsAsciiDigit(text[at]) && char.IsLower(text[at - 1]);

    /// <summary>The apostrophe of a phrase of the model that ends with it.</summary>
    private static bool EndsElided(string text, int at) => at + 1 == text.Length && (text[at] is '\'' or '’');

    private static bool IsInner(string text, int at) =>
        text[at] is '-' or '\u2010' or '\u2011' or '\'' or '’' or '/' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
