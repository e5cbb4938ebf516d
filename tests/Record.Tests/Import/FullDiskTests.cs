using Dapper;
using Palermo.Kernel;
using Palermo.Record.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Import;

[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class FullDiskTests
{
    [Fact]
    public async Task A_full_disk_is_said_and_what_was_told_is_kept()
    {
        await using var desk = new Desk();
        foreach (var number in Enumerable.Range(10, 90))
            desk.Put($"{number}.txt", Paper.Note(number));
        await LimitAsync(desk, roomForPages: 60);

        var (summary, told) = await desk.ImportAsync(desk.Papers);

        Assert.Contains("full", summary.Stopped, StringComparison.Ordinal);
        Assert.True(summary is { Imported: > 0, LeftOut: > 0 }, summary.ToString());
        Assert.Equal(told.Count, summary.Files);
        var stored = desk.Query<string>("SELECT slug FROM record_documents").ToHashSet(StringComparer.Ordinal);
        Assert.All(told.OfType<FileOutcome.Imported>(), one => Assert.Contains(one.Slug, stored));
        Assert.Equal(["ok"], desk.Query<string>("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task When_there_is_room_again_the_same_command_goes_on()
    {
        await using var desk = new Desk();
        foreach (var number in Enumerable.Range(10, 90))
            desk.Put($"{number}.txt", Paper.Note(number));
        await LimitAsync(desk, roomForPages: 60);
        var (first, _) = await desk.ImportAsync(desk.Papers);
        await LimitAsync(desk, roomForPages: 1_000_000);

        var (second, _) = await desk.ImportAsync(desk.Papers);

        Assert.Null(second.Stopped);
        Assert.Equal(90, second.Files);
        Assert.True(second.Unchanged >= first.Imported);
        Assert.Equal(90, desk.Query<long>("SELECT count(*) FROM record_documents").Single());
    }

    [Fact]
    public async Task A_disk_that_is_full_when_the_documents_are_compared_is_said_and_they_are_compared_the_next_time()
    {
        await using var desk = new Desk();
        foreach (var year in Enumerable.Range(2030, 30).Select(year => $"{year}"))
            desk.Put($"{year}.txt", Paper.Agenda(item2: $"Lamps of {year}").Replace("2030", year, StringComparison.Ordinal));
        var told = new List<FileOutcome>();

        var first = await RecordModule
            .Import(desk.Store, new SystemFiles(), TimeProvider.System)
            .RunAsync([desk.Papers], Desk.Clerk, one => Tell(one).GetAwaiter().GetResult(), TestContext.Current.CancellationToken);
        var compared = desk.Query<long>("SELECT count(*) FROM record_corpus").Single();
        await LimitAsync(desk, roomForPages: 1_000_000);
        var (second, _) = await desk.ImportAsync(desk.Papers);

        Assert.Equal("30 files: 30 imported, 0 unchanged, 0 left out.", first.ToString());
        Assert.StartsWith("the disk is full; the documents are stored", first.Stopped, StringComparison.Ordinal);
        Assert.Equal(0, compared);
        Assert.Equal((null, 30), (second.Stopped, second.Unchanged));
        Assert.Single(desk.Query<long>("SELECT id FROM record_corpus"));
        Assert.Equal(["ok"], desk.Query<string>("PRAGMA integrity_check"));

        async Task Tell(FileOutcome one)
        {
            told.Add(one);
            if (told.Count == 30)
                await LimitAsync(desk, roomForPages: 0);
        }
    }

    /// <summary>SQLite says "full" at its own limit of pages as it does at the disk's.</summary>
    private static Task LimitAsync(Desk desk, int roomForPages) =>
        desk.Store.WriteAsync(
            new WriteIntent(new IdempotencyKey($"limit/{roomForPages}"), Desk.Clerk, "test.limit", "pages"),
            db => db.ExecuteScalar<long>($"PRAGMA max_page_count = {db.ExecuteScalar<long>("PRAGMA page_count") + roomForPages}")
        );
}
