using Palermo.Pages.Languages;

namespace Palermo.Pages.Tests.Languages;

public class WordsTests
{
    private static readonly Words English = Words.In(SiteLanguage.English);
    private static readonly Words Arabic = Words.In(SiteLanguage.Arabic);

    [Fact]
    public void Dates_are_written_out_as_documents_write_them()
    {
        Assert.Equal("5 October 2023", English.Date(new DateOnly(2023, 10, 5)));
        Assert.Equal("5 تشرين الأول/أكتوبر 2023", Arabic.Date(new DateOnly(2023, 10, 5)));
    }

    [Theory]
    [InlineData("2023-10-05", "2023-10-05", "5 October 2023")]
    [InlineData("2023-10-05", "2023-10-06", "5 and 6 October 2023")]
    [InlineData("2015-11-18", "2015-11-20", "18 to 20 November 2015")]
    [InlineData("2012-05-30", "2012-06-01", "30 May 2012 to 1 June 2012")]
    [InlineData("2012-12-31", "2013-01-01", "31 December 2012 and 1 January 2013")]
    public void Days_of_a_meeting_say_their_month_once(string start, string end, string said) =>
        Assert.Equal(said, English.Dates(Day(start), Day(end)));

    [Fact]
    public void Numbers_are_grouped_with_European_digits()
    {
        Assert.Equal("1,234,567", English.Number(1_234_567));
        Assert.Equal("1,234,567", Arabic.Number(1_234_567));
    }

    [Theory]
    [InlineData(0, "لا توصيات")]
    [InlineData(1, "توصية واحدة")]
    [InlineData(2, "توصيتان")]
    [InlineData(3, "3 توصيات")]
    [InlineData(11, "11 توصية")]
    [InlineData(1100, "1,100 توصية")]
    public void Counts_in_Arabic_take_the_form_of_their_number(long count, string said) =>
        Assert.Equal(said, Arabic.Count("count.recommendations", count));

    [Fact]
    public void Lists_end_with_an_and()
    {
        Assert.Equal("", English.List([]));
        Assert.Equal("a", English.List(["a"]));
        Assert.Equal("a and b", English.List(["a", "b"]));
        Assert.Equal("a, b and c", English.List(["a", "b", "c"]));
        Assert.Equal("الدول والمواد والوثائق", Arabic.List(["الدول", "المواد", "الوثائق"]));
    }

    [Fact]
    public void Latin_letters_keep_to_themselves_in_an_Arabic_sentence() =>
        Assert.Equal("استشهد بالفقرة \u206816 bis\u2069", Arabic.Say("cite.paragraph", ("number", "16 bis")));

    [Fact]
    public void A_language_without_texts_speaks_English() => Assert.Equal("en", Words.In(SiteLanguage.Find("fr")!).Language.Code);

    [Fact]
    public void A_code_without_a_name_stands_as_it_is() => Assert.Equal("unheard-of", English.Member("strength", "unheard-of"));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
