using System.Buffers;
using System.Globalization;

namespace Palermo.Parsing.Formats.Text;

/// <summary>
/// How well decoded characters fit where they stand, as a text in one of the six languages: a letter by its neighbours and by how often its
/// language uses it, a sign by what stands before and behind. Right decodings come out near one for each character, wrong ones below nought.
/// </summary>
internal static class Plausibility
{
    private const double Impossible = -5;
    private const double Unlikely = -2;
    private const double Odd = -1;
    private const double Fits = 1;

    private static readonly SearchValues<char> FrequentLatin = SearchValues.Create(EncodingModel.Current.Latin.Frequent);
    private static readonly SearchValues<char> UsedLatin = SearchValues.Create(EncodingModel.Current.Latin.Used);
    private static readonly SearchValues<char> FrequentCyrillic = SearchValues.Create(EncodingModel.Current.Cyrillic.Frequent);
    private static readonly SearchValues<char> UsedCyrillic = SearchValues.Create(EncodingModel.Current.Cyrillic.Used);
    private static readonly SearchValues<char> FrequentArabic = SearchValues.Create(EncodingModel.Current.Arabic.Frequent);
    private static readonly SearchValues<char> UsedArabic = SearchValues.Create(EncodingModel.Current.Arabic.Used);
    private static readonly SearchValues<char> Han = SearchValues.Create(EncodingModel.Current.Han);

    /// <summary>The sum over all characters beyond ASCII.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var sum = 0d;
        for (var i = text.IndexOfAnyExceptInRange('\0', '\x7F'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] > '\x7F')
                sum += Of(i == 0 ? '\n' : text[i - 1], text[i], i + 1 < text.Length ? text[i + 1] : '\n');
        }
        return sum;
    }

    private static double Of(char before, char c, char after) =>
        c switch
        {
            '\uFFFD' or (>= '\x80' and < '\xA0') => Impossible,
            '\xA0' or '§' or '°' or 'º' or 'ª' or '©' or '®' or '\xAD' => 0,
            '¿' or '¡' or '«' or '“' or '‘' or '„' => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after) ? Fits : Odd,
            '»' or '”' => !char.IsWhiteSpace(before) && !char.IsLetter(after) ? Fits : Odd,
            '’' => char.IsLetterOrDigit(before) || char.IsPunctuation(before) ? Fits : Odd,
            '–' or '—' or '…' => char.IsLetter(before) && char.IsLetter(after) && c == '…' ? Odd : Fits,
            '•' => char.IsWhiteSpace(after) ? Fits : Odd,
            '€' or '£' or '¥' => char.IsDigit(before) || char.IsDigit(after) || char.IsWhiteSpace(before) || char.IsWhiteSpace(after)
                ? Fits
                : Odd,
            '№' => char.IsLetter(before) ? Odd : Fits,
            '،' or '؛' or '؟' or 'ـ' => Fits,
            >= '\u3001' and <= '\u301F' or >= '\uFF01' and <= '\uFF5E' => Fits,
            >= '\u4E00' and <= '\u9FFF' => Han.Contains(c) ? 2 * Fits : -0.3,
            >= '\u0400' and <= '\u04FF' => Cyrillic(before, c, after),
            >= '\u0600' and <= '\u06FF' => Arabic(before, c, after),
            _ when char.IsLetter(c) => c < '\u0250' ? Accented(before, c, after) : Unlikely,
            _ => Odd,
        };

    /// <summary>An accented letter stands among plain ones, and a capital does not follow a small letter.</summary>
    private static double Accented(char before, char c, char after)
    {
        if (char.IsUpper(c) && char.IsLower(before))
            return Unlikely;
        if (!(FrequentLatin.Contains(c) || UsedLatin.Contains(c)) || IsLetterBeyondAscii(before) || IsLetterBeyondAscii(after))
            return Odd;
        var joined = char.IsAsciiLetter(before) || char.IsAsciiLetter(after);
        return joined ? (FrequentLatin.Contains(c) ? Fits : 0.5)
            : char.IsUpper(c) ? Odd
            : 0;
    }

    /// <summary>Arabic and Latin letters never stand in one word.</summary>
    private static double Arabic(char before, char c, char after) =>
        char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? Odd
        : FrequentArabic.Contains(c) ? Fits
        : UsedArabic.Contains(c) ? 0.3
        : Odd;

    private static double Cyrillic(char before, char c, char after)
    {
        if (char.IsAsciiLetter(before) || char.IsAsciiLetter(after))
            return Odd;
        if (char.IsUpper(c) && char.IsLower(before))
            return Unlikely;
        var small = char.ToLower(c, CultureInfo.InvariantCulture);
        return FrequentCyrillic.Contains(small) ? Fits
            : UsedCyrillic.Contains(small) ? 0.4
            : "цщэфъё".Contains(small) ? 0
            : Odd;
    }

    private static bool IsLetterBeyondAscii(char c) => c > '\x7F' && char.IsLetter(c);
}
