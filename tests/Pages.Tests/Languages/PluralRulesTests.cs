using System.Globalization;
using Palermo.Pages.Languages;

namespace Palermo.Pages.Tests.Languages;

public class PluralRulesTests
{
    // The samples that the Unicode CLDR publishes with its rules (common/supplemental/plurals.xml, @integer).
    [Theory]
    [InlineData("ar", PluralForm.Zero, "0")]
    [InlineData("ar", PluralForm.One, "1")]
    [InlineData("ar", PluralForm.Two, "2")]
    [InlineData("ar", PluralForm.Few, "3~10, 103~110, 1003")]
    [InlineData("ar", PluralForm.Many, "11~26, 111, 1011")]
    [InlineData("ar", PluralForm.Other, "100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000")]
    [InlineData("en", PluralForm.One, "1")]
    [InlineData("en", PluralForm.Other, "0, 2~16, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("es", PluralForm.One, "1")]
    [InlineData("es", PluralForm.Many, "1000000")]
    [InlineData("es", PluralForm.Other, "0, 2~16, 100, 1000, 10000, 100000")]
    [InlineData("fr", PluralForm.One, "0, 1")]
    [InlineData("fr", PluralForm.Many, "1000000")]
    [InlineData("fr", PluralForm.Other, "2~17, 100, 1000, 10000, 100000")]
    [InlineData("ru", PluralForm.One, "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001")]
    [InlineData("ru", PluralForm.Few, "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002")]
    [InlineData("ru", PluralForm.Many, "0, 5~19, 100, 1000, 10000, 100000, 1000000")]
    [InlineData("zh", PluralForm.Other, "0~15, 100, 1000, 10000, 100000, 1000000")]
    public void The_published_samples_take_their_form(string language, PluralForm form, string samples)
    {
        Assert.All(Numbers(samples), number => Assert.Equal(form, PluralRules.Of(language, number)));
        Assert.Contains(form, PluralRules.Forms(language));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void No_number_takes_a_form_that_texts_need_not_have(string language) =>
        Assert.Equal(
            PluralRules.Forms(language).Order(),
            Enumerable.Range(0, 1200).Append(1_000_000).Select(number => PluralRules.Of(language, number)).Distinct().Order()
        );

    private static IEnumerable<long> Numbers(string samples)
    {
        foreach (var sample in samples.Split(", "))
        {
            var ends = sample.Split('~').Select(end => long.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            for (var number = ends[0]; number <= ends[^1]; number++)
            {
                yield return number;
            }
        }
    }
}
