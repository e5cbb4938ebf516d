using System.Diagnostics;

namespace Palermo.Site.Tests.Program;

/// <summary>The program run by a user without rights: root may read and write everything, so root lends it to nobody.</summary>
internal static class Nobody
{
    private static readonly string[] AsNobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];

    /// <param name="scratch">Opened to everybody.</param>
    public static async Task<Ended> RunAsync(Scratch scratch, params string[] arguments)
    {
        File.SetUnixFileMode(scratch.Folder, (UnixFileMode)0b111_111_111);
        if (!Environment.IsPrivilegedProcess)
        {
            return await Command.RunAsync(arguments);
        }
        var ended = await StartAsync(Command.Built, arguments);
        Assert.SkipWhen(
            ended.Code is 126 or 127,
            "root runs these tests, and the program lies where no other user may reach it: " + ended.Error
        );
        return ended;
    }

    private static async Task<Ended> StartAsync(string program, string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("setpriv", [.. AsNobody, program, .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, output, await error);
    }
}
