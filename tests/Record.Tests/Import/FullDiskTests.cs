using Dapper;
using Palermo.Record.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Import;

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

    /// <summary>SQLite says "full" at its own limit of pages as it does at the disk's.</summary>
    private static Task LimitAsync(Desk desk, int roomForPages) =>
        desk.Store.WriteAsync(
            new WriteIntent(new IdempotencyKey($"limit/{roomForPages}"), Desk.Clerk, "test.limit", "pages"),
            db => db.ExecuteScalar<long>($"PRAGMA max_page_count = {db.ExecuteScalar<long>("PRAGMA page_count") + roomForPages}")
        );
}
