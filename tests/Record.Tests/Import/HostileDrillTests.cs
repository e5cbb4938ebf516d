using Palermo.Hostile.Drills.Running;

namespace Palermo.Record.Tests.Import;

/// <summary>A sample of the drill; `tests/hostile 1000000` runs it at length. It stores nothing, so that one pass will do for both engines.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public class HostileDrillTests
{
    private const int Seed = 20261125;

    [Fact]
    public async Task Whatever_is_in_a_file_the_reader_answers_soon_and_in_little_room()
    {
        var findings = await Drill.Run(new Share(Seed, 0, 10_000), readers: 2);

        Assert.Empty(findings.Wrong);
        Assert.Equal(10_000, findings.Files);
        Assert.True(findings.Records > 4_000, $"Only {findings.Records} were not refused.");
    }

    [Fact]
    public async Task A_planted_error_is_found_and_the_rest_still_read()
    {
        var findings = await Drill.Run(new Share(Seed, 0, 30), readers: 1, planted: [7]);

        Assert.StartsWith(
            $"file 7 of seed {Seed}: System.InvalidOperationException: planted",
            Assert.Single(findings.Wrong),
            StringComparison.Ordinal
        );
        Assert.Equal(30, findings.Files);
    }
}
