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

    public static async Task<RunningSite> StartAsync(params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("palermo-browser-").FullName;
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
