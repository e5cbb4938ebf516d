using System.Diagnostics;
using System.Text;

namespace Palermo.Browser.Tests.Stage;

/// <summary>The built program as a process of its own, serving a scratch data folder on a free port.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "palermo");

    private readonly Process process;
    private readonly string data;

    private RunningSite(Process process, string data, string origin) => (this.process, this.data, Origin) = (process, data, origin);

    /// <summary>Scheme, host and port, e.g. <c>http://127.0.0.1:40123</c>.</summary>
    public string Origin { get; }

    /// <summary>A site with the sample records.</summary>
    public static Task<RunningSite> OfSamplesAsync() => ServeAsync(Scratch(), "--demo");

    /// <summary>A site without records.</summary>
    public static Task<RunningSite> OfNothingAsync() => ServeAsync(Scratch());

    /// <summary>A site with the documents in a folder.</summary>
    public static async Task<RunningSite> OfDocumentsAsync(string documents)
    {
        var folder = Scratch();
        using var import = Launch(["import", documents, "--data", folder]);
        var said = import.StandardOutput.ReadToEndAsync();
        var complaint = await import.StandardError.ReadToEndAsync();
        await import.WaitForExitAsync();
        return import.ExitCode == 0
            ? await ServeAsync(folder)
            : throw new InvalidOperationException($"{Program} import ended with {import.ExitCode}:\n{await said}{complaint}");
    }

    private static string Scratch() => Directory.CreateTempSubdirectory("palermo-browser-").FullName;

    private static async Task<RunningSite> ServeAsync(string folder, params string[] options)
    {
        var started = Launch(["serve", .. options, "--data", folder, "--urls", "http://127.0.0.1:0"]);
        var said = new StringBuilder();
        started.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        started.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await started.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } origin)
            {
                return new RunningSite(started, folder, origin);
            }
        }
        throw new InvalidOperationException($"{Program} serve ended before it was open:\n{said}");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private static Process Launch(IEnumerable<string> arguments) =>
        Process.Start(
            new ProcessStartInfo(Program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
}
