using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Headings that name another subject than their paragraphs.</summary>
internal static class HeadingProblems
{
    private const int FewestParagraphs = 2;

    public static IEnumerable<Problem> HeadingMismatches(DocumentRecord record)
    {
        foreach (var section in record.Sections)
        {
            if (Named(section.Title) is not [var own])
                continue;
            var texts = TextsUnder(record, section);
            if (texts.Any(text => Speaks(text.Text, own)) || Other(texts, own) is not { } other)
                continue;
            var places = ProblemFinder.Inside([
                .. texts.Where(text => Speaks(text.Text, other)).Select(text => text.Number).OfType<int>().Distinct(),
            ]);
            yield return new Problem(
                "heading-mismatch",
                $"The heading “{section.Title}” names {own.Name}, but {places} under it speak of {other.Name}."
            );
        }
    }

    private static List<(int? Number, string Text)> TextsUnder(DocumentRecord record, Section section) =>
        [
            .. record
                .Paragraphs.Where(paragraph => paragraph.Number >= section.First && paragraph.Number <= section.Last)
                .Select(paragraph => (paragraph.Number, paragraph.Text)),
            .. record
                .Recommendations.Where(each => each.Paragraph >= section.First && each.Paragraph <= section.Last)
                .Select(each => ((int?)null, each.Text)),
        ];

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
