using System.Globalization;

namespace Palermo.Pages.Languages;

/// <summary>How a language writes a day out.</summary>
/// <param name="Pattern">Day, month and year, in .NET's letters.</param>
public sealed record DayCustom(string Pattern)
{
    /// <summary>The number of a month's first day where it is not "1": French has "1er octobre".</summary>
    public string First { get; init; } = "1";

    /// <summary>What follows a day's number that stands without its month.</summary>
    public string BareUnit { get; init; } = "";

    /// <summary>Of two days in a month the first names it; elsewhere the last does.</summary>
    public bool MonthStandsFirst { get; init; }

    /// <summary>5 October 2023.</summary>
    public string Whole(DateOnly day, CultureInfo culture) =>
        day.ToString(day.Day == 1 && First != "1" ? Pattern.Replace("d", $"'{First}'", StringComparison.Ordinal) : Pattern, culture);

    /// <summary>5.</summary>
    public string Bare(DateOnly day) => (day.Day == 1 ? First : day.Day.ToString(CultureInfo.InvariantCulture)) + BareUnit;

    /// <summary>Both ends of some days, the month that they share said once: 5 and 6 October 2023.</summary>
    public (string First, string Last) Ends(DateOnly start, DateOnly end, CultureInfo culture)
    {
        var shared = (start.Year, start.Month) == (end.Year, end.Month);
        return (
            shared && !MonthStandsFirst ? Bare(start) : Whole(start, culture),
            shared && MonthStandsFirst ? Bare(end) : Whole(end, culture)
        );
    }
}
