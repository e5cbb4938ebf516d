using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Headings that name another subject than their paragraphs.</summary>
internal static class HeadingProblems
{
    private const int FewestParagraphs = 2;

    /// <summary>Words of a heading's topic that say nothing of what it is about.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "agenda",
        "future",
        "issues",
        "item",
        "items",
        "matters",
        "other",
        "possible",
        "question",
        "questions",
        "related",
        "subjects",
        "topics",
    };

    /// <summary>A heading "... on X" over paragraphs without a word of X that speak of the body's own subject.</summary>
    public static IEnumerable<Problem> ForeignTopics(DocumentRecord record)
    {
        if (Topic(record.Body) is not { } subject)
            yield break;
        var under = new SectionTexts(record);
        foreach (var section in record.Sections.Where(section => section.First is not null && Named(section.Title).Count == 0))
        {
            if (Topic(section.Title) is not { } topic || ContentWords(topic) is not { Count: > 1 } words)
                continue;
            var texts = under.Of(section);
            var own = texts.Where(text => Speaks(text.Text, subject)).ToList();
            if (own.Count > 0 && !texts.Exists(text => words.Exists(word => text.Text.Contains(word, StringComparison.OrdinalIgnoreCase))))
                yield return Mismatch(section, $"“{topic}”", own, $"the “{subject}”", [subject]);
        }
    }

    /// <param name="words">By which the other subject is known; the first place that prints one of them is shown.</param>
    private static Problem Mismatch(
        Section section,
        string named,
        List<(int? Number, string Text)> texts,
        string other,
        IEnumerable<string> words
    )
    {
        var places = ProblemFinder.Inside([.. texts.Select(text => text.Number).OfType<int>().Distinct()]);
        return new Problem(
            "heading-mismatch",
            $"The heading “{section.Title}” names {named}, but the text under it ({places}) speaks of {other}."
        )
        {
            Places = [new ProblemPlace("heading", section.Title), .. Printed(texts[0], words)],
        };
    }

    private static IEnumerable<ProblemPlace> Printed((int? Number, string Text) text, IEnumerable<string> words) =>
        words
            .Select(word => (word, At: text.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.At >= 0)
            .Take(1)
            .Select(found => ProblemFinder.At(text.Number, text.Text.Substring(found.At, found.word.Length)));

    /// <summary>What stands behind the last "on" or "on the" of a title.</summary>
    private static string? Topic(string? title)
    {
        var at = title?.LastIndexOf(" on ", StringComparison.Ordinal) ?? -1;
        if (at < 0)
            return null;
        var topic = title![(at + " on ".Length)..];
        return topic.StartsWith("the ", StringComparison.Ordinal) ? topic["the ".Length..] : topic;
    }

    /// <summary>The beginnings of the words that carry a topic, so that "quotas" meets "quota".</summary>
    private static List<string> ContentWords(string topic) =>
        [
            .. topic
                .Split([' ', ',', ':', '–', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 3 && !Empty.Contains(word))
                .Select(word => word[..Math.Min(word.Length, 5)]),
        ];

    /// <summary>Whether a text speaks of the subject itself; with a capital it is part of the name of a body or an instrument.</summary>
    private static bool Speaks(string text, string subject)
    {
        var at = text.IndexOf(subject, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && !char.IsLower(text[at]))
            at = text.IndexOf(subject, at + 1, StringComparison.OrdinalIgnoreCase);
        return at >= 0;
    }

    public static IEnumerable<Problem> HeadingMismatches(DocumentRecord record)
    {
        var under = new SectionTexts(record);
        foreach (var section in record.Sections)
        {
            if (Named(section.Title) is not [var own])
                continue;
            var texts = under.Of(section);
            if (texts.Any(text => Speaks(text.Text, own)) || Other(texts, own) is not { } other)
                continue;
            yield return Mismatch(section, own.Name, [.. texts.Where(text => Speaks(text.Text, other))], other.Name, other.Words);
        }
    }

    /// <summary>The one other subject that at least two numbered paragraphs speak of.</summary>
    private static Subject? Other(List<(int? Number, string Text)> texts, Subject own) =>
        NamingModels.Subjects.Subjects.FirstOrDefault(subject =>
            subject != own
            && texts.Where(text => text.Number is not null && Speaks(text.Text, subject)).Select(text => text.Number).Distinct().Count()
                >= FewestParagraphs
        );

    private static List<Subject> Named(string title) => [.. NamingModels.Subjects.Subjects.Where(subject => Speaks(title, subject))];

    private static bool Speaks(string text, Subject subject) =>
        subject.Words.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
}
