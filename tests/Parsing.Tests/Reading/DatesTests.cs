using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Palermo.Parsing.Reading;

namespace Palermo.Parsing.Tests.Reading;

public class DatesTests
{
    [Theory]
    [InlineData("13 October 2023", "2023-10-13", "2023-10-13")]
    [InlineData("Thursday, 5 October 2023", "2023-10-05", "2023-10-05")]
    [InlineData("5 and 6 October 2023", "2023-10-05", "2023-10-06")]
    [InlineData("5–6 October 2023", "2023-10-05", "2023-10-06")]
    [InlineData("from 18 to 20 November 2015", "2015-11-18", "2015-11-20")]
    [InlineData("7, 8 and 9 March 2022", "2022-03-07", "2022-03-09")]
    [InlineData("from 30 May to 1 June 2012", "2012-05-30", "2012-06-01")]
    [InlineData("30 May–1 June 2012", "2012-05-30", "2012-06-01")]
    [InlineData("29 February and 1 March 2016", "2016-02-29", "2016-03-01")]
    [InlineData("30 December 2019 to 3 January 2020", "2019-12-30", "2020-01-03")]
    [InlineData("on the 2nd October 2021", "2021-10-02", "2021-10-02")]
    [InlineData("October 5, 2023", "2023-10-05", "2023-10-05")]
    [InlineData("held in May 2022 under", "2022-05-01", "2022-05-31")]
    [InlineData("in 2013, on 4 May 2013.", "2013-05-04", "2013-05-04")]
    public void A_date_is_found(string text, string first, string last)
    {
        var date = Assert.Single(Dates.Find(text));
        Assert.Equal((Day(first), Day(last)), (date.First, date.Last));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the 2030 Agenda")]
    [InlineData("resolution 5/3")]
    [InlineData("31 February 2020")]
    [InlineData("32 May 2020")]
    [InlineData("5 October")]
    [InlineData("5 October, at 10 a.m.")]
    [InlineData("States may 2 things")]
    [InlineData("5 Octobers 2023")]
    [InlineData("15 March 20234")]
    [InlineData("articles 16 and 18 of the Convention")]
    [InlineData("20 to 18 November")]
    public void No_date_is_made_up(string text) => Assert.Empty(Dates.Find(text));

    [Fact]
    public void A_month_without_a_day_is_told_apart() => Assert.True(Assert.Single(Dates.Find("in May 2022")).WholeMonth);

    [Fact]
    public void Two_dates_joined_by_and_stay_two() => Assert.Equal(2, Dates.Find("on 17 May 2023 and 20 June 2023").Count);

    [Fact]
    public void A_year_may_be_given_for_dates_without_one() =>
        Assert.Equal(Day("2023-10-05"), Assert.Single(Dates.Find("Thursday, 5 October", 2023)).First);

    [Fact]
    public void A_mention_tells_where_it_stands()
    {
        const string Text = "was opened on 5 and 6 October 2023.";
        var date = Assert.Single(Dates.Find(Text));
        Assert.Equal("5 and 6 October 2023", Text[date.Start..date.End]);
    }

    [Fact]
    public void Every_printed_day_is_read_back() =>
        Prop.ForAll(
                Gen.Choose(DateOnly.FromDayNumber(693_596).DayNumber, new DateOnly(2199, 12, 31).DayNumber)
                    .Select(DateOnly.FromDayNumber)
                    .ToArbitrary(),
                day =>
                    Assert.Single(Dates.Find($"held on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, in Ysmere")).First
                    == day
            )
            .QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
