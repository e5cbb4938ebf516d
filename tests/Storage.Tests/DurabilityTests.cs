using Palermo.Storage.Drills;

namespace Palermo.Storage.Tests;

/// <summary>Small samples of the drills; `dotnet run --project tests/Storage.Drills` runs them at length.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class DurabilityTests
{
    private const int Seed = 20261122;

    [Fact]
    public async Task Whatever_was_acknowledged_outlives_the_kill_of_the_process_once()
    {
        var (wrong, acknowledged) = await KillDrill.Run(kills: 20, Seed);

        Assert.Empty(wrong);
        Assert.True(acknowledged > 100);
    }

    [Fact]
    public async Task A_reader_finds_what_a_writer_that_crashed_left_in_its_log()
    {
        var folder = Directory.CreateTempSubdirectory("palermo-").FullName;
        using (var child = Child.Start(folder, new int[Folder.Lanes], count: 3, size: 10, close: false))
        {
            await child.End();
        }
        Assert.NotEqual(0, new FileInfo(Path.Combine(folder, "palermo.db-wal")).Length);

        await using (var reader = Folder.OpenReader(folder))
        {
            Assert.Equal(3 * Folder.Lanes, Folder.Count(reader));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_failing_system_call_damages_nothing_and_is_never_taken_for_success()
    {
        await SkipWithoutStrace();

        var (wrong, _) = await SyscallDrill.Run(injections: 13, Seed);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task A_failing_sync_stops_the_writer(int sync)
    {
        await SkipWithoutStrace();

        var (wrong, code) = await SyscallDrill.FailSync(sync);

        Assert.Empty(wrong);
        Assert.Equal(WriteChild.Stopped, code);
    }

    [Fact]
    public async Task Whatever_was_acknowledged_outlives_a_power_cut_once()
    {
        await SkipWithoutStrace();
        var drill = await PowerDrill.Record(count: 20);

        Assert.Empty(await drill.Replay(images: 100, Disk.Honest, Seed));
        // A drill that cannot fail proves nothing.
        Assert.NotEmpty(await drill.Replay(images: 20, Disk.LosesCommits, Seed));
        Assert.NotEmpty(await drill.Replay(images: 20, Disk.LosesAll, Seed));
    }

    [Fact]
    public async Task New_folders_are_synced_into_the_folders_above_them_before_anything_is_kept_in_them()
    {
        await SkipWithoutStrace();
        var place = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        var data = Path.Combine(place, "made", "deep");

        var events = await Trace.Record(data, count: 1);

        var kept = events.FindIndex(happened => happened.File == Path.Combine(data, Store.FileName));
        string[] parents = [place, Path.Combine(place, "made")];
        Assert.All(
            parents,
            parent => Assert.InRange(events.FindIndex(one => (one.What, one.File) == (Happening.Sync, parent)), 0, kept - 1)
        );
        Directory.Delete(place, recursive: true);
    }

    [Fact]
    public async Task A_disk_that_fills_up_loses_nothing_and_writing_goes_on_when_there_is_room()
    {
        Assert.SkipUnless(await FullDrill.CanRun(), "A small disk can be mounted by root on Linux only.");

        var (wrong, acknowledged) = await FullDrill.Run(cycles: 5);

        Assert.Empty(wrong);
        Assert.True(acknowledged > 5);
    }

    private static async Task SkipWithoutStrace() => Assert.SkipUnless(await SyscallDrill.CanRun(), "There is no strace that may trace.");
}
