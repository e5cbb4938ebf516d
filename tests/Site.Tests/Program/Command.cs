using System.Diagnostics;

namespace Palermo.Site.Tests.Program;

/// <summary>How a run of the program ended and what it said.</summary>
internal sealed record Ended(int Code, string Output, string Error)
{
    public string[] Lines => Output.TrimEnd().Split('\n');
}

/// <summary>The built program, run as a process of its own as a shell would.</summary>
internal static class Command
{
    public static string Built => Path.Combine(AppContext.BaseDirectory, "palermo");

    /// <summary>The sample documents that come with the program.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    public static Process Start(params string[] arguments) => StartUnder([], arguments);

    /// <param name="under">A program and its arguments that start the built one, e.g. a shell that sets limits.</param>
    public static Process StartUnder(IReadOnlyList<string> under, params string[] arguments)
    {
        string[] command = [.. under, Built, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // What the machine is set to must not decide what the program says.
        start.Environment.Remove("AllowedHosts");
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start)!;
    }

    public static async Task<Ended> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, output, await error);
    }
}
