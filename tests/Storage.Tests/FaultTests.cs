using Dapper;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage.Tests;

public sealed class FaultTests : IDisposable
{
    private readonly Scratch scratch = new();

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task A_full_disk_is_said_and_reading_goes_on_and_writing_again_when_there_is_room()
    {
        await using var store = scratch.OpenWriter();
        await Scratch.Add(store, "before");
        await SetPages(store, "small", 30);

        await Assert.ThrowsAsync<DiskFullException>(() => AddLarge(store, "large"));

        Assert.Equal(["before"], Scratch.Lines(store));
        await SetPages(store, "roomy", 100_000);
        Assert.False((await AddLarge(store, "large")).Repeated);
        Assert.Empty(store.Verify());
        Assert.Equal(["before", "small", "roomy", "large"], Scratch.Audited(store));
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task What_still_fits_is_written_when_one_of_a_group_is_too_large()
    {
        await using var store = scratch.OpenWriter();
        await SetPages(store, "small", 30);

        var writes = Enumerable.Range(0, 20).Select(i => i == 10 ? AddLarge(store, "large") : Scratch.Add(store, $"{i}")).ToList();
        await Task.WhenAll(writes.Where((_, i) => i != 10));

        await Assert.ThrowsAsync<DiskFullException>(() => writes[10]);
        Assert.Equal(19, Scratch.Lines(store).Count);
        Assert.Empty(store.Verify());
    }

    [Theory]
    [InlineData("COMMIT")]
    [InlineData("ROLLBACK")]
    public async Task Work_that_ends_the_transaction_stops_the_store(string sql)
    {
        await using var store = scratch.OpenWriter();

        var stop = await Assert.ThrowsAsync<StoreStoppedException>(() => store.WriteAsync(Scratch.Intent("a"), db => db.Execute(sql)));

        Assert.True(stop.OutcomeUnknown);
        Assert.False((await Assert.ThrowsAsync<StoreStoppedException>(() => Scratch.Add(store, "b"))).OutcomeUnknown);
        Assert.Empty(Scratch.Lines(store));
        Assert.Empty(Scratch.Audited(store));
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task Another_program_that_writes_past_the_lock_stops_the_store()
    {
        await using var store = scratch.OpenWriter();
        await store.WriteAsync(Scratch.Intent("impatient"), Impatient);
        using var other = new SqliteConnection($"Data Source={scratch.Database};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");

        var stop = await Assert.ThrowsAsync<StoreStoppedException>(() => Scratch.Add(store, "a"));

        Assert.False(stop.OutcomeUnknown);
    }

    public void Dispose() => scratch.Dispose();

    private static int Impatient(System.Data.Common.DbConnection transaction)
    {
        ((SqliteConnection)transaction).DefaultTimeout = 1;
        return transaction.Execute("PRAGMA busy_timeout = 1");
    }

    private static Task<Written<int>> AddLarge(Store store, string text) =>
        store.WriteAsync(Scratch.Intent(text), db => Scratch.Insert(db, new string('x', 1_000_000)));

    private static Task SetPages(Store store, string key, int pages) =>
        store.WriteAsync(Scratch.Intent(key), db => db.ExecuteScalar<int>($"PRAGMA max_page_count = {pages}"));
}
