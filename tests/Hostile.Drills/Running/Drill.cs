using System.Diagnostics;
using System.Globalization;

namespace Palermo.Hostile.Drills.Running;

/// <summary>Has files made and read by processes of their own, so that a file that ends its reader is found and the rest still read.</summary>
internal static class Drill
{
    /// <summary>A reader that says nothing for so long hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="planted">Numbers at which the reader is made to throw.</param>
    public static async Task<Findings> Run(Share share, int readers, params IReadOnlyList<int> planted)
    {
        var findings = new Findings(share.Seed);
        await Task.WhenAll(share.Split(readers).Select(part => ReadAll(part, planted, findings)));
        return findings;
    }

    private static async Task ReadAll(Share share, IReadOnlyList<int> planted, Findings findings)
    {
        while (share.Count > 0 && await ReadSome(share, planted, findings) is { } deadly)
            share = share.After(deadly);
    }

    /// <returns>The file at which the reader ended; null when it read all.</returns>
    private static async Task<int?> ReadSome(Share share, IReadOnlyList<int> planted, Findings findings)
    {
        using var reader = Start(share, planted);
        var last = share.First;
        try
        {
            while (await NextLine(reader) is { } number)
            {
                last = int.Parse(number, CultureInfo.InvariantCulture);
                if (await NextLine(reader) is not { } cost)
                    break;
                await Add(share.Seed, last, cost.Split('\t', 5), findings);
            }
            await reader.WaitForExitAsync();
            if (reader.ExitCode == 0)
                return null;
            findings.Add(last, $"the reader ended with exit code {reader.ExitCode}");
        }
        catch (TimeoutException)
        {
            reader.Kill();
            findings.Add(last, "the reader hung");
        }
        return last;
    }

    private static Task<string?> NextLine(Process reader) => reader.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    private static async Task Add(int seed, int number, string[] cost, Findings findings)
    {
        var bytes = long.Parse(cost[2], CultureInfo.InvariantCulture);
        findings.Add(
            number,
            cost[0],
            double.Parse(cost[1], CultureInfo.InvariantCulture),
            bytes,
            int.Parse(cost[3], CultureInfo.InvariantCulture),
            cost[4]
        );
        if (bytes > Findings.MostBytes && !await FitsIn(Findings.MostBytes, new Share(seed, number, 1)))
            findings.Add(number, "more memory held at once than allowed");
    }

    /// <summary>Whether a file that allocates much in all is read in a process that cannot hold more.</summary>
    private static async Task<bool> FitsIn(long bytes, Share share)
    {
        using var reader = Start(share, [], $"0x{bytes:X}");
        var said = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        return reader.ExitCode == 0 && !said.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal);
    }

    private static Process Start(Share share, IReadOnlyList<int> planted, string? heap = null)
    {
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "Palermo.Hostile.Drills"),
            ["read", $"{share.Seed}", $"{share.First}", $"{share.Count}", .. planted.Select(number => $"{number}")]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (heap is not null)
            start.Environment["DOTNET_GCHeapHardLimit"] = heap;
        var reader = Process.Start(start)!;
        reader.ErrorDataReceived += (_, _) => { };
        reader.BeginErrorReadLine();
        return reader;
    }
}
