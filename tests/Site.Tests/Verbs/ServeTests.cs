using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Microsoft.Data.Sqlite;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>`palermo serve` opens only what it can show, where it was told to, and otherwise says why not before anybody reads.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class ServeTests : IDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly Scratch scratch = new();

    private string Database => Path.Combine(scratch.Data, "palermo.db");

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("nonsense", "looks like")]
    [InlineData("127.0.0.1:5015", "looks like")]
    [InlineData("", "needs an address")]
    [InlineData(";", "needs an address")]
    [InlineData("ftp://127.0.0.1:5015", "speaks http")]
    [InlineData("https://127.0.0.1:5015", "proxy")]
    [InlineData("http://127.0.0.1:99999", "port")]
    [InlineData("http://127.0.0.1:-1", "")]
    [InlineData("http://127.0.0.1:0/site", "root")]
    [InlineData("http://localhost:0", "127.0.0.1")]
    // The server would take these for all networks of the machine.
    [InlineData("http://256.1.1.1:5015", "localhost")]
    [InlineData("http://registry.example:5015", "localhost")]
    [InlineData("http://127.0.0.1:0;http://registry.example:0", "localhost")]
    public async Task An_address_to_listen_on_that_cannot_be_meant_is_refused(string urls, string why)
    {
        var ended = await ServeAsync("--urls", urls, "--data", scratch.Data);

        Refused(ended, urls.Split(';')[^1]);
        Assert.Contains(why, ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Data));
    }

    [Fact]
    public async Task An_address_that_another_program_has_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://{other.LocalEndpoint}";

        Refused(await ServeAsync("--urls", taken, "--data", scratch.Data), taken, "already in use");
    }

    [Fact]
    public async Task A_file_in_place_of_the_data_folder_is_refused()
    {
        scratch.Write("data", "not a folder");

        Refused(await ServeAsync("--urls", AnyPort, "--data", scratch.Data), scratch.Data);
    }

    [Fact]
    public async Task A_data_folder_that_may_not_be_written_is_refused()
    {
        scratch.Write("shut/x", "");
        File.SetUnixFileMode(scratch.Path("shut"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var ended = await Nobody.RunAsync(scratch, "serve", "--urls", AnyPort, "--data", scratch.Path("shut/data"));

        File.SetUnixFileMode(scratch.Path("shut"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Refused(ended, scratch.Path("shut/data"));
    }

    [Fact]
    public async Task Another_program_s_database_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(scratch.Data);
        Write("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
        File.SetUnixFileMode(Database, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var bytes = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);

        Refused(await ServeAsync("--urls", AnyPort, "--data", scratch.Data), "another program");

        Assert.Equal(bytes, await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        var path = scratch.Write("data/palermo.db", new string('x', 8192));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Refused(await ServeAsync("--urls", AnyPort, "--data", scratch.Data), "not a database");
    }

    [Fact]
    public async Task Data_of_a_newer_program_is_refused()
    {
        await Command.RunAsync("import", scratch.Write("note.txt", "1. A lamp is lit.\n"), "--data", scratch.Data);
        Write("INSERT INTO storage_migration SELECT prefix, 9999, name, digest, at FROM storage_migration LIMIT 1");

        Refused(await ServeAsync("--urls", AnyPort, "--data", scratch.Data), "newer version");
    }

    [Fact]
    public async Task Without_records_the_site_opens_and_says_what_to_do_first()
    {
        await using var site = await Serving.StartAsync("--data", scratch.Data);

        var start = await site.GetAsync("/");

        Assert.Equal(200, start.Status);
        Assert.Contains("palermo import", start.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samples_never_stand_among_real_documents()
    {
        await Command.RunAsync("import", scratch.Write("note.txt", "1. A lamp is lit.\n"), "--data", scratch.Data);

        Refused(await ServeAsync("--demo", "--urls", AnyPort, "--data", scratch.Data), "fictional samples would stand among them");

        await using var site = await Serving.StartAsync("--data", scratch.Data);
        Assert.DoesNotContain("Lantern", (await site.GetAsync("/documents")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_records_that_find_no_room_are_said_and_the_site_stays_shut()
    {
        // No file may grow past 0.8 MB: enough for the empty tables, too little for the samples. The runtime would map its own
        // code from a file that is larger.
        const string small = "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 1600; exec \"$0\" \"$@\"";
        using var command = Command.StartUnder(["sh", "-c", small], "serve", "--demo", "--urls", AnyPort, "--data", scratch.Data);

        Refused(await SaidAsync(command), "sample records are not all there");
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_wish_to_stop_is_heeded(string signal)
    {
        using var process = Command.Start("serve", "--urls", AnyPort, "--data", scratch.Data);
        Assert.StartsWith("Palermo is open at ", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process
            .WaitForExitAsync(TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A site that opened by mistake would never end; it is closed, and the test fails on what it said.</summary>
    private static Task<Ended> ServeAsync(params string[] arguments) => SaidAsync(Command.Start(["serve", .. arguments]));

    private static async Task<Ended> SaidAsync(Process process)
    {
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var first = await process.StandardOutput.ReadLineAsync();
        if (first is not null)
        {
            process.Kill();
        }
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, first ?? "", await error);
    }

    private static void Refused(Ended ended, params string[] named)
    {
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.All(named, word => Assert.Contains(word, ended.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ended.Error, StringComparison.Ordinal);
    }

    private void Write(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }
}
