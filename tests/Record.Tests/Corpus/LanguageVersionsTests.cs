using Palermo.Cases;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.CompareVersions;
using Palermo.Record.FindAnything;
using Palermo.Record.Import;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.ShowDocument;
using Palermo.Record.Tests.Import;
using Palermo.Search;

namespace Palermo.Record.Tests.Corpus;

/// <summary>One report in English, Spanish and Arabic: three texts to read, one document to count, whatever the order of import.</summary>
public sealed class LanguageVersionsTests : IAsyncDisposable
{
    private const string Address = "lc-aop-wg-1-2021-5";

    private static readonly string[] Files =
    [
        "lantern-2021-report.txt",
        "translated-lantern-2021-report-es.txt",
        "translated-lantern-2021-report-ar.txt",
    ];

    private readonly Desk desk = new();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 2, 0)]
    public async Task The_original_stands_for_all_and_none_is_superseded(params int[] order)
    {
        await ImportAsync([.. order]);

        Assert.Equal(
            [(Address, "en", null), ($"{Address}.ar", "ar", Address), ($"{Address}.es", "es", Address)],
            Documents().OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => (one.Id, one.Language, one.VersionOf))
        );
        Assert.All(Documents(), one => Assert.Null(one.SupersededBy));
    }

    [Fact]
    public async Task A_version_is_told_by_its_language_and_not_as_an_edition()
    {
        await ImportAsync(1);

        var (_, arabic) = await desk.ImportAsync(Sample(Files[2]));

        Assert.Equal(new Kinship.Version("ar", "es"), Assert.IsType<FileOutcome.Imported>(Assert.Single(arabic)).Kin);
    }

    [Fact]
    public async Task Recommendations_are_counted_once_and_those_of_a_version_are_listed_where_it_is_asked_for()
    {
        await ImportAsync(0, 1, 2);

        Assert.Equal(10, Recommendations("").Total);
        Assert.Equal(10, Recommendations($"document={Address}.es").Total);
        Assert.Single(desk.Query<string>("SELECT slug FROM record_meetings WHERE slug LIKE 'lc-wg-crossing-2'"));
    }

    [Fact]
    public async Task Each_version_names_the_others()
    {
        await ImportAsync(0, 1, 2);

        var shown = Ask(scope => DocumentReading.Handle(scope, $"{Address}.ar"))!;

        Assert.Equal(
            [(Address, "en", true), ($"{Address}.es", "es", false)],
            shown.Versions.Select(one => (one.Id, one.Language, one.Lead))
        );
    }

    [Fact]
    public async Task A_newer_text_in_the_same_language_is_an_edition_of_that_language_alone()
    {
        await ImportAsync(0, 1);
        var newer = (await File.ReadAllTextAsync(Sample(Files[1]), TestContext.Current.CancellationToken)).Replace(
            "22 de octubre de 2021",
            "29 de octubre de 2021",
            StringComparison.Ordinal
        );
        await desk.ImportAsync(desk.Put("newer.txt", newer));

        Assert.Equal(
            [("lantern-2021-report.txt", null), ("newer.txt", null), (Files[1], $"{Address}.es")],
            Documents().OrderBy(one => one.File, StringComparer.Ordinal).Select(one => (one.File, one.SupersededBy))
        );
    }

    [Fact]
    public void Versions_align_by_number_and_show_their_gaps()
    {
        var places = VersionAlignment.Of(Read(Files[0]), "en", Read(Files[2]), "ar");

        Assert.Equal(44, places.Count); // 34 paragraphs and 10 recommendations
        Assert.Equal(
            Enumerable.Range(27, 7).Select(number => $"para. {number}"),
            places.Where(place => place.Right is null).Select(place => place.Where)
        );
        Assert.Equal("para. 3", places[2].Where);
        Assert.Equal("Recommendation 1", places[4].Where);
        Assert.True(places.Single(place => place.Where == "para. 23") is { Left: not null, Right: not null });
    }

    [Fact]
    public void What_was_read_in_one_version_is_offered_to_the_other_with_its_source()
    {
        var places = VersionAlignment.Of(Read(Files[2]), "ar", Read(Files[0]), "en");
        var offered = places.Single(place => place.Where == "Recommendation 4").Offered!;

        Assert.Equal(("en", "States parties", "STATES_PARTIES"), (offered.From, offered.Addressee, offered.AddresseeCode));
        Assert.Equal(["encouragement"], offered.Strengths);
        Assert.Null(places.Single(place => place.Where == "para. 11").Offered); // both cite articles 5 and 6 of the Protocol
    }

    [Theory]
    [InlineData("absuelto", "es", "paragraph")] // para. 9 of the Spanish text alone
    [InlineData("acquitted", "en", "paragraph")]
    [InlineData("", "ar", "document")]
    public async Task What_is_found_says_its_own_language_and_is_narrowed_by_it(string words, string language, string kind)
    {
        await ImportAsync(0, 1, 2);

        var found = Ask(scope => SearchList.Handle(scope, Reading.Ask.Of(SearchList.Shape, $"q={words}&kind={kind}&language={language}")));

        Assert.NotEmpty(found.Items);
        Assert.All(found.Items, one => Assert.Equal((kind, language), (one.Kind, one.Language)));
        Assert.Equal(found.Total, found.Facets.Single(facet => facet.Name == "language").Values.Single(value => value.Chosen).Count);
    }

    private static Parsing.Record.DocumentRecord Read(string file) =>
        Parsing.DocumentReader.Read(file, File.ReadAllBytes(Sample(file))).Record;

    private static string Sample(string file) => Path.Combine(Repository.Root, "models", "samples", file);

    private async Task ImportAsync(params int[] order)
    {
        foreach (var file in order)
            await desk.ImportAsync(
                desk.Put(Files[file], await File.ReadAllTextAsync(Sample(Files[file]), TestContext.Current.CancellationToken))
            );
    }

    private IReadOnlyList<DocumentItem> Documents() =>
        Ask(scope => DocumentList.Handle(scope, Reading.Ask.Of(DocumentList.Source, ""))).Items;

    private Listed<RecommendationItem> Recommendations(string query) =>
        Ask(scope => RecommendationList.Handle(scope, Reading.Ask.Of(RecommendationList.Source, query)));

    private T Ask<T>(Func<ReadScope, T> question) =>
        desk.Store.Read(connection => question(new ReadScope(connection, new TextIndex(), Words.In(SiteLanguage.English))));
}
