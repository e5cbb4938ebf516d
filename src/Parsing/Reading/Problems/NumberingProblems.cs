using System.Buffers;
using System.Globalization;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Numbers that leap or come twice, and notes without their marks.</summary>
internal static class NumberingProblems
{
    private const int MostListed = 20;

    private const int WordsShown = 8;

    private static readonly SearchValues<char> Raised = SearchValues.Create("¹²³⁰⁴⁵⁶⁷⁸⁹");

    public static IEnumerable<Problem> MissingParagraphs(DocumentRecord record)
    {
        var missing = record.NumberedParagraphs?.Missing ?? [];
        if (missing.Count > 0)
            yield return new Problem("missing-paragraph", $"The numbering leaves out {Listed(missing)}.")
            {
                Places = [.. Around(record, missing[0])],
            };
    }

    public static IEnumerable<Problem> RepeatedParagraphs(DocumentRecord record)
    {
        var repeated = record
            .Paragraphs.Where(paragraph => paragraph.Number is not null)
            .CountBy(paragraph => paragraph.Number!.Value)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToList();
        if (repeated.Count > 0)
            yield return new Problem("repeated-paragraph", $"The numbering uses {Listed(repeated)} more than once.")
            {
                Places =
                [
                    .. record
                        .Paragraphs.Where(paragraph => paragraph.Number == repeated[0])
                        .Select(paragraph => ProblemFinder.At(paragraph.Number, Opening(paragraph))),
                ],
            };
    }

    /// <summary>The paragraphs before and behind the first gap.</summary>
    private static IEnumerable<ProblemPlace> Around(DocumentRecord record, int missing)
    {
        var before = record.Paragraphs.Where(paragraph => paragraph.Number < missing).MaxBy(paragraph => paragraph.Number);
        var behind = record.Paragraphs.Where(paragraph => paragraph.Number > missing).MinBy(paragraph => paragraph.Number);
        return new[] { before, behind }.OfType<Paragraph>().Select(paragraph => ProblemFinder.At(paragraph.Number, Opening(paragraph)));
    }

    /// <summary>The number as printed, and the first words.</summary>
    private static string Opening(Paragraph paragraph) =>
        string.Create(CultureInfo.InvariantCulture, $"{paragraph.Number}. {string.Join(' ', paragraph.Text.Split(' ').Take(WordsShown))}");

    /// <summary>
    /// Notes that no mark calls, and raised marks without a note. Where most notes seem uncalled, the marks are printed in a way that is not
    /// read (plain digits), and nothing is said.
    /// </summary>
    public static IEnumerable<Problem> Footnotes(DocumentRecord record, IReadOnlySet<string> calls)
    {
        var notes = record.Footnotes.Where(note => note.Mark.All(char.IsAsciiDigit)).ToList();
        var unused = notes.Where(note => !calls.Contains(note.Mark)).ToList();
        if (unused.Count * 2 < notes.Count)
        {
            foreach (var note in unused)
                yield return new Problem("footnote-unused", $"Footnote {note.Mark} is called nowhere in the text.")
                {
                    Places = [new ProblemPlace($"footnote {note.Mark}", note.Text)],
                };
        }
        var marks = notes.Select(note => note.Mark).ToHashSet(StringComparer.Ordinal);
        foreach (var paragraph in record.Paragraphs)
        {
            foreach (var mark in RaisedMarks(paragraph.Text).Distinct().Where(mark => !marks.Contains(mark)))
                yield return new Problem(
                    "footnote-missing",
                    $"{ProblemFinder.Where(paragraph.Number)} calls footnote {mark}, which the document does not have."
                )
                {
                    Places = [ProblemFinder.At(paragraph.Number, mark)],
                };
        }
    }

    /// <summary>Raised numbers behind a word or a closing sign; those of units of measure (km²) are none.</summary>
    private static IEnumerable<string> RaisedMarks(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Raised); at > 0; )
        {
            var mark = Text.Folding.RaisedNumber(text.AsSpan(at));
            if (!IsUnit(text, at))
                yield return mark;
            var next = text.AsSpan(at + mark.Length).IndexOfAny(Raised);
            at = next < 0 ? -1 : at + mark.Length + next;
        }
    }

    private static bool IsUnit(string text, int at)
    {
        var word = at;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        return text[word..at] is "m" or "km" or "cm" or "mm" or "CO" or "x" || (at > 0 && char.IsDigit(text[at - 1]));
    }

    private static string Listed(IReadOnlyList<int> numbers)
    {
        var word = numbers.Count == 1 ? "paragraph" : "paragraphs";
        var shown = ProblemFinder.Joined([.. numbers.Take(MostListed)]);
        var more = numbers.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $" and {numbers.Count - MostListed} more") : "";
        return $"{word} {shown}{more}";
    }
}
