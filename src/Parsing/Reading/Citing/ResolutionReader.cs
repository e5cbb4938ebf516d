using Palermo.Kernel;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>A resolution or decision cited in a text.</summary>
/// <param name="Organ">Whose it is; null where the words do not tell.</param>
internal sealed record CitedAct(int From, int To, string Kind, Body? Organ, string Number);

/// <summary>
/// Reads citations of resolutions and decisions. The organ is the one named right before ("Conference resolution 9/1") or right behind; for "its
/// resolution" the one that the sentence names next; else the nearest one of the sentence, then of the text. Where no words tell, it stays open.
/// </summary>
internal sealed class ResolutionReader
{
    private const int MostDateWords = 4;
    private const int RightBehind = 5;

    private static readonly CitationModel Model = CitationModel.Current;

    private readonly WordList words;
    private readonly Organs organs;
    private readonly List<(int From, int To, Body? Organ)> named = [];
    private readonly List<CitedAct> found = [];
    private (int From, int To) sentence;

    /// <summary>The organ whose resolutions the text spoke of without a number ("the UNTOC resolutions on ...").</summary>
    private Body? spokenOf;

    public ResolutionReader(WordList words, Organs organs)
    {
        this.words = words;
        this.organs = organs;
        for (var at = 0; at < words.Count; at++)
        {
            if (organs.At(words, at) is not { } organ)
                continue;
            named.Add((at, organ.To, organ.Organ));
            at = organ.To - 1;
        }
    }

    public IReadOnlyList<CitedAct> Read(HashSet<string> abbreviations)
    {
        foreach (var range in words.Sentences(abbreviations))
        {
            sentence = range;
            for (var at = range.From; at < range.To; )
                at = Math.Max(Step(at), at + 1);
        }
        return found;
    }

    private int Step(int at) =>
        words[at] switch
        {
            "resolution" or "resolutions" => Several(at, "resolution"),
            "decision" or "decisions" => Several(at, "decision"),
            "op" when words[at + 2] == "," && IsSlashed(words[at + 3]) => Add(at + 3, at + 3, at + 4, "resolution"),
            _ => at + 1,
        };

    private int Several(int word, string kind)
    {
        if (NumberEnd(word + 1) is null)
            spokenOf = OrganBefore(word) ?? spokenOf;
        var from = word;
        for (var at = word + 1; NumberEnd(at) is { } after; )
        {
            Add(from, at, after, kind);
            var next = AfterSeparator(AfterDate(after));
            if (next == after || NumberEnd(next) is null)
                return after;
            from = at = next;
        }
        return word + 1;
    }

    private int Add(int from, int number, int after, string kind)
    {
        found.Add(new CitedAct(from, after, kind, OrganOf(from, after), words.Slice(number, after).Value));
        return after;
    }

    private Body? OrganOf(int from, int after)
    {
        if (OrganBefore(from) is { } right)
            return right;
        var next = FirstFrom(after);
        var before = next - 1;
        while (before >= 0 && named[before].From >= from)
            before--;
        var nextInSentence = next < named.Count && named[next].From < sentence.To;
        var beforeInSentence = before >= 0 && named[before].From >= sentence.From;
        if (nextInSentence && (named[next].From - after < RightBehind || words[from - 1] == "its" || !beforeInSentence))
            return named[next].Organ;
        if (beforeInSentence)
            return named[before].Organ;
        return spokenOf
            ?? (
                before >= 0 ? named[before].Organ
                : words[from - 1] == "its" ? organs.Own
                : null
            );
    }

    /// <summary>The organ right before "resolution", or the one that serves the instrument named there.</summary>
    private Body? OrganBefore(int word)
    {
        var at = FirstFrom(word) - 1;
        if (at >= 0 && named[at].To == word)
            return named[at].Organ;
        return InstrumentNames.At(words, word - 1) is { } instrument && instrument.Length == 1
            ? Bodies.All.FirstOrDefault(body => body.Kind == "conference" && body.Instrument == instrument.Instrument.Code)
            : null;
    }

    private int FirstFrom(int at)
    {
        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (named[middle].From < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The place behind a number: "5/3", "2388 (2017)", "217 A (III)".</summary>
    private int? NumberEnd(int at)
    {
        if (IsSlashed(words[at]))
            return at + 1;
        if (!IsDigits(words[at]))
            return null;
        var bracket = words[at + 1].Length == 1 && words.IsCapital(at + 1) ? at + 2 : at + 1;
        return words[bracket] == "(" && words[bracket + 2] == ")" ? bracket + 3 : null;
    }

    /// <summary>Behind "of 22 June 2017" or "in 2010".</summary>
    private int AfterDate(int at)
    {
        if (words[at] is not ("of" or "in"))
            return at;
        var end = at + 1;
        while (end <= at + MostDateWords && (IsDigits(words[end]) || Model.Months.Contains(words[end])))
            end++;
        return end > at + 1 ? end : at;
    }

    private int AfterSeparator(int at)
    {
        var next = words[at] == "," ? at + 1 : at;
        return words[next] is "and" or "or" ? next + 1 : next;
    }

    private static bool IsSlashed(string word)
    {
        var stroke = word.IndexOf('/', StringComparison.Ordinal);
        return stroke > 0 && IsDigits(word[..stroke]) && IsDigits(word[(stroke + 1)..].TrimEnd('a', 'b', 'c', 'd'));
    }

    private static bool IsDigits(string word) => word.Length is > 0 and <= 4 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
