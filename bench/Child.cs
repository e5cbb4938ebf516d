using System.Diagnostics;

namespace Palermo.Bench;

/// <summary>Another program, run to its end or until it is stopped.</summary>
internal static class Child
{
    public static Process Start(string program, params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            }
        ) ?? throw new InvalidOperationException($"{program} did not start.");

    /// <summary>Milliseconds from start to end; its output is read and thrown away.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static double Time(string program, params string[] arguments)
    {
        var from = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments);
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(from).TotalMilliseconds
            : throw new InvalidOperationException($"{program} ended with code {process.ExitCode}.");
    }

    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
