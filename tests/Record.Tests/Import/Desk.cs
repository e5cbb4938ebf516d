using Dapper;
using Palermo.Kernel;
using Palermo.Record.Import;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Tests.Import;

/// <summary>A data folder of its own with an open store, and a folder for papers beside it.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public static readonly Caller Clerk = new("clerk", "shell");

    private readonly string root = Directory.CreateTempSubdirectory("palermo-").FullName;

    private int writes;

    private readonly TestPlace place;

    public Desk()
    {
        place = new TestPlace(Path.Combine(root, "data"));
        Store = RecordModule.OpenForWriting(place.Place, new StoppedClock(), new SystemRandom(), "a test");
    }

    public string Data => place.Folder;

    public string Papers => Directory.CreateDirectory(Path.Combine(root, "papers")).FullName;

    public Store Store { get; }

    public string Put(string name, string text) => Put(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(Papers, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async Task<(ImportSummary Summary, IReadOnlyList<FileOutcome> Told)> ImportAsync(params string[] paths)
    {
        var told = new List<FileOutcome>();
        var summary = await RecordModule.Import(Store, new SystemFiles(), TimeProvider.System).RunAsync(paths, Clerk, told.Add);
        return (summary, told);
    }

    public List<T> Query<T>(string sql, object? parameters = null) => Store.Read(db => db.Query<T>(sql, parameters).ToList());

    /// <summary>Changes the tables behind the program's back.</summary>
    public Task WriteAsync(string sql) =>
        Store.WriteAsync(new WriteIntent(new IdempotencyKey($"test {++writes}"), Clerk, "test", "record"), db => db.Execute(sql));

    public IReadOnlyList<string> Find(string words, string kind) =>
        Store.Read(db =>
            new TextIndex()
                .Find(db, new SearchQuery(words) { Filters = [new SearchFacet("kind", kind)] })
                .Items.Select(hit => hit.Address)
                .ToList()
        );

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        place.Dispose();
        Directory.Delete(root, recursive: true);
    }
}

internal sealed class StoppedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
}
