using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>
/// The numbered texts under sections. Nested sections hold a text a few times; in a document whose numbers repeat, sections without end hold the same
/// texts. Beyond a few times the whole document nothing more is found, or the work would grow with the document's square.
/// </summary>
internal sealed class SectionTexts
{
    private const int MostTimes = 10;

    private readonly (int Number, string Text)[] paragraphs;
    private readonly (int Number, string Text)[] recommendations;

    /// <summary>Characters that may still be looked into.</summary>
    private long left;

    public SectionTexts(DocumentRecord record)
    {
        paragraphs = Ordered(record.Paragraphs.Select(paragraph => (paragraph.Number, paragraph.Text)));
        recommendations = Ordered(record.Recommendations.Select(each => (each.Paragraph, each.Text)));
        left = MostTimes * paragraphs.Concat(recommendations).Sum(text => (long)text.Text.Length);
    }

    /// <summary>The paragraphs with their numbers, then the recommendations without.</summary>
    public List<(int? Number, string Text)> Of(Section section)
    {
        List<(int? Number, string Text)> texts =
        [
            .. Within(paragraphs, section).Select(text => ((int?)text.Number, text.Text)),
            .. Within(recommendations, section).Select(text => ((int?)null, text.Text)),
        ];
        left -= texts.Sum(text => (long)text.Text.Length);
        return left < 0 ? [] : texts;
    }

    private static (int Number, string Text)[] Ordered(IEnumerable<(int? Number, string Text)> texts) =>
        [.. texts.Where(text => text.Number is not null).Select(text => (text.Number!.Value, text.Text)).OrderBy(text => text.Value)];

    private IEnumerable<(int Number, string Text)> Within((int Number, string Text)[] texts, Section section)
    {
        if (left < 0 || section.First is not { } first)
            yield break;
        for (var at = Before(texts, first); at < texts.Length && texts[at].Number <= section.Last; at++)
            yield return texts[at];
    }

    /// <summary>How many texts have a smaller number.</summary>
    private static int Before((int Number, string Text)[] texts, int number)
    {
        var (low, high) = (0, texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (texts[middle].Number < number)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
