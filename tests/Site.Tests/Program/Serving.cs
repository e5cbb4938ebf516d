using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Palermo.Site.Tests.Program;

/// <summary>`palermo serve` as it runs, and a client of it that follows nothing and unpacks nothing by itself.</summary>
internal sealed partial class Serving : IAsyncDisposable
{
    private readonly Process process;

    private Serving(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    /// <param name="arguments">After <c>serve</c>; a free port is taken.</param>
    public static async Task<Serving> StartAsync(params string[] arguments)
    {
        var started = Command.Start(["serve", "--urls", "http://127.0.0.1:0", .. arguments]);
        var said = await started.StandardOutput.ReadLineAsync() ?? await started.StandardError.ReadToEndAsync();
        var open = Open().Match(said);
        Assert.True(open.Success, said);
        // What else it says must not fill a pipe that nobody reads.
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return new Serving(started, new Uri(open.Groups["address"].Value));
    }

    public async Task<Answer> GetAsync(string address, params (string Name, string Value)[] headers) =>
        await SendAsync(HttpMethod.Get, address, headers);

    public async Task<Answer> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        using var response = await Client.SendAsync(request);
        return await Answer.OfAsync(address, response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    [GeneratedRegex("^Palermo is open at (?<address>http://[0-9.:]+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Open();
}
