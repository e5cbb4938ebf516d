using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Lists;

/// <summary>What translators take with them: the texts as a table.</summary>
public sealed class TranslationsTests(SampleSite site)
{
    [Fact]
    public async Task The_table_has_a_row_for_each_text_in_each_language()
    {
        var rows = Csv.Read((await site.GetAsync("/api/translations.csv")).Text);

        Assert.Equal(["kind", "key", "language", "english", "translation", "missing"], rows[0]);
        Assert.Contains(
            rows,
            row =>
                row.SequenceEqual([
                    "treaties",
                    "SOM_PROTOCOL-16",
                    "fr",
                    "Protection and assistance measures",
                    "Mesures de protection et d’assistance",
                    "false",
                ])
        );
        Assert.Contains(rows, row => row.SequenceEqual(["states", "FRA", "ar", "France", "فرنسا", "false"]));
        Assert.Contains(rows, row => row.SequenceEqual(["interface", "nav.states", "ru", "States", "Государства", "false"]));
        var ofEach = rows.Skip(1).GroupBy(row => row[2]).Select(rows => rows.Count()).ToList();
        Assert.Equal((6, 1), (ofEach.Count, ofEach.Distinct().Count()));
    }

    [Fact]
    public async Task It_is_narrowed_as_the_page_is()
    {
        var rows = Csv.Read((await site.GetAsync("/api/translations.csv?language=zh&kind=bodies")).Text).Skip(1).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(("bodies", "zh"), (row[0], row[2])));
        Assert.Single(Csv.Read((await site.GetAsync("/api/translations.csv?missing=yes")).Text));
    }

    [Theory]
    [InlineData("language=de")]
    [InlineData("language=ar&language=fr")]
    [InlineData("kind=poems")]
    [InlineData("missing=maybe")]
    [InlineData("colour=blue")]
    public async Task What_cannot_be_asked_is_refused(string query)
    {
        Assert.Equal(400, (await site.GetAsync($"/api/translations.csv?{query}")).Status);
        Assert.Equal(400, (await site.GetAsync($"/ar/translations?{query}")).Status);
    }

    [Theory]
    [InlineData("/ru/translations", "<code dir=\"ltr\">nav.states</code>", "Государства")]
    [InlineData(
        "/en/translations?language=es&kind=treaties",
        "<code dir=\"ltr\">SOM_PROTOCOL-5</code>",
        "Responsabilidad penal de los migrantes"
    )]
    [InlineData("/zh/translations?language=fr&missing=yes", "这里什么都不缺。", "<code dir=\"ltr\">one, many, other</code>")]
    public async Task The_page_shows_the_texts_of_a_language(string address, string one, string other)
    {
        var page = System.Net.WebUtility.HtmlDecode((await site.GetAsync(address)).Text);

        Assert.Contains(one, page, StringComparison.Ordinal);
        Assert.Contains(other, page, StringComparison.Ordinal);
    }
}
