using System.Globalization;

namespace Palermo.Cases;

/// <summary>A text by its first words, last words and number of words: <c>Pursuant to resolution … in 2023. [106 words]</c>.</summary>
public sealed record Abbreviation(string First, string Last, int Words)
{
    private const string Gap = " … ";
    private const string Close = " words]";

    public static Abbreviation? TryParse(string text)
    {
        var gap = text.IndexOf(Gap, StringComparison.Ordinal);
        var open = text.LastIndexOf(" [", StringComparison.Ordinal);
        if (gap < 0 || open < gap || !text.EndsWith(Close, StringComparison.Ordinal))
            return null;
        var count = text[(open + 2)..^Close.Length];
        return int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var words)
            ? new Abbreviation(text[..gap], text[(gap + Gap.Length)..open], words)
            : null;
    }

    public bool Fits(string value) =>
        value.StartsWith(First + " ", StringComparison.Ordinal)
        && value.EndsWith(" " + Last, StringComparison.Ordinal)
        && CountWords(value) == Words;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}{Gap}{Last} [{Words}{Close}");

    public static int CountWords(string value)
    {
        var words = 0;
        for (var at = 0; at < value.Length; at++)
        {
            if (!char.IsWhiteSpace(value[at]) && (at == 0 || char.IsWhiteSpace(value[at - 1])))
                words++;
        }
        return words;
    }

    /// <summary>A long text as the cases print it, so that a difference shows both sides alike.</summary>
    public static string Shorten(string value)
    {
        var words = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 20
            ? value
            : new Abbreviation(string.Join(' ', words[..12]), string.Join(' ', words[^8..]), words.Length).ToString();
    }
}
