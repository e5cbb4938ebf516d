using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;

namespace Palermo.Bench;

/// <summary>The built command, as a user starts it.</summary>
internal static class BuiltCommand
{
    public static string Path => System.IO.Path.Combine(Cases.Repository.Root, "palermo");
}

/// <summary>A running <c>palermo serve</c> on a port of its own.</summary>
internal sealed class Site : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private Site(Process process, Uri address, double milliseconds, byte[] firstPage)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = address };
        FirstPageAfter = milliseconds;
        FirstPage = firstPage;
    }

    /// <summary>Milliseconds from the start of the process to the last byte of the first page.</summary>
    public double FirstPageAfter { get; }

    public byte[] FirstPage { get; }

    public HttpClient Client => client;

    public int ProcessId => process.Id;

    /// <exception cref="InvalidOperationException">It ended or did not answer within a minute.</exception>
    public static async Task<Site> StartAsync(string data, params string[] more)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        using var first = new HttpClient { BaseAddress = address };
        var from = Stopwatch.GetTimestamp();
        var started = Child.Start(BuiltCommand.Path, ["serve", "--data", data, "--urls", address.ToString(), .. more]);
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        while (Stopwatch.GetElapsedTime(from) < TimeSpan.FromMinutes(1) && !started.HasExited)
        {
            try
            {
                var page = await first.GetByteArrayAsync("/");
                return new Site(started, address, Stopwatch.GetElapsedTime(from).TotalMilliseconds, page);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(2);
            }
        }
        throw new InvalidOperationException("palermo serve did not show its first page.");
    }

    public async Task<long> TotalAsync(string list)
    {
        using var answer = JsonDocument.Parse(await client.GetStreamAsync(list));
        return answer.RootElement.GetProperty("total").GetInt64();
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
