using System.Text.Json;
using Palermo.Cases;
using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.Tests.Corpus;
using Palermo.Record.Tests.Import;
using Palermo.Search;

namespace Palermo.Record.Tests.Reading;

/// <summary>After a change the columns of a list are brought forward by what has changed, and say what they would say if they were read anew.</summary>
public sealed class BroughtForwardTests : IAsyncDisposable
{
    private readonly Desk desk = new();

    private readonly UntilChanged kept = new();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    /// <summary>Damaged, the samples share symbols, and late ones tell early ones' sessions, editions and languages.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task After_each_import_lists_are_as_if_read_anew(int seed)
    {
        var damage = new Damage(seed);
        var samples = Directory.GetFiles(Path.Combine(Repository.Root, "models", "samples"), "*.txt").Order(StringComparer.Ordinal);
        var texts = samples.Select(File.ReadAllText).SelectMany(text => new[] { text, damage.Of(text) }).ToArray();
        var random = new Random(seed);
        random.Shuffle(texts);
        Ask(kept);

        foreach (var portion in texts.Index().Chunk(3))
        {
            await desk.ImportAsync([.. portion.Select(text => desk.Put($"{text.Index:000}.txt", text.Item))]);

            Assert.Equal(Ask(new UntilChanged()), Ask(kept));
        }
    }

    [Fact]
    public async Task Only_what_has_changed_is_read()
    {
        await desk.ImportAsync(desk.Put("report.txt", Paper.Report()));
        Ask(kept);
        // Behind the audit's back: whoever reads all rows anew would see it.
        await desk.WriteAsync("UPDATE record_documents SET document_type = 'resolution'");
        await desk.ImportAsync(desk.Put("note.txt", Paper.Note(1)));

        var types = desk
            .Store.Read(connection => DocumentList.Handle(Scope(connection, kept), ListQuery.Everything).Facets)
            .Single(facet => facet.Name == "type");

        Assert.Equal(2, types.Values.Sum(value => value.Count));
        Assert.Contains(types.Values, value => value.Value == "meeting report");
    }

    [Fact]
    public async Task Of_two_editions_the_older_leaves_the_recommendations_when_the_newer_comes()
    {
        await desk.ImportAsync(desk.Put("old.txt", Paper.Report()));
        Assert.Equal(["old.txt", "old.txt"], Files());

        await desk.ImportAsync(desk.Put("new.txt", Paper.Report().Replace("15 April 2030", "16 April 2030", StringComparison.Ordinal)));

        Assert.Equal(["new.txt", "new.txt"], Files());
    }

    private string[] Files() =>
        desk.Store.Read(connection =>
            RecommendationList
                .Handle(Scope(connection, kept), ListQuery.Everything)
                .Items.Select(row =>
                    desk.Query<string>("SELECT file_name FROM record_documents WHERE slug = @Id", new { row.Document.Id }).Single()
                )
                .ToArray()
        );

    private string Ask(UntilChanged memory) =>
        desk.Store.Read(connection =>
        {
            var scope = Scope(connection, memory);
            return string.Join(
                '\n',
                new[] { "limit=500", "limit=3", "session=7", "session=none", "article=SOM_PROTOCOL-11", "body=LC_WG_CROSSING" }
                    .Select(query => Json(DocumentList.Handle(scope, Reading.Ask.Of(DocumentList.Source, query))))
                    .Concat(
                        new[] { "limit=500", "limit=3", "session=7", "strength=firm", "addressee=STATES" }.Select(query =>
                            Json(RecommendationList.Handle(scope, Reading.Ask.Of(RecommendationList.Source, query)))
                        )
                    )
            );
        });

    private static string Json<T>(Listed<T> list) => JsonSerializer.Serialize(list);

    private static ReadScope Scope(System.Data.Common.DbConnection connection, UntilChanged memory) =>
        new(connection, new TextIndex(), Words.In(SiteLanguage.English)) { Kept = memory };
}
