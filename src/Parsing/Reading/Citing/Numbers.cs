using System.Globalization;
using Palermo.Parsing.Reading.Wording;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>A cited article with the paragraphs named behind it.</summary>
/// <param name="From">Its first word, for a row of its own.</param>
internal sealed record CitedNumber(int From, int Article, IReadOnlyList<int> Paragraphs);

/// <summary>Reads the numbers behind "article" and "paragraph": lists, ranges, paragraphs and their letters.</summary>
internal static class Numbers
{
    private const int MostDigits = 3;
    private const int LongestRange = 50;

    /// <summary>Articles with their paragraphs, and the place behind them; empty where no number stands.</summary>
    public static (IReadOnlyList<CitedNumber> Numbers, int After) Articles(WordList words, int at, bool several)
    {
        var found = new List<CitedNumber>();
        while (Range(words, at) is { } range)
        {
            var (paragraphs, after) = Paragraphs(words, range.After);
            found.AddRange(range.Numbers.Select(number => new CitedNumber(at, number, number == range.Numbers[^1] ? paragraphs : [])));
            var next = several ? AfterSeparator(words, after) : after;
            if (next == after || Range(words, next) is null || IsCounted(words, next))
                return (found, after);
            at = next;
        }
        return (found, at);
    }

    /// <summary>Plain numbers: "1", "3 and 4", "1 to 3".</summary>
    public static (IReadOnlyList<int> Numbers, int After) Plain(WordList words, int at)
    {
        var found = new List<int>();
        while (Range(words, at) is { } range)
        {
            found.AddRange(range.Numbers);
            var after = AfterLetters(words, range.After);
            var next = AfterSeparator(words, after);
            if (next == after || Range(words, next) is null)
                return (found, after);
            at = next;
        }
        return (found, at);
    }

    /// <summary>The paragraphs behind an article's number: ", paragraph 3,", "(3)", ".3".</summary>
    private static (IReadOnlyList<int> Paragraphs, int After) Paragraphs(WordList words, int at)
    {
        if (words[at] == "(" && words[at + 2] == ")" && Number(words[at + 1]) is { } bracketed)
            return ([bracketed], AfterLetters(words, at + 3));
        if (words[at] == "." && words.Adjoins(at) && words.Adjoins(at - 1) && Number(words[at + 1]) is { } dotted)
            return ([dotted], AfterLetters(words, at + 2));
        var start = words[at] == "," ? at + 1 : at;
        if (AfterParagraphWord(words, start) is not { } number)
            return ([], AfterLetters(words, at));
        var (paragraphs, after) = Plain(words, number);
        return paragraphs.Count == 0 ? ([], at) : (paragraphs, after);
    }

    /// <summary>Behind "paragraph", "paras." and the like.</summary>
    public static int? AfterParagraphWord(WordList words, int at) =>
        words[at] switch
        {
            "paragraph" or "paragraphs" => at + 1,
            "para" or "paras" => words[at + 1] == "." ? at + 2 : at + 1,
            _ => null,
        };

    private static int AfterLetters(WordList words, int at)
    {
        while (words[at] == "(" && words[at + 2] == ")" && words[at + 1].Length <= 4 && words.IsWord(at + 1))
            at += 3;
        return at;
    }

    private static int AfterSeparator(WordList words, int at)
    {
        var next = words[at] == "," ? at + 1 : at;
        return words[next] is "and" or "or" ? next + 1 : next;
    }

    /// <summary>"and 2 others" counts something else.</summary>
    private static bool IsCounted(WordList words, int at) =>
        words.IsWord(at + 1) && words[at + 1] is "other" or "others" or "more" or "days" or "years" or "months";

    private static (IReadOnlyList<int> Numbers, int After)? Range(WordList words, int at)
    {
        if (words[at].IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0)
            return Span(Number(words[at][..hyphen]), Number(words[at][(hyphen + 1)..]), at + 1);
        if (Number(words[at]) is not { } first)
            return null;
        var ranged = words[at + 1] is "–" or "to" or "through" && Number(words[at + 2]) is not null;
        return ranged && Span(first, Number(words[at + 2]), at + 3) is { } span ? span : ([first], at + 1);
    }

    private static (IReadOnlyList<int> Numbers, int After)? Span(int? first, int? last, int after) =>
        first is { } from && last is { } to && to > from && to - from < LongestRange
            ? ([.. Enumerable.Range(from, to - from + 1)], after)
            : null;

    private static int? Number(string word) =>
        word.Length is > 0 and <= MostDigits && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
