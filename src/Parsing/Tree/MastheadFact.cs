using System.Globalization;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tree;

/// <summary>The lines of a masthead that stand for themselves: distribution, original language, a date, "English only".</summary>
internal static class MastheadFact
{
    private const int LongestDate = 20;

    /// <summary>In other languages than English: <c>24 de septiembre de 2023</c>.</summary>
    private const int LongestOtherDate = 32;

    public static bool Is(ReadOnlySpan<char> line) =>
        line.StartsWith("Distr")
        || Keywords.Original(line) > 0
        || OnlyLanguage(line) is not null
        || Date(line) is not null
        || (line.Length < LongestDate && Keywords.IsLanguageLine(line.ToString()));

    /// <summary>The language of "English only"; null for any other line.</summary>
    public static string? OnlyLanguage(ReadOnlySpan<char> line)
    {
        line = line.Trim(" *_.");
        if (!line.EndsWith(" only", StringComparison.Ordinal))
            return null;
        var language = line[..^" only".Length].Trim();
        return language.Length is > 3 and < 12 && char.IsUpper(language[0]) && !language.Contains(' ') ? language.ToString() : null;
    }

    /// <summary>A line that is nothing but a date, such as <c>13 October 2023</c>.</summary>
    public static DateOnly? Date(ReadOnlySpan<char> line)
    {
        line = line.Trim(" *_");
        if (line.Length is 0 or > LongestOtherDate || !(Script.Digit(line[0]) >= 0 || HanNumber.Of(line[..1]) is not null))
            return null;
        return
            line.Length <= LongestDate
            && DateOnly.TryParseExact(line, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Dates.ExactInAny(line.ToString());
    }
}
