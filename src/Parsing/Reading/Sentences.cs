using Palermo.Parsing.Languages;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Cuts running text into sentences, each with its closing sign.</summary>
internal static class Sentences
{
    /// <summary>Words whose full stop does not end a sentence; a single letter (an initial) never does.</summary>
    private static readonly HashSet<string> Shortened = DocumentLanguage
        .All.SelectMany(language => language.Abbreviations)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Passage> Of(Passage text)
    {
        var sentences = new List<Passage>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (
                text.Value[at] is not ('.' or '?' or '!' or '؟' or '。' or '？' or '！')
                || EndAfter(text.Value, at) is not { } end
                || !Closes(text.Value, start, at, end)
            )
                continue;
            sentences.Add(text.Slice(start, end - start));
            start = text.Value[end] == ' ' ? end + 1 : end;
            at = start - 1;
        }
        if (start < text.Length)
            sentences.Add(text.Slice(start));
        return sentences;
    }

    /// <summary>The place after the closing sign and the quotes and brackets that follow it, when white space stands there.</summary>
    private static int? EndAfter(string text, int sign)
    {
        var end = sign + 1;
        while (end < text.Length && text[end] is '”' or '’' or '"' or '\'' or ')' or ']' or '»' or '）')
            end++;
        return end < text.Length - 1 && (text[end] == ' ' || IsSolid(text[sign])) ? end : null;
    }

    private static bool Closes(string text, int start, int sign, int end)
    {
        if (IsSolid(text[sign]))
            return true;
        var next = text[end + 1];
        var opens = char.IsUpper(next) || char.IsDigit(next) || Script.IsArabic(next) || next is '“' or '"' or '‘' or '[' or '«';
        if (!opens)
            return false;
        return text[sign] != '.' || !IsShortened(text, start, sign);
    }

    /// <summary>Chinese signs end a sentence with no space behind them.</summary>
    private static bool IsSolid(char sign) => sign is '。' or '？' or '！';

    private static bool IsShortened(string text, int start, int stop)
    {
        var first = stop;
        while (first > start && stop - first < 8 && (char.IsLetter(text[first - 1]) || text[first - 1] == '.'))
            first--;
        var word = text[first..stop];
        return (word.Length == 1 && char.IsUpper(word[0])) || Shortened.Contains(word);
    }
}
