namespace Palermo.Record.Corpus;

/// <summary>Titles compared by their words: letter case, punctuation and signs make no difference.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Small =
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "how",
        "in",
        "including",
        "into",
        "is",
        "it",
        "its",
        "not",
        "of",
        "on",
        "or",
        "such",
        "that",
        "the",
        "their",
        "this",
        "to",
        "which",
        "who",
        "with",
    ];

    /// <summary>The words in order, in lower case.</summary>
    public static IReadOnlyList<string> Words(string title)
    {
        var words = new List<string>();
        var at = 0;
        while (at < title.Length)
        {
            var start = at;
            while (at < title.Length && IsWordSign(title, at))
                at++;
            if (at > start)
                words.Add(title[start..at].ToLowerInvariant().Replace('\u2011', '-'));
            else
                at++;
        }
        return words;
    }

    /// <summary>The words that carry a title's meaning, without plural endings.</summary>
    public static HashSet<string> Content(string title) =>
        Words(title).Where(word => !Small.Contains(word)).Select(Singular).ToHashSet(StringComparer.Ordinal);

    /// <summary>Shared words by all words, 0 to 1.</summary>
    public static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        var all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    public static bool AreSame(string one, string other) => Words(one).SequenceEqual(Words(other), StringComparer.Ordinal);

    /// <summary>The first words in which two titles part, as printed: by letter case only where nothing else parts them. A dash where one has ended.</summary>
    public static (string One, string Other) Difference(string one, string other)
    {
        var first = one.Split(' ');
        var second = other.Split(' ');
        var at = AreSame(one, other) ? Parting(first, second, (a, b) => a == b) : Parting(first, second, AreSame);
        return (Word(first, at), Word(second, at));
    }

    private static int Parting(string[] one, string[] other, Func<string, string, bool> same)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && same(one[at], other[at]))
            at++;
        return at;
    }

    private static string Word(string[] words, int at) => at < words.Length ? words[at].Trim(',', '.', ';', ':', '”', '“') : "–";

    private static bool IsWordSign(string title, int at) =>
        char.IsLetterOrDigit(title[at])
        || (
            title[at] is '-' or '\u2011' or '\'' or '’'
            && at > 0
            && at < title.Length - 1
            && char.IsLetterOrDigit(title[at - 1])
            && char.IsLetterOrDigit(title[at + 1])
        );

    /// <summary>Enough to meet "meetings" with "meeting" and "strategies" with "strategy"; both sides are cut alike.</summary>
    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;
}
