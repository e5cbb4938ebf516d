using System.Globalization;
using Palermo.Parsing.Record;

namespace Palermo.Record.ShowArticle;

/// <summary>The texts of a document by the names of their places.</summary>
internal sealed class PrintedPlaces
{
    /// <summary>Characters of a sentence that are shown around a citation.</summary>
    private const int Around = 220;

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public PrintedPlaces(DocumentRecord record)
    {
        foreach (var paragraph in record.Paragraphs.Where(paragraph => paragraph.Number is not null))
        {
            texts.TryAdd(string.Create(CultureInfo.InvariantCulture, $"para. {paragraph.Number}"), paragraph.Text);
        }
        foreach (var recommendation in record.Recommendations.Where(recommendation => recommendation.Number is not null))
        {
            texts.TryAdd($"Recommendation {recommendation.Number}", recommendation.Text);
        }
        foreach (var note in record.Footnotes)
        {
            texts.TryAdd($"footnote {note.Mark}", note.Text);
        }
    }

    /// <summary>The words around a citation; the citation alone where its place is not known.</summary>
    public string Sentence(string place, string asPrinted)
    {
        if (!texts.TryGetValue(place, out var text) || text.IndexOf(asPrinted, StringComparison.Ordinal) is var at && at < 0)
        {
            return asPrinted;
        }
        var start = Start(text, at);
        var end = End(text, at + asPrinted.Length);
        return (start > 0 && !IsSentenceStart(text, start) ? "… " : "")
            + text[start..end]
            + (end < text.Length && text[end - 1] != '.' ? " …" : "");
    }

    private static int Start(string text, int at)
    {
        var from = Math.Max(0, at - Around);
        var stop = at == 0 ? -1 : text.LastIndexOf(". ", at - 1, at - from, StringComparison.Ordinal);
        return stop >= 0 ? stop + 2
            : from == 0 ? 0
            : NextWord(text, from);
    }

    private static int NextWord(string text, int from) => text.IndexOf(' ', from) is var gap && gap >= 0 ? gap + 1 : from;

    private static bool IsSentenceStart(string text, int start) => start >= 2 && text[start - 2] == '.';

    private static int End(string text, int at)
    {
        var to = Math.Min(text.Length, at + Around);
        var stop = text.IndexOf(". ", at, to - at, StringComparison.Ordinal);
        return stop >= 0 ? stop + 1
            : to == text.Length ? to
            : text.LastIndexOf(' ', to - 1, to - at) is var gap && gap > at ? gap
            : to;
    }
}
