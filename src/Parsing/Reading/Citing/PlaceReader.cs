using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>A place of the same document, cited.</summary>
/// <param name="Series"><c>section</c>, <c>paragraph</c>, <c>annex</c> ...</param>
/// <param name="Number">As printed; null where there is only one ("see annex").</param>
internal sealed record CitedPlace(int From, int To, string Series, string? Number);

/// <summary>
/// Reads references of a document to itself: "see sect. II.A above", "see annex", "para. 12 above". A paragraph of something else ("see para. 5 of
/// resolution ...") is none; neither is one that nothing ties to the document ("paragraph 12 of the procedures").
/// </summary>
internal static class PlaceReader
{
    private static readonly CitationModel Model = CitationModel.Current;

    public static IReadOnlyList<CitedPlace> Read(WordList words)
    {
        var found = new List<CitedPlace>();
        for (var at = 0; at < words.Count; at++)
        {
            if (!Model.Places.TryGetValue(words[at], out var series))
                continue;
            var (labels, after) = Labels(words, words[at + 1] == "." ? at + 2 : at + 1);
            if (!IsOwn(words, at, after, labels.Count > 0))
                continue;
            found.AddRange(
                labels.Count == 0 ? [new CitedPlace(at, at + 1, series, null)] : labels.Select(label => Place(words, at, label, series))
            );
            at = after - 1;
        }
        return found;
    }

    private static CitedPlace Place(WordList words, int word, (int From, int To) label, string series) =>
        new(word, label.To, series, string.Concat(Enumerable.Range(label.From, label.To - label.From).Select(words.Printed)));

    private static bool IsOwn(WordList words, int at, int after, bool numbered)
    {
        if (words[after] is "above" or "below" && numbered)
            return true;
        if (words[after] is "of" or "to")
            return SaysSee(words, at)
                && words[after + 1] is "the" or "this"
                && words[after + 2] is "present" or "report" or "paper" or "document" or "note";
        var ends = words[after] is "" or ")" or "." or ";" or "," or "and" or "for";
        return SaysSee(words, at) && ends && (numbered || words[at] is "annex" or "annexes" or "appendix");
    }

    private static bool SaysSee(WordList words, int at)
    {
        var before = at - 1;
        if (words[before] is "the" or "also")
            before--;
        if (words[before] == "also")
            before--;
        return words[before] == "see";
    }

    /// <summary>Labels in a list: "II.A", "12", "5–7 and 9", "III.B and C".</summary>
    private static (IReadOnlyList<(int From, int To)> Labels, int After) Labels(WordList words, int at)
    {
        var labels = new List<(int, int)>();
        while (LabelEnd(words, at) is var end && end > at)
        {
            labels.Add((at, end));
            var next = words[end] is "," ? end + 1 : end;
            next = words[next] is "and" or "or" or "to" ? next + 1 : next;
            if (next == end || LabelEnd(words, next) == next)
                return (labels, end);
            at = next;
        }
        return (labels, at);
    }

    private static int LabelEnd(WordList words, int at)
    {
        if (!IsLabel(words, at))
            return at;
        var end = at + 1;
        while (words[end] is "." or "–" && words.Adjoins(end - 1) && words.Adjoins(end) && IsLabel(words, end + 1))
            end += 2;
        return words[end] == "(" && words[end + 2] == ")" && words[end + 1].Length <= 4 ? end + 3 : end;
    }

    private static bool IsLabel(WordList words, int at)
    {
        var word = words.Printed(at);
        return word.Length is > 0 and <= 7
            && (char.IsAsciiDigit(word[0]) || (word.Length == 1 && words.IsCapital(at)) || word.All(sign => sign is 'I' or 'V' or 'X'));
    }
}
