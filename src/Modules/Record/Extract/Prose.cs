using System.Globalization;
using Palermo.Parsing.Record;

namespace Palermo.Record.Extract;

/// <summary>A sentence and where it stands: <c>para. 23</c>, <c>footnote 1</c>, <c>preambular paragraph 2</c>, or the label of its section.</summary>
internal readonly record struct Sentence(string Place, int? Paragraph, string Text);

/// <summary>The running text of a document, sentence by sentence: what facts are read from.</summary>
internal static class Prose
{
    private static readonly HashSet<string> Shortened = new([
        "Mr",
        "Ms",
        "Mrs",
        "Dr",
        "No",
        "Nos",
        "art",
        "arts",
        "para",
        "paras",
        "sect",
        "St",
    ]);

    public static IReadOnlyList<Sentence> Of(DocumentRecord record)
    {
        var preamble = record.Preamble.SelectMany(
            (text, index) => Cut(string.Create(CultureInfo.InvariantCulture, $"preambular paragraph {index + 1}"), null, text)
        );
        var paragraphs = record.Paragraphs.SelectMany(paragraph => Cut(Place(paragraph), paragraph.Number, paragraph.Text));
        var notes = record.Footnotes.SelectMany(note => Cut($"footnote {note.Mark}", null, note.Text));
        return [.. preamble, .. paragraphs, .. notes];
    }

    /// <summary>Where a paragraph stands, in words.</summary>
    public static string Place(Paragraph paragraph) => Citing.ParagraphPlace(paragraph.Number) ?? paragraph.Section ?? "text";

    private static IEnumerable<Sentence> Cut(string place, int? paragraph, string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length - 2; at++)
        {
            if (text[at] is not ('.' or '?' or '!') || !EndsSentence(text, at, out var end))
                continue;
            yield return new Sentence(place, paragraph, text[start..end]);
            start = end + 1;
            at = end;
        }
        if (start < text.Length)
            yield return new Sentence(place, paragraph, text[start..]);
    }

    private static bool EndsSentence(string text, int sign, out int end)
    {
        end = sign + 1;
        while (end < text.Length && text[end] is '”' or '’' or '"' or ')' or ']')
            end++;
        return end < text.Length - 1
            && text[end] == ' '
            && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1]) || text[end + 1] is '“' or '"')
            && !IsShortened(text, sign);
    }

    private static bool IsShortened(string text, int stop)
    {
        var first = stop;
        while (first > 0 && stop - first < 6 && char.IsLetter(text[first - 1]))
            first--;
        return (stop - first == 1 && char.IsUpper(text[first])) || Shortened.Contains(text[first..stop]);
    }
}
