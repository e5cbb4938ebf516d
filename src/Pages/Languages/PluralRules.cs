namespace Palermo.Pages.Languages;

/// <summary>The forms a counted noun takes, by the names of the Unicode CLDR.</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>
/// Which form a whole number takes in each of the six languages.
/// Source: Unicode CLDR, common/supplemental/plurals.xml, type="cardinal", read for whole numbers without exponent.
/// </summary>
public static class PluralRules
{
    /// <summary>The forms that whole numbers reach; a text with a count must have exactly these.</summary>
    public static IReadOnlyList<PluralForm> Forms(string language) =>
        language switch
        {
            "ar" => [PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other],
            "ru" => [PluralForm.One, PluralForm.Few, PluralForm.Many],
            "fr" or "es" => [PluralForm.One, PluralForm.Many, PluralForm.Other],
            "zh" => [PluralForm.Other],
            "en" => [PluralForm.One, PluralForm.Other],
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not one of the six languages."),
        };

    /// <param name="language">One of ar, en, es, fr, ru, zh.</param>
    /// <param name="count">A number of things; never negative.</param>
    public static PluralForm Of(string language, long count) =>
        language switch
        {
            "ar" => Arabic(count),
            "ru" => Russian(count),
            "fr" => Romance(count, one: count is 0 or 1),
            "es" => Romance(count, one: count is 1),
            "zh" => PluralForm.Other,
            "en" => count is 1 ? PluralForm.One : PluralForm.Other,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not one of the six languages."),
        };

    private static PluralForm Arabic(long count) =>
        (count, count % 100) switch
        {
            (0, _) => PluralForm.Zero,
            (1, _) => PluralForm.One,
            (2, _) => PluralForm.Two,
            (_, >= 3 and <= 10) => PluralForm.Few,
            (_, >= 11) => PluralForm.Many,
            _ => PluralForm.Other,
        };

    private static PluralForm Russian(long count) =>
        (count % 10, count % 100) switch
        {
            (_, >= 11 and <= 14) => PluralForm.Many,
            (1, _) => PluralForm.One,
            (>= 2 and <= 4, _) => PluralForm.Few,
            _ => PluralForm.Many,
        };

    private static PluralForm Romance(long count, bool one) =>
        one ? PluralForm.One
        : count != 0 && count % 1_000_000 == 0 ? PluralForm.Many
        : PluralForm.Other;
}
