namespace Palermo.Storage.Drills;

/// <summary>Kills a writing process again and again and looks whether anything it had acknowledged is missing or there twice.</summary>
internal static class KillDrill
{
    private const int KillsPerFolder = 25;

    /// <returns>What was found wrong, and how many writes were acknowledged in all.</returns>
    public static async Task<(List<string> Wrong, long Acknowledged)> Run(int kills, int seed)
    {
        var random = new Random(seed);
        var (wrong, acknowledged) = (new List<string>(), 0L);
        for (var left = kills; left > 0; left -= KillsPerFolder)
        {
            acknowledged += await RunInOneFolder(Math.Min(left, KillsPerFolder), random, wrong);
        }
        return (wrong, acknowledged);
    }

    private static async Task<long> RunInOneFolder(int kills, Random random, List<string> wrong)
    {
        var folder = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        var acknowledged = new int[Folder.Lanes];
        // Somebody reads all the while, as a site does during an import.
        await Folder.Open(folder).DisposeAsync();
        await using (var reader = Folder.OpenReader(folder))
        {
            for (var kill = 0; kill < kills; kill++)
            {
                using var child = Child.Start(folder, acknowledged, count: int.MaxValue / 2, size: 1 << random.Next(6, 18), close: true);
                await Wait(child, random);
                wrong.AddRange(Unseen(reader, acknowledged.Sum(count => (long)count)));
                await child.Kill();
                wrong.AddRange(await Folder.Compare(folder, acknowledged, child.RefusedLanes));
            }
        }
        Directory.Delete(folder, recursive: true);
        return acknowledged.Sum(count => (long)count);
    }

    private static IEnumerable<string> Unseen(Store reader, long acknowledged)
    {
        var seen = Folder.Count(reader);
        return seen < acknowledged ? [$"a reader sees {seen} of {acknowledged} acknowledged writes"] : [];
    }

    /// <summary>Mostly until it has written some; one time in four until it is somewhere in its start.</summary>
    private static Task Wait(Child child, Random random) =>
        random.Next(4) == 0 ? Task.Delay(random.Next(150)) : child.Listen(random.Next(1, 400));
}
