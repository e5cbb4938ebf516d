using Palermo.Pages.Languages;

namespace Palermo.Pages.Tests.Languages;

public class WordsTests
{
    [Theory]
    [InlineData("ar", "999", "1,000", "12,345", "1,234,567")]
    [InlineData("en", "999", "1,000", "12,345", "1,234,567")]
    [InlineData("es", "999", "1000", "12\u202f345", "1\u202f234\u202f567")]
    [InlineData("fr", "999", "1\u202f000", "12\u202f345", "1\u202f234\u202f567")]
    [InlineData("ru", "999", "1\u00a0000", "12\u00a0345", "1\u00a0234\u00a0567")]
    [InlineData("zh", "999", "1,000", "12,345", "1,234,567")]
    public void Numbers_are_grouped_with_European_digits(string language, params string[] said) =>
        Assert.Equal(said, new long[] { 999, 1_000, 12_345, 1_234_567 }.Select(In(language).Number));

    [Theory]
    [InlineData("ru", 1, "1 рекомендация")]
    [InlineData("ru", 3, "3 рекомендации")]
    [InlineData("ru", 11, "11 рекомендаций")]
    [InlineData("ru", 22, "22 рекомендации")]
    [InlineData("ru", 101, "101 рекомендация")]
    [InlineData("ru", 0, "0 рекомендаций")]
    [InlineData("fr", 0, "0 recommandation")]
    [InlineData("fr", 1, "1 recommandation")]
    [InlineData("fr", 2, "2 recommandations")]
    [InlineData("fr", 1_000_000, "1\u202f000\u202f000 de recommandations")]
    [InlineData("es", 0, "0 recomendaciones")]
    [InlineData("es", 1, "1 recomendación")]
    [InlineData("es", 2_000_000, "2\u202f000\u202f000 de recomendaciones")]
    [InlineData("zh", 1, "1项建议")]
    public void Counts_take_the_form_of_their_number(string language, long count, string said) =>
        Assert.Equal(said, In(language).Count("count.recommendations", count));

    [Theory]
    [InlineData(0, "لا توصيات")]
    [InlineData(1, "توصية واحدة")]
    [InlineData(2, "توصيتان")]
    [InlineData(3, "3 توصيات")]
    [InlineData(11, "11 توصية")]
    [InlineData(1100, "1,100 توصية")]
    public void Counts_in_Arabic_take_the_form_of_their_number(long count, string said) =>
        Assert.Equal(said, In("ar").Count("count.recommendations", count));

    [Theory]
    [InlineData("ar", "بند", "بند وفقرة", "بند وفقرة ومادة", "بند", "فقرة", "مادة")]
    [InlineData("en", "a", "a and b", "a, b and c")]
    [InlineData("es", "a", "a y b", "a, b y c")]
    [InlineData("fr", "a", "a et b", "a, b et c")]
    [InlineData("ru", "a", "a и b", "a, b и c")]
    [InlineData("zh", "a", "a和b", "a、b和c")]
    public void Lists_end_with_an_and(string language, string one, string two, string three, params string[] items)
    {
        string[] list = items.Length == 0 ? ["a", "b", "c"] : items;

        Assert.Equal(["", one, two, three], new[] { 0, 1, 2, 3 }.Select(count => In(language).List(list[..count])));
    }

    [Theory]
    [InlineData("Alemania", "Italia", "Alemania e Italia")]
    [InlineData("Alemania", "Hungría", "Alemania y Hungría")]
    [InlineData("padre", "hijo", "padre e hijo")]
    [InlineData("agua", "hielo", "agua y hielo")]
    [InlineData("Omán", "Irán", "Omán e Irán")]
    public void And_in_Spanish_yields_to_the_sound_behind_it(string first, string last, string said) =>
        Assert.Equal(said, In("es").List([first, last]));

    [Fact]
    public void Latin_letters_keep_to_themselves_in_an_Arabic_sentence() =>
        Assert.Equal("استشهد بالفقرة \u206816 bis\u2069", In("ar").Say("cite.paragraph", ("number", "16 bis")));

    [Fact]
    public void A_text_that_is_missing_or_lacks_a_form_is_said_in_English_and_counted()
    {
        var own = Message
            .Load("ru")
            .Where(text => text.Key != "nav.documents")
            .Select(text => text.Key == "count.topics" ? new(text.Key, WithoutFew(text.Value)) : text)
            .ToDictionary();

        var gapped = Words.Of(SiteLanguage.Find("ru")!, own);

        Assert.Equal(
            (2, "Documents", "3 topics", "3 документа"),
            (gapped.Missing, gapped["nav.documents"], Count("topics"), Count("documents"))
        );
        Assert.Equal(0, In("ru").Missing);
        string Count(string what) => gapped.Count($"count.{what}", 3);
    }

    private static Message WithoutFew(Message message) =>
        message with
        {
            Forms = message.Forms.Where(form => form.Key != PluralForm.Few).ToDictionary(),
        };

    [Fact]
    public void A_code_without_a_name_stands_as_it_is() => Assert.Equal("unheard-of", In("en").Member("strength", "unheard-of"));

    private static Words In(string language) => Words.In(SiteLanguage.Find(language)!);
}
