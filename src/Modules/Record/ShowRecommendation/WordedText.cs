using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowRecommendation;

/// <summary>A run of a recommendation's text.</summary>
internal readonly record struct WordedRun(string Text, WordedKind Kind);

internal enum WordedKind
{
    Plain,

    /// <summary>The words that carry the strength.</summary>
    Modal,

    /// <summary>A limiting phrase.</summary>
    Qualifier,
}

/// <summary>Finds in a recommendation's text the words that its record takes from it. A phrase that the text interrupts is left unmarked.</summary>
internal static class WordedText
{
    public static IReadOnlyList<WordedRun> Of(RecommendationItem recommendation)
    {
        var text = recommendation.Text;
        var runs = new List<WordedRun>();
        var at = 0;
        foreach (var (start, length, kind) in Marks(recommendation).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length))
        {
            if (start >= at)
            {
                Add(runs, text[at..start], WordedKind.Plain);
                Add(runs, text.Substring(start, length), kind);
                at = start + length;
            }
        }
        Add(runs, text[at..], WordedKind.Plain);
        return runs;
    }

    private static IEnumerable<(int Start, int Length, WordedKind Kind)> Marks(RecommendationItem recommendation)
    {
        var places = InOrder(recommendation.Text, recommendation.Qualifiers, WordedKind.Qualifier);
        return places.Concat(InOrder(recommendation.Text, recommendation.Clauses.Select(clause => clause.Modal), WordedKind.Modal));
    }

    /// <summary>Each phrase after the one before it, as the record lists them in the order of the text.</summary>
    private static IEnumerable<(int, int, WordedKind)> InOrder(string text, IEnumerable<string> phrases, WordedKind kind)
    {
        var from = 0;
        foreach (var phrase in phrases)
        {
            var at = phrase.Length == 0 ? -1 : text.IndexOf(phrase, from, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                yield return (at, phrase.Length, kind);
                from = at + phrase.Length;
            }
        }
    }

    private static void Add(List<WordedRun> runs, string text, WordedKind kind)
    {
        if (text.Length > 0)
        {
            runs.Add(new WordedRun(text, kind));
        }
    }
}
