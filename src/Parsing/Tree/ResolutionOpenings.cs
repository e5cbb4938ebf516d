using System.Buffers;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Tree;

/// <summary>The words that open the paragraphs of a resolution: participles those of the preamble ("Recalling"), verbs the acts ("Decides").</summary>
internal static class ResolutionOpenings
{
    /// <summary>"Also strongly", "Once again solemnly": no act has more adverbs before its verb.</summary>
    private const int MostAdverbs = 3;

    /// <summary>The words by which a paragraph is told stand within so many characters.</summary>
    private const int LongestOpening = 80;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\n,،:：*_.;");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Clauses = Words(language => language.ClauseOpeners);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Acts = Words(language => language.Acts);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = Words(language => language.Adverbs);

    /// <summary>Chinese words stand without spaces.</summary>
    private static readonly DocumentLanguage Chinese = DocumentLanguage.ByCode("zh")!;

    /// <summary>"Recalling its resolution", "Deeply concerned", "Mindful of".</summary>
    public static bool OpensClause(ReadOnlySpan<char> text)
    {
        text = Bare(text);
        if (IsChinese(text))
            return StartsWithAny(text, Chinese.ClauseOpeners) && !OpensSolidAct(text);
        var word = FirstWord(text);
        if (word is "Further" or "Also" or "Again" or "Once")
            return IsParticiple(Verb(text));
        return !word.IsEmpty && MayOpen(word[0]) && IsParticiple(word);
    }

    /// <summary>"Decides to remain seized of the matter.", "Also strongly condemns": a verb, adverbs before it.</summary>
    public static bool OpensAct(ReadOnlySpan<char> text)
    {
        text = Bare(text);
        if (IsChinese(text))
            return OpensSolidAct(text);
        if (text.IsEmpty || !MayOpen(text[0]))
            return false;
        var verb = Verb(text);
        return verb.Length < text.Length && Acts.Contains(verb);
    }

    /// <summary>The first word that is no adverb.</summary>
    private static ReadOnlySpan<char> Verb(ReadOnlySpan<char> text)
    {
        var word = FirstWord(text);
        for (var seen = 0; seen < MostAdverbs && Adverbs.Contains(word); seen++)
        {
            text = text[word.Length..].TrimStart(" *_,");
            word = FirstWord(text);
        }
        return word;
    }

    private static bool IsParticiple(ReadOnlySpan<char> word) =>
        Clauses.Contains(word)
        || (
            word.Length > 3
            && (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>A capital; Russian sets none, and Arabic has none.</summary>
    private static bool MayOpen(char c) => char.IsUpper(c) || Script.IsCyrillic(c) || Script.IsArabic(c);

    private static bool OpensSolidAct(ReadOnlySpan<char> text)
    {
        foreach (var adverb in Chinese.Adverbs)
        {
            if (text.StartsWith(adverb) && StartsWithAny(text[adverb.Length..], Chinese.Acts))
                return true;
        }
        return StartsWithAny(text, Chinese.Acts);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return true;
        }
        return false;
    }

    private static bool IsChinese(ReadOnlySpan<char> text) => !text.IsEmpty && Script.IsHan(text[0]);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestOpening)].TrimStart("*_ \t");

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(WordEnds);
        return end < 0 ? text : text[..end];
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(Func<DocumentLanguage, string[]> words) =>
        DocumentLanguage
            .All.Where(language => language.Code != "zh")
            .SelectMany(words)
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
