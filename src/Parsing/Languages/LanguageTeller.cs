using System.Text.RegularExpressions;

namespace Palermo.Parsing.Languages;

/// <summary>
/// Tells the language of a text: by its script, and within it by the words that no text of the language does without. A text too short for that is told
/// by the letter behind its job number, "23-20187 (F)"; what neither tells stays open.
/// </summary>
internal static partial class LanguageTeller
{
    /// <summary>As much as is read: enough of any document, however long.</summary>
    private const int Sample = 20_000;

    private const int FewestHits = 3;

    /// <summary>Of all words, the share that function words have at least.</summary>
    private const double Share = 0.08;

    /// <summary>Signs of one Chinese sentence.</summary>
    private const int FewestHan = 12;

    /// <summary>More letters of another language than one in so many tell that it is that one.</summary>
    private const int OneForeignIn = 200;

    public static string? Of(string text)
    {
        var sample = text.Length <= Sample ? text : text[..Sample];
        return ByWords(sample) ?? ByJob(sample);
    }

    private static string? ByWords(string sample)
    {
        var han = sample.Count(Script.IsHan);
        var others = sample.Count(c => char.IsLetter(c) && !Script.IsHan(c));
        // A Chinese character says about as much as three letters.
        if (han >= FewestHan && han * 3 > others)
            return Told(DocumentLanguage.ByCode("zh")!, sample) && sample.Any(c => "的在和了与对于以为".Contains(c)) ? "zh" : null;
        var words = Words()
            .Matches(sample)
            .Select(word => word.Value.ToLowerInvariant())
            .CountBy(word => word)
            .ToDictionary(StringComparer.Ordinal);
        var total = words.Values.Sum();
        var ranked = DocumentLanguage
            .All.Select(language => (language, Hits: language.FunctionWords.Sum(word => words.GetValueOrDefault(word))))
            .OrderByDescending(found => found.Hits)
            .ToList();
        var (best, second) = (ranked[0], ranked[1]);
        return best.Hits >= FewestHits && best.Hits >= 2 * second.Hits && best.Hits > total * Share && Told(best.language, sample)
            ? best.language.Code
            : null;
    }

    /// <summary>Whether the letters too are those of the language.</summary>
    private static bool Told(DocumentLanguage language, string sample) =>
        language.ForeignLetters.Length == 0
        || sample.Count(c => language.ForeignLetters.Contains(char.ToLowerInvariant(c))) * OneForeignIn <= sample.Length;

    private static string? ByJob(string sample) =>
        Job().Match(sample) is { Success: true } job
            ? DocumentLanguage.All.FirstOrDefault(language => language.Job == job.Groups["letter"].Value)?.Code
            : null;

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b[0-9]{2}-[0-9]{5}\*? {0,3}\((?<letter>[ACEFRS])\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Job();
}
