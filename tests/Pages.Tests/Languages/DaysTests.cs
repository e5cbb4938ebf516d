using System.Globalization;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Tests.Languages;

/// <summary>Dates as United Nations documents in each language write them, by hand.</summary>
public class DaysTests
{
    [Theory]
    [InlineData("ar", "5 تشرين الأول/أكتوبر 2023")]
    [InlineData("en", "5 October 2023")]
    [InlineData("es", "5 de octubre de 2023")]
    [InlineData("fr", "5 octobre 2023")]
    [InlineData("ru", "5 октября 2023 года")]
    [InlineData("zh", "2023年10月5日")]
    public void A_date_is_written_out(string language, string said) => Assert.Equal(said, In(language).Date(Day("2023-10-05")));

    [Theory]
    [InlineData("ar", "1 أيار/مايو 2024")]
    [InlineData("en", "1 May 2024")]
    [InlineData("es", "1 de mayo de 2024")]
    [InlineData("fr", "1er mai 2024")]
    [InlineData("ru", "1 мая 2024 года")]
    [InlineData("zh", "2024年5月1日")]
    public void The_first_of_a_month_is_said_as_the_language_says_it(string language, string said) =>
        Assert.Equal(said, In(language).Date(Day("2024-05-01")));

    [Theory]
    [InlineData("ar", "2023-10-05", "2023-10-06", "5 و6 تشرين الأول/أكتوبر 2023")]
    [InlineData("en", "2023-10-05", "2023-10-06", "5 and 6 October 2023")]
    [InlineData("es", "2023-10-05", "2023-10-06", "5 y 6 de octubre de 2023")]
    [InlineData("fr", "2024-05-01", "2024-05-02", "1er et 2 mai 2024")]
    [InlineData("ru", "2023-10-05", "2023-10-06", "5 и 6 октября 2023 года")]
    [InlineData("zh", "2023-10-05", "2023-10-06", "2023年10月5日和6日")]
    [InlineData("ar", "2015-11-18", "2015-11-20", "من 18 إلى 20 تشرين الثاني/نوفمبر 2015")]
    [InlineData("en", "2015-11-18", "2015-11-20", "18 to 20 November 2015")]
    [InlineData("es", "2015-11-18", "2015-11-20", "del 18 al 20 de noviembre de 2015")]
    [InlineData("fr", "2015-11-18", "2015-11-20", "du 18 au 20 novembre 2015")]
    [InlineData("ru", "2015-11-18", "2015-11-20", "с 18 по 20 ноября 2015 года")]
    [InlineData("zh", "2015-11-18", "2015-11-20", "2015年11月18日至20日")]
    [InlineData("en", "2012-05-30", "2012-06-01", "30 May 2012 to 1 June 2012")]
    [InlineData("es", "2012-05-30", "2012-06-01", "del 30 de mayo de 2012 al 1 de junio de 2012")]
    [InlineData("fr", "2012-05-30", "2012-06-01", "du 30 mai 2012 au 1er juin 2012")]
    [InlineData("ru", "2012-05-30", "2012-06-01", "с 30 мая 2012 года по 1 июня 2012 года")]
    [InlineData("zh", "2012-12-31", "2013-01-01", "2012年12月31日和2013年1月1日")]
    [InlineData("fr", "2023-10-05", "2023-10-05", "5 octobre 2023")]
    public void Days_of_a_meeting_say_their_month_once(string language, string start, string end, string said) =>
        Assert.Equal(said, In(language).Dates(Day(start), Day(end)));

    [Theory]
    [InlineData("ar", "7 شباط/فبراير 2024، الساعة 14:03 بالتوقيت العالمي المنسَّق")]
    [InlineData("en", "7 February 2024, 14:03 UTC")]
    [InlineData("es", "7 de febrero de 2024, 14:03 UTC")]
    [InlineData("fr", "7 février 2024 à 14:03 (UTC)")]
    [InlineData("ru", "7 февраля 2024 года, 14:03 UTC")]
    [InlineData("zh", "2024年2月7日14:03（协调世界时）")]
    public void A_moment_says_its_day_and_time(string language, string said) =>
        Assert.Equal(said, In(language).Moment(new DateTimeOffset(2024, 2, 7, 16, 3, 59, TimeSpan.FromHours(2))));

    private static Words In(string language) => Words.In(SiteLanguage.Find(language)!);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
