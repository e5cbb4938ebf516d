using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Reading;

/// <summary>A date or a run of days as printed: <c>5 and 6 October 2023</c>, <c>30 May to 1 June 2012</c>, <c>May 2022</c>.</summary>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="WholeMonth">No day was printed: <paramref name="First"/> and <paramref name="Last"/> are the month's ends.</param>
public readonly record struct DateMention(int Start, int Length, DateOnly First, DateOnly Last, bool WholeMonth)
{
    public int End => Start + Length;
}

/// <summary>The dates of documents, in the words of their language; English where none is given.</summary>
public static class Dates
{
    private static readonly Dictionary<string, DateReader> Readers = DocumentLanguage
        .All.Where(language => language.Months.Length > 0)
        .ToDictionary(language => language.Code, language => new DateReader(language), StringComparer.Ordinal);

    /// <param name="year">Taken where no year is printed; without it such dates are left out.</param>
    public static IReadOnlyList<DateMention> Find(string text, int? year = null, string? language = null) =>
        language == "zh" ? ChineseDates.Find(text, year) : Readers[language ?? "en"].Find(text, year);

    /// <summary>The one date that the whole text is.</summary>
    public static DateOnly? Exact(string text) => Readers["en"].Exact(text);

    /// <summary>The one date that the whole text is, in any of the six languages.</summary>
    public static DateOnly? ExactInAny(string text) =>
        Run(text) is { WholeMonth: false } only && only.Length == text.Length && only.First == only.Last ? only.First : null;

    /// <summary>The date or run of days that the whole text is, in any of the six languages.</summary>
    public static DateMention? Run(string text)
    {
        foreach (var reader in Readers.Values)
        {
            if (reader.Find(text) is [{ Start: 0 } only] && only.Length == text.Length)
                return only;
        }
        return ChineseDates.Find(text) is [{ Start: 0 } chinese] && chinese.Length == text.Length ? chinese : null;
    }
}
