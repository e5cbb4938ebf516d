using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Kernel;
using Palermo.Storage;

namespace Palermo.Search.Tests;

/// <summary>A store with an index in a folder of its own.</summary>
internal sealed class Shelf : IAsyncDisposable
{
    private static readonly Caller Clerk = new("clerk", "shell");

    private readonly TestPlace place = new(Directory.CreateTempSubdirectory("palermo-").FullName);
    private readonly Store store;
    private int writes;

    public Shelf(bool onFile = false) =>
        store = Store.OpenWriter(
            onFile ? DataPlace.Folder(place.Folder) : place.Place,
            [TextIndex.Migrations],
            TimeProvider.System,
            new SystemRandom()
        );

    public ISearchIndex Index { get; } = new TextIndex();

    public static SearchEntry Entry(string id, string title, string text = "", string language = "en", params SearchFacet[] facets) =>
        new(Source: id, "document", id, language, title, text, $"/documents/{id}", new DateOnly(2013, 11, 11), facets);

    public Task Publish(params SearchEntry[] entries) => Write((db, index) => index.Publish(db, entries));

    public Task Withdraw(string source) => Write((db, index) => index.Withdraw(db, source));

    /// <summary>Lets the engine compare its words with the entries.</summary>
    public Task VerifyWords() =>
        TestPlace.OnServer
            ? Task.CompletedTask
            : Write((db, _) => db.Execute("INSERT INTO search_text (search_text, rank) VALUES ('integrity-check', 1)"));

    public T Read<T>(Func<DbConnection, ISearchIndex, T> read) => store.Read(db => read(db, Index));

    public SearchPage Find(SearchQuery query) => Read((db, index) => index.Find(db, query));

    public SearchPage Find(string text, params SearchFacet[] filters) =>
        Find(new SearchQuery(text) { Filters = filters, Size = SearchQuery.LargestSize });

    /// <summary>Ids of what is found, in ordinal order.</summary>
    public string[] Ids(string text, params SearchFacet[] filters) =>
        [.. Find(text, filters).Items.Select(hit => hit.Id).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        place.Dispose();
        Directory.Delete(place.Folder, recursive: true);
    }

    private Task Write(Action<DbConnection, ISearchIndex> work)
    {
        var key = new IdempotencyKey((++writes).ToString(CultureInfo.InvariantCulture));
        return store.WriteAsync(
            new WriteIntent(key, Clerk, "search.test", ""),
            db =>
            {
                work(db, Index);
                return 0;
            }
        );
    }
}
