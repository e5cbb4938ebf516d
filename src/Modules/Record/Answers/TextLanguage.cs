using System.Buffers;

namespace Palermo.Record.Answers;

/// <summary>In which of the six languages a printed text is, so that a page can mark it: by its letters, and for Latin letters by its small words.</summary>
internal static class TextLanguage
{
    private const int Looked = 1000;

    private static readonly Dictionary<string, string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["the"] = "en",
        ["of"] = "en",
        ["and"] = "en",
        ["le"] = "fr",
        ["les"] = "fr",
        ["des"] = "fr",
        ["du"] = "fr",
        ["et"] = "fr",
        ["el"] = "es",
        ["los"] = "es",
        ["las"] = "es",
        ["del"] = "es",
        ["y"] = "es",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByWord = SmallWords.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The language's code; English where nothing speaks for another.</summary>
    public static string Of(string? text)
    {
        var looked = text.AsSpan(0, Math.Min(text?.Length ?? 0, Looked));
        return OfLetters(looked) ?? OfWords(looked);
    }

    private static string? OfLetters(ReadOnlySpan<char> text)
    {
        int arabic = 0,
            han = 0,
            cyrillic = 0,
            latin = 0;
        foreach (var sign in text)
        {
            arabic += sign is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            han += sign is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
            cyrillic += sign is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            latin += char.IsAsciiLetter(sign) ? 1 : 0;
        }
        // One Chinese sign says as much as a word of letters.
        return 4 * han > latin ? "zh"
            : arabic > latin ? "ar"
            : cyrillic > latin ? "ru"
            : null;
    }

    private static string OfWords(ReadOnlySpan<char> text)
    {
        int english = 0,
            french = 0,
            spanish = 0;
        foreach (var range in text.SplitAny(Gaps))
        {
            var language = ByWord.TryGetValue(text[range], out var found) ? found : "";
            english += language == "en" ? 1 : 0;
            french += language == "fr" ? 1 : 0;
            spanish += language == "es" ? 1 : 0;
        }
        return french > english && french >= spanish ? "fr"
            : spanish > english ? "es"
            : "en";
    }

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \n\t,;:.()’'");
}
