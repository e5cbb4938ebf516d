using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Palermo.Storage.Drills;

/// <summary>Lets the k-th system call of a kind fail on the database's files, or kills the process in it, by way of strace.</summary>
internal static partial class SyscallDrill
{
    private static readonly (string Call, string Fault)[] Faults =
    [
        ("pwrite64", "error=EIO"),
        ("pwrite64", "error=ENOSPC"),
        ("pwrite64", "signal=KILL"),
        ("fsync", "error=EIO"),
        ("fsync", "error=ENOSPC"),
        ("fsync", "signal=KILL"),
        ("pread64", "error=EIO"),
        ("ftruncate", "error=EIO"),
        ("ftruncate", "error=ENOSPC"),
        ("openat", "error=EIO"),
        ("openat", "error=EMFILE"),
        ("unlink", "error=EIO"),
        ("unlink", "signal=KILL"),
    ];

    /// <summary>Whether there is a strace that may trace.</summary>
    public static async Task<bool> CanRun()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"]) { UseShellExecute = false }
            )!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>So many injections, spread at random over kinds and positions.</summary>
    /// <returns>What was found wrong, and how many injections ended the process with each exit code.</returns>
    public static async Task<(List<string> Wrong, SortedDictionary<int, int> ExitCodes)> Run(int injections, int seed)
    {
        var random = new Random(seed);
        var positions = await Positions();
        var (wrong, codes) = (new List<string>(), new SortedDictionary<int, int>());
        for (var i = 0; i < injections; i++)
        {
            var (call, fault) = Faults[i % Faults.Length];
            var when = random.Next(1, positions.GetValueOrDefault(call, 1) + 1);
            var (found, code) = await Inject(call, $"{fault}:when={when}");
            wrong.AddRange(found.Select(line => $"{call} {fault} {when}: {line}"));
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }
        return (wrong, codes);
    }

    /// <summary>Lets one sync fail in a store that is already made, so that it is a commit's or a fold's.</summary>
    public static async Task<(List<string> Wrong, int ExitCode)> FailSync(int when)
    {
        var folder = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        var acknowledged = new int[Folder.Lanes];
        using (var first = Child.Start(folder, acknowledged, count: 1, size: 1, close: true))
        {
            await first.End();
        }
        return await Inject(folder, acknowledged, "fsync", $"error=EIO:when={when}");
    }

    private static Task<(List<string> Wrong, int ExitCode)> Inject(string call, string fault) =>
        Inject(Directory.CreateTempSubdirectory("palermo-drill-").FullName, new int[Folder.Lanes], call, fault);

    private static async Task<(List<string> Wrong, int ExitCode)> Inject(string folder, int[] acknowledged, string call, string fault)
    {
        using var child = Start(folder, acknowledged, "-o", "/dev/null", "-e", $"trace={call}", "-e", $"inject={call}:{fault}");
        await child.End();
        var code = child.ExitCode;
        var wrong = await Folder.Compare(folder, acknowledged, child.RefusedLanes);
        Directory.Delete(folder, recursive: true);
        // 137: killed, as it should be; anything else is a crash.
        if (code is not (WriteChild.Done or WriteChild.Refused or WriteChild.Stopped or 137))
        {
            wrong.Add($"ended with {code}");
        }
        return (wrong, code);
    }

    /// <summary>How often a thread makes each call in a run without faults.</summary>
    private static async Task<Dictionary<string, int>> Positions()
    {
        var folder = Directory.CreateTempSubdirectory("palermo-drill-").FullName;
        var log = Path.Combine(folder, "trace");
        var calls = string.Join(',', Faults.Select(fault => fault.Call).Distinct());
        using var child = Start(folder, new int[Folder.Lanes], "-o", log, "-e", $"trace={calls}");
        await child.End();
        var most = (await File.ReadAllLinesAsync(log))
            .Select(line => Call().Match(line))
            .Where(match => match.Success)
            .CountBy(match => (Thread: match.Groups["thread"].Value, Call: match.Groups["call"].Value))
            .GroupBy(pair => pair.Key.Call, pair => pair.Value)
            .ToDictionary(group => group.Key, group => group.Max());
        Directory.Delete(folder, recursive: true);
        return most;
    }

    private static Child Start(string folder, int[] acknowledged, params string[] options)
    {
        string[] files = ["", "-wal", "-journal"];
        var paths = files.SelectMany(file => (string[])["-P", Path.Combine(folder, Store.FileName) + file]);
        return Child.Start(folder, acknowledged, count: 12, size: 8000, close: true, ["strace", "-f", "-qq", .. paths, .. options]);
    }

    [GeneratedRegex(@"^(?<thread>\d+) +(?<call>\w+)\(", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();
}
