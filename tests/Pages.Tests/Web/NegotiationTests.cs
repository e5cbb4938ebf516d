using Palermo.Pages.Web;

namespace Palermo.Pages.Tests.Web;

public class NegotiationTests
{
    [Theory]
    [InlineData("", "en")]
    [InlineData("ar", "ar")]
    [InlineData("ar-EG;1 en;0.5", "ar")]
    [InlineData("en;0.5 ar;0.9", "ar")]
    [InlineData("ar;0 en;0.1", "en")]
    [InlineData("fr;1 ar;0.2", "fr")]
    [InlineData("de;1 ru;0.2", "ru")]
    [InlineData("es-419", "es")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("zh-TW;1 en;0.9", "zh")]
    [InlineData("AR-sa", "ar")]
    [InlineData("*", "en")]
    [InlineData("xx-unknown;1", "en")]
    public void The_best_liked_of_the_six_languages_is_chosen(string wishes, string chosen) =>
        Assert.Equal(chosen, LanguageOfRequest.Negotiate(Parsed(wishes)).Code);

    private static IEnumerable<(string Tag, double Quality)> Parsed(string wishes) =>
        wishes
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(wish => wish.Split(';'))
            .Select(parts => (parts[0], parts.Length > 1 ? double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1));
}
