using Palermo.Pages.About;
using Palermo.Pages.Languages;
using Palermo.Pages.Translations;

namespace Palermo.Pages.Tests.Translations;

/// <summary>What is missing in a language is counted, shown to translators, and told to readers.</summary>
public class GapsTests
{
    private static readonly SiteLanguage Spanish = SiteLanguage.Find("es")!;

    [Fact]
    public void A_planted_gap_is_found()
    {
        var own = new Dictionary<string, Message>(Message.Load("es"));
        own.Remove("nav.topics");
        own["count.topics"] = own["count.topics"] with
        {
            Forms = new Dictionary<PluralForm, string> { [PluralForm.Other] = "{count} temas" },
        };
        var languages = SiteLanguage.All.ToDictionary(
            language => language.Code,
            language => language == Spanish ? own : Message.Load(language.Code)
        );

        var family = new TextFamily("interface", TextFamilies.Interface(languages));

        Assert.Equal(["count.topics", "nav.topics"], family.Texts.Where(text => text.IsMissing("es")).Select(text => text.Key));
        Assert.Equal(family.Texts.Count - 2, family.There("es"));
        Assert.Equal(family.Texts.Count, family.There("fr"));
        Assert.Equal("Topics", family.Texts.Single(text => text.Key == "nav.topics").English);
    }

    [Fact]
    public void All_six_languages_have_every_text() =>
        Assert.All(
            TextFamilies.All,
            family =>
                Assert.All(
                    SiteLanguage.All,
                    language => Assert.Equal([], family.Texts.Where(text => text.IsMissing(language.Code)).Select(text => text.Key))
                )
        );

    [Fact]
    public void Every_kind_of_text_is_there() =>
        Assert.Equal(
            ["nav.topics", "FRA", "WG_SOM", "SOM_PROTOCOL-5", "XAV"],
            TextFamilies.All.Select(family =>
                family.Texts.First(text => text.Key is "nav.topics" or "FRA" or "WG_SOM" or "SOM_PROTOCOL-5" or "XAV").Key
            )
        );

    [Fact]
    public async Task The_table_shows_the_text_and_what_is_missing()
    {
        TranslatedText[] texts =
        [
            new("nav.topics", new Dictionary<string, string> { ["en"] = "Topics" }),
            new("nav.states", new Dictionary<string, string> { ["en"] = "States", ["es"] = "Estados" }),
        ];

        var html = await Rendered.WriteAsync<TranslationsTable>(Words.In(Spanish), ("Language", Spanish), ("Texts", texts));

        Assert.Contains("<code dir=\"ltr\">nav.topics</code> </th>", html, StringComparison.Ordinal);
        Assert.Contains("<td lang=\"en\" dir=\"ltr\">Topics</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"missing\">falta</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>Estados</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_in_a_language_with_gaps_says_so()
    {
        var gapped = Words.Of(Spanish, Message.Load("es").Where(text => text.Key != "nav.topics").ToDictionary());

        var html = await Rendered.WriteAsync<AccessibilityPage>(gapped);

        Assert.Contains(">Topics</a>", html, StringComparison.Ordinal);
        Assert.Contains("aún no están traducidos y figuran en inglés", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/es/translations?language=es&missing=yes\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "no están traducidos",
            await Rendered.WriteAsync<AccessibilityPage>(Words.In(Spanish)),
            StringComparison.Ordinal
        );
    }
}
