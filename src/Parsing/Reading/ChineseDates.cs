using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Reading;

/// <summary>
/// Finds dates as Chinese documents print them, the year first: <c>2023年10月5日和6日</c>, <c>2015年11月18日至20日</c>, <c>二〇二三年十月五日</c>,
/// <c>2023年10月</c>.
/// </summary>
internal static partial class ChineseDates
{
    /// <param name="year">Taken where no year is printed; without it such dates are left out.</param>
    public static IReadOnlyList<DateMention> Find(string text, int? year = null)
    {
        if (!text.Contains('月', StringComparison.Ordinal))
            return [];
        return [.. Day().Matches(Script.WesternDigits(text)).Select(match => Read(match, year)).OfType<DateMention>()];
    }

    private static DateMention? Read(Match match, int? given)
    {
        if (
            (Number(match, "year") ?? given) is not { } year
            || Number(match, "month") is not { } month
            || year is < 1900 or > 2199
            || month > 12
        )
            return null;
        if (!match.Groups["day"].Success)
            return Mention(match, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), true);
        var lastYear = Number(match, "lastYear") ?? year;
        var lastMonth = Number(match, "lastMonth") ?? month;
        var first = Date(year, month, Number(match, "day"));
        var last = match.Groups["lastDay"].Success ? Date(lastYear, lastMonth, Number(match, "lastDay")) : first;
        return first is { } from && last is { } to && from <= to ? Mention(match, from, to, false) : null;
    }

    private static DateMention Mention(Match match, DateOnly first, DateOnly last, bool wholeMonth) =>
        new(match.Index, match.Length, first, last, wholeMonth);

    private static DateOnly? Date(int year, int month, int? day) =>
        month is > 0 and <= 12 && day is > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day.Value) : null;

    private static int? Number(Match match, string group)
    {
        var printed = match.Groups[group];
        if (!printed.Success)
            return null;
        return int.TryParse(printed.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : HanNumber.Of(printed.ValueSpan);
    }

    /// <summary>Further days may follow behind "and" or "to", with a month or year of their own; the last of them counts.</summary>
    [GeneratedRegex(
        "(?:(?<year>[0-9]{4}|[〇○零一二三四五六七八九]{4}) ?年 ?)?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?月"
            + "(?: ?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?日?(?:(?:[、和及至到–—-]|以及)(?:(?:(?<lastYear>[0-9]{4}) ?年 ?)?(?<lastMonth>[0-9]{1,2}) ?月 ?)?"
            + "(?<lastDay>[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?日?){0,6})?",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Day();
}
