using System.Buffers;
using System.Globalization;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Reading;

/// <summary>Finds dates of one language whose days stand before their month, in order, in time linear in the text.</summary>
internal sealed class DateReader
{
    private const int DaysInARow = 8;

    private readonly DocumentLanguage words;
    private readonly SearchValues<string> monthNames;
    private readonly (string Name, int Month)[] months;

    public DateReader(DocumentLanguage words)
    {
        this.words = words;
        months =
        [
            .. words.Months.SelectMany((names, i) => names.Select(name => (name, i + 1))).OrderByDescending(name => name.name.Length),
        ];
        monthNames = SearchValues.Create([.. months.Select(month => month.Name)], StringComparison.Ordinal);
    }

    /// <param name="year">Taken where no year is printed; without it such dates are left out.</param>
    public IReadOnlyList<DateMention> Find(string text, int? year = null)
    {
        var found = new List<DateMention>();
        text = Script.WesternDigits(text);
        if (!text.AsSpan().ContainsAny(monthNames))
            return found;
        for (var at = 0; at < text.Length; at++)
        {
            if (!StartsWord(text, at) || Read(text, at, year) is not { } mention)
                continue;
            found.Add(mention);
            at = mention.End - 1;
        }
        return found;
    }

    /// <summary>The one date that the whole text is.</summary>
    public DateOnly? Exact(string text) =>
        Read(text, 0, null) is { WholeMonth: false } only && only.Length == text.Length && only.First == only.Last ? only.First : null;

    private static bool StartsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private DateMention? Read(string text, int start, int? year) =>
        text.Length == start ? null
        : char.IsAsciiDigit(text[start]) ? DaysFirst(text, start, year)
        : MonthFirst(text, start);

    /// <summary><c>5 October 2023</c> and everything that begins with a day.</summary>
    private DateMention? DaysFirst(string text, int start, int? year)
    {
        var at = start;
        if (DayRow(text, ref at) is not { } first || MonthAt(text, ref at) is not { } month)
            return null;
        if (YearAt(text, ref at) is { } printed)
            return Reach(text, start, at, Day(printed, month, first.Low), Day(printed, month, first.High), printed);
        var after = at;
        if (SecondHalf(text, ref after, year) is { } last)
            return Mention(start, after, Day(last.Year, month, first.Low), last);
        return year is { } given ? Mention(start, at, Day(given, month, first.Low), Day(given, month, first.High)) : null;
    }

    /// <summary>A complete date may go on to another one: <c>30 December 2019 to 3 January 2020</c>.</summary>
    private DateMention? Reach(string text, int start, int at, DateOnly? first, DateOnly? last, int year)
    {
        var after = at;
        var end = Skip(text, ref after, words.DayRanges) ? SecondDate(text, ref after, year) : null;
        return end > first ? Mention(start, after, first, end) : Mention(start, at, first, last);
    }

    /// <summary><c> to 1 June 2012</c> after <c>30 May</c>.</summary>
    private DateOnly? SecondHalf(string text, ref int at, int? year) =>
        Skip(text, ref at, words.DayJoints) ? SecondDate(text, ref at, year) : null;

    private DateOnly? SecondDate(string text, ref int at, int? year)
    {
        if (DayRow(text, ref at) is not { } days || MonthAt(text, ref at) is not { } month)
            return null;
        return (YearAt(text, ref at) ?? year) is { } printed ? Day(printed, month, days.High) : null;
    }

    /// <summary><c>May 2022</c> and <c>October 5, 2023</c>.</summary>
    private DateMention? MonthFirst(string text, int start)
    {
        var at = start;
        if (MonthName(text, ref at) is not { } month)
            return null;
        if (YearAt(text, ref at) is { } year)
            return FollowsDay(text, start)
                ? null
                : new DateMention(
                    start,
                    at - start,
                    new DateOnly(year, month, 1),
                    new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
                    true
                );
        if (!Skip(text, ref at, [" "]) || DayAt(text, ref at) is not { } day)
            return null;
        return YearAt(text, ref at) is { } printed ? Mention(start, at, Day(printed, month, day), Day(printed, month, day)) : null;
    }

    /// <summary>A number before the month was no day of it: nothing is made of "31 February 2020".</summary>
    private bool FollowsDay(string text, int month) =>
        words.MonthLinks.Any(link =>
            month > link.Length
            && string.CompareOrdinal(text, month - link.Length, link, 0, link.Length) == 0
            && char.IsAsciiDigit(text[month - link.Length - 1])
        );

    private static DateMention? Mention(int start, int end, DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to && from <= to ? new DateMention(start, end - start, from, to, false) : null;

    private static DateOnly? Day(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>One day or several in a row: <c>5</c>, <c>5 and 6</c>, <c>18–20</c>, <c>5, 6 and 7</c>.</summary>
    private (int Low, int High)? DayRow(string text, ref int at)
    {
        if (DayAt(text, ref at) is not { } low)
            return null;
        var high = low;
        for (var count = 1; count < DaysInARow; count++)
        {
            var after = at;
            if (!Skip(text, ref after, words.DayJoints) || DayAt(text, ref after) is not { } next || next <= high)
                break;
            high = next;
            at = after;
        }
        return (low, high);
    }

    private int? DayAt(string text, ref int at)
    {
        var end = at;
        while (end < text.Length && end < at + 3 && char.IsAsciiDigit(text[end]))
            end++;
        var day = end == at ? 0 : int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture);
        if (day is 0 or > 31)
            return null;
        at = end;
        SkipOrdinalEnding(text, ref at);
        return day;
    }

    private void SkipOrdinalEnding(string text, ref int at)
    {
        Skip(text, ref at, words.DayEndings);
    }

    private int? MonthAt(string text, ref int at) => Skip(text, ref at, words.MonthLinks) ? MonthName(text, ref at) : null;

    private int? MonthName(string text, ref int at)
    {
        foreach (var (name, month) in months)
        {
            var end = at + name.Length;
            if (string.CompareOrdinal(text, at, name, 0, name.Length) != 0 || (end < text.Length && char.IsLetter(text[end])))
                continue;
            at = end;
            return month;
        }
        return null;
    }

    private int? YearAt(string text, ref int at)
    {
        var after = at;
        if (
            !Skip(text, ref after, words.YearLinks)
            || after + 4 > text.Length
            || (after + 4 < text.Length && char.IsAsciiDigit(text[after + 4]))
        )
            return null;
        if (!int.TryParse(text.AsSpan(after, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2199)
            return null;
        at = after + 4;
        Skip(text, ref at, words.YearEndings);
        return year;
    }

    private static bool Skip(string text, ref int at, ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) != 0)
                continue;
            at += sign.Length;
            return true;
        }
        return false;
    }
}
