using System.Diagnostics;
using System.Globalization;

namespace Palermo.Storage.Drills;

/// <summary>A writing process under a drill's hand, and what it has said so far.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly int[] acknowledged;
    private readonly HashSet<int> refused = [];

    private Child(Process process, int[] acknowledged) => (this.process, this.acknowledged) = (process, acknowledged);

    /// <summary>Lanes whose last write was said not to be stored.</summary>
    public IReadOnlySet<int> RefusedLanes => refused;

    public int ExitCode => process.ExitCode;

    /// <param name="acknowledged">Is kept up to date with what the child says.</param>
    /// <param name="under">A program and its arguments that start the child, e.g. a tracer.</param>
    public static Child Start(string folder, int[] acknowledged, int count, int size, bool close, params IReadOnlyList<string> under)
    {
        string[] command =
        [
            .. under,
            Path.Combine(AppContext.BaseDirectory, "Palermo.Storage.Drills"),
            "write",
            folder,
            string.Join(',', acknowledged),
            $"{count}",
            $"{size}",
            $"{close}",
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var started = Process.Start(start)!;
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return new Child(started, acknowledged);
    }

    /// <summary>Listens until so many writes are acknowledged or the child has ended.</summary>
    public async Task Listen(int acknowledgements = int.MaxValue)
    {
        while (acknowledgements > 0 && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledgements -= Heed(line) ? 1 : 0;
        }
    }

    /// <summary>Ends the child as a power switch would, and hears what it had said before.</summary>
    public async Task Kill()
    {
        process.Kill();
        await End();
    }

    public async Task End()
    {
        await Listen();
        await process.WaitForExitAsync();
    }

    public void Dispose() => process.Dispose();

    private bool Heed(string line)
    {
        // The last line may have been cut by the kill.
        if (line.Split(' ') is not [var outcome, var lane, var number] || !int.TryParse(number, CultureInfo.InvariantCulture, out var at))
        {
            return false;
        }
        var index = int.Parse(lane, CultureInfo.InvariantCulture);
        if (outcome == "done")
        {
            acknowledged[index] = Math.Max(acknowledged[index], at + 1);
        }
        if (outcome == "not")
        {
            refused.Add(index);
        }
        return outcome == "done";
    }
}
