using System.Diagnostics;
using Dapper;

namespace Palermo.Storage.Drills;

/// <summary>Fills a small disk, frees some of it and goes on, in one process that is never started anew.</summary>
internal static class FullDrill
{
    private const int CyclesPerDisk = 5;
    private const int Ballast = 1_000_000;

    /// <summary>Whether a disk may be mounted; root in a container often may not.</summary>
    public static async Task<bool> CanRun()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }
        var disk = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        var may = await Command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk) && await Command("umount", disk);
        Directory.Delete(disk);
        return may;
    }

    /// <returns>What was found wrong, and how many writes were stored in all.</returns>
    public static async Task<(List<string> Wrong, long Acknowledged)> Run(int cycles)
    {
        var (wrong, acknowledged) = (new List<string>(), 0L);
        for (var left = cycles; left > 0; left -= CyclesPerDisk)
        {
            acknowledged += await RunOnOneDisk(wrong);
        }
        return (wrong, acknowledged);
    }

    private static async Task<long> RunOnOneDisk(List<string> wrong)
    {
        var disk = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        // Without a disk of its own the drill would fill the machine's.
        if (!await Command("mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", disk))
        {
            throw new IOException("The small disk cannot be mounted.");
        }
        try
        {
            var folder = Path.Combine(disk, "data");
            var acknowledged = new int[Folder.Lanes];
            wrong.AddRange(await Fill(folder, Path.Combine(disk, "ballast"), acknowledged));
            wrong.AddRange(await Folder.Compare(folder, acknowledged, Enumerable.Range(0, Folder.Lanes).ToHashSet()));
            return acknowledged[0];
        }
        finally
        {
            await Command("umount", disk);
            Directory.Delete(disk);
        }
    }

    private static async Task<List<string>> Fill(string folder, string ballast, int[] acknowledged)
    {
        var wrong = new List<string>();
        await using var store = Folder.Open(folder);
        for (var cycle = 0; cycle < CyclesPerDisk; cycle++)
        {
            await File.WriteAllBytesAsync($"{ballast}{cycle}", new byte[Ballast]);
        }
        for (var cycle = 0; cycle < CyclesPerDisk; cycle++)
        {
            await WriteUntilFull(store, acknowledged);
            if (Folder.Count(store) != acknowledged[0])
            {
                wrong.Add($"cycle {cycle}: reading a full disk gives something else than was acknowledged");
            }
            File.Delete($"{ballast}{cycle}");
            await Write(store, acknowledged, size: 100_000);
        }
        return wrong;
    }

    private static async Task WriteUntilFull(Store store, int[] acknowledged)
    {
        while (true)
        {
            try
            {
                await Write(store, acknowledged, size: 100_000);
            }
            catch (DiskFullException)
            {
                return;
            }
        }
    }

    private static async Task Write(Store store, int[] acknowledged, int size)
    {
        var (lane, number, body) = (0, acknowledged[0], new byte[size]);
        await store.WriteAsync(
            Folder.Intent(lane, number),
            db =>
                db.Execute(
                    "INSERT INTO drill_line VALUES ($lane, $number, $body)",
                    new
                    {
                        lane,
                        number,
                        body,
                    }
                )
        );
        acknowledged[0]++;
    }

    private static async Task<bool> Command(string name, params string[] arguments)
    {
        using var process = Process.Start(name, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
