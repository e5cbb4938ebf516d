using Dapper;
using Palermo.Cases;
using Palermo.Kernel;
using Palermo.Record.Tests.Corpus;
using Palermo.Record.Tests.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Moving;

/// <summary>From a folder to another place and back; the other place is on the engine that the tests run on.</summary>
public sealed class MoveTests : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("palermo-").FullName;

    private readonly TestPlace target;

    public MoveTests() => target = new TestPlace(Path.Combine(root, "target"));

    private DataPlace Source => DataPlace.Folder(Path.Combine(root, "source"));

    public async ValueTask InitializeAsync()
    {
        await using var store = Writer(Source);
        await RecordModule
            .Import(store, new SystemFiles(), TimeProvider.System)
            .RunAsync([Path.Combine(Repository.Root, "models", "samples")], Desk.Clerk, _ => { });
    }

    [Fact]
    public async Task There_and_back_everything_is_the_same()
    {
        var back = DataPlace.Folder(Path.Combine(root, "back"));

        var there = Move(Source, target.Place);
        var again = Move(target.Place, back);

        Assert.Equal(there, again);
        Assert.Equal(await ReadAsync(Source, Conclusions.Of), await ReadAsync(target.Place, Conclusions.Of));
        Assert.Equal(17, there.Single(table => table.Table == "record_originals").Rows);
        await using var moved = RecordModule.OpenForChecking(target.Place);
        Assert.Empty(moved.Verify());
        Assert.Empty(RecordModule.CheckOriginals(moved).Wrong);
    }

    [Fact]
    public async Task What_was_moved_is_found_by_its_words()
    {
        Move(Source, target.Place);

        Assert.Equal(await FoundAsync(Source), await FoundAsync(target.Place));
        Assert.NotEmpty(await FoundAsync(target.Place));
    }

    [Fact]
    public async Task Ended_after_any_batch_it_goes_on_and_nothing_opens_the_target_before()
    {
        var whole = Move(Source, DataPlace.Folder(Path.Combine(root, "whole")));
        var ends = 0;
        while (EndsAfter(batches: 1 + ends % 3))
        {
            ends++;
            Assert.Throws<StoreRefusedException>(() => RecordModule.OpenForChecking(target.Place));
            Assert.Throws<StoreRefusedException>(() => Writer(target.Place));
        }

        Assert.True(ends > 5);
        Assert.Equal(whole, Move(Source, target.Place));
        await using var store = Writer(target.Place);
        var note = Path.Combine(root, "note.txt");
        await File.WriteAllTextAsync(note, "1. A lamp is lit at the pier.\n", TestContext.Current.CancellationToken);
        var summary = await RecordModule.Import(store, new SystemFiles(), TimeProvider.System).RunAsync([note], Desk.Clerk, _ => { });
        Assert.Null(summary.Stopped);
        Assert.Equal(18, store.Read(db => db.ExecuteScalar<int>("SELECT count(*) FROM record_documents")));
    }

    [Fact]
    public void A_flipped_byte_in_the_target_is_found()
    {
        Move(Source, target.Place);
        Tamper("UPDATE record_recommendations SET text = replace(text, 'e', 'a') WHERE id = (SELECT min(id) FROM record_recommendations)");

        var refused = Assert.Throws<StoreRefusedException>(() => Move(Source, target.Place));

        Assert.Contains("record_recommendations differs", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_records_are_not_written_over()
    {
        await Writer(target.Place).DisposeAsync();

        Assert.Contains(
            "other records",
            Assert.Throws<StoreRefusedException>(() => Move(Source, target.Place)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_source_that_changed_since_is_refused()
    {
        Assert.True(EndsAfter(batches: 4));
        await WriteAsync(Source, "UPDATE record_documents SET file_name = 'other.txt' WHERE id = 1");

        Assert.Contains(
            "changed",
            Assert.Throws<StoreRefusedException>(() => Move(Source, target.Place)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_may_write_to_the_source_meanwhile()
    {
        await using var store = Writer(Source);

        Assert.Throws<StoreRefusedException>(() => Move(Source, target.Place));
    }

    public ValueTask DisposeAsync()
    {
        target.Dispose();
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static IReadOnlyList<TableDigest> Move(DataPlace from, DataPlace to) =>
        RecordModule.Move(from, to, TimeProvider.System, _ => { });

    private static Store Writer(DataPlace place) => RecordModule.OpenForWriting(place, TimeProvider.System, new SystemRandom(), "a test");

    /// <summary>Whether it was ended before it was through.</summary>
    private bool EndsAfter(int batches)
    {
        try
        {
            RecordModule.Move(
                Source,
                target.Place,
                TimeProvider.System,
                _ => batches = batches > 1 ? batches - 1 : throw new EndOfProcessException()
            );
            return false;
        }
        catch (EndOfProcessException)
        {
            return true;
        }
    }

    private static async Task WriteAsync(DataPlace place, string sql)
    {
        await using var store = Writer(place);
        var intent = new WriteIntent(new IdempotencyKey("tamper"), Desk.Clerk, "tamper", "record");
        await store.WriteAsync(intent, db => db.Execute(sql));
    }

    /// <summary>Past the store, so that the audit knows nothing of it.</summary>
    private void Tamper(string sql)
    {
        using System.Data.Common.DbConnection connection = TestPlace.OnServer
            ? new Npgsql.NpgsqlConnection(target.Connection + ";Pooling=False")
            : new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={target.Folder}/{Store.FileName};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private static async Task<T> ReadAsync<T>(DataPlace place, Func<System.Data.Common.DbConnection, T> read)
    {
        await using var store = RecordModule.OpenForChecking(place);
        return store.Read(read);
    }

    private static Task<List<string>> FoundAsync(DataPlace place) =>
        ReadAsync(
            place,
            db =>
                new Search.TextIndex()
                    .Ids(db, "recommendation", "lantern* OR States -sea")
                    .Concat(new Search.TextIndex().Ids(db, "document", "lamp OR \"working group\""))
                    .Order(StringComparer.Ordinal)
                    .ToList()
        );

    private sealed class EndOfProcessException : Exception;
}
