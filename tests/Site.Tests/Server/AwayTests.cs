using Dapper;
using Npgsql;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Server;

/// <summary>A server that is killed while the program works with it, and comes back.</summary>
[Collection(nameof(OwnServer))]
[Trait(TestPlace.Engine, "postgres")]
public sealed class AwayTests(OwnServer server) : IDisposable
{
    private const int Files = 300;

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Killed_under_an_import_it_loses_nothing_that_was_told_and_holds_nothing_twice()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        foreach (var number in Enumerable.Range(1, Files))
            scratch.Write($"papers/{number:000}.txt", $"Note by the secretariat\n\n1. Lamp {number} is lit at the pier.\n");
        var place = server.Database("away_import");

        var (lines, ended) = await RunAsync(killAfter: 40, "import", scratch.Path("papers"), "--database", place);
        var again = await Command.RunAsync("import", scratch.Path("papers"), "--database", place);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal((0, $"{Files} files: 0 imported, {Files} unchanged, 0 left out."), (again.Code, again.Lines[^1]));
        var (slugs, audited) = await StoredAsync(place);
        Assert.Equal(Files, slugs.Count);
        Assert.Equal(Files, audited.Distinct().Count());
        Assert.Equal(Files, audited.Count);
        Assert.All(lines, line => Assert.Contains(line.Split(" as ")[1].Split(':')[0], slugs));
        Assert.Equal(0, (await Command.RunAsync("check", "--database", place)).Code);
    }

    [Fact]
    public async Task While_it_is_away_the_site_says_so_and_goes_on_by_itself()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var place = server.Database("away_site");
        var note = scratch.Write("note.txt", "Note by the secretariat\n\n1. A lamp is lit at the pier.\n");
        Assert.Equal(0, (await Command.RunAsync("import", note, "--database", place)).Code);
        await using var site = await Serving.StartAsync("--database", place);
        Assert.Equal(200, (await site.GetAsync("/documents")).Status);

        server.Kill();
        var page = await site.GetAsync("/fr/documents?q=lamp");
        var problem = await site.GetAsync("/api/documents");
        server.Start();

        Assert.All([page, problem], IsAway);
        Assert.True(page.IsPage);
        Assert.Contains("<html lang=\"fr\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("momentanément inaccessibles", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/fr/documents?q=lamp\"", page.Text, StringComparison.Ordinal);
        Assert.Equal("application/problem+json", problem.Header("Content-Type"));
        Assert.Equal(503, problem.Json.GetProperty("status").GetInt32());
        Assert.Contains("does not answer", problem.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await BackAsync(site)).Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Killed_under_a_move_it_is_named_and_the_next_move_goes_on()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var place = server.Database("away_move");
        Assert.Equal(0, (await Command.RunAsync("import", Command.Samples, "--data", scratch.Data)).Code);
        string[] move = ["move", "--from", scratch.Data, "--to", place];

        var broken = await RunAsync(killAfter: 1, move);
        var again = await Command.RunAsync(move);
        var whole = await Command.RunAsync("move", "--from", scratch.Data, "--to", scratch.Path("whole"));

        Assert.Equal(2, broken.Ended.Code);
        Assert.StartsWith("Not moved: The database cannot be reached", broken.Ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", broken.Ended.Error, StringComparison.Ordinal);
        Assert.Equal((0, 0), (again.Code, whole.Code));
        Assert.DoesNotContain(broken.Told[0], again.Lines);
        Assert.Equal(Digests(whole), Digests(again));
    }

    private static IEnumerable<string> Digests(Ended moved) => moved.Lines.Where(line => line.Split(' ') is [_, _, { Length: 64 }]);

    private static void IsAway(Answer answer) =>
        Assert.Equal((503, "5", "no-store"), (answer.Status, answer.Header("Retry-After"), answer.Header("Cache-Control")));

    private static async Task<Answer> BackAsync(Serving site)
    {
        Answer answer;
        var tries = 0;
        do
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            answer = await site.GetAsync("/api/documents");
        } while (answer.Status == 503 && tries++ < 200);
        Assert.Equal(200, answer.Status);
        return answer;
    }

    /// <summary>The lines that were told until the server was killed and started anew, and how the run ended.</summary>
    private async Task<(List<string> Told, Ended Ended)> RunAsync(int killAfter, params string[] arguments)
    {
        using var run = Command.Start(arguments);
        run.StandardInput.Close();
        var error = run.StandardError.ReadToEndAsync();
        var told = new List<string>();
        while (told.Count < killAfter && await run.StandardOutput.ReadLineAsync() is { } line)
            told.Add(line);
        Assert.Equal(killAfter, told.Count);
        server.Kill();
        server.Start();
        var rest = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();
        return (told, new Ended(run.ExitCode, rest, await error));
    }

    private static async Task<(List<string> Slugs, List<string> Audited)> StoredAsync(string place)
    {
        await using var connection = new NpgsqlConnection(place + ";Pooling=False");
        return (
            [.. await connection.QueryAsync<string>("SELECT slug FROM record_documents")],
            [.. await connection.QueryAsync<string>("SELECT object FROM storage_audit WHERE action = 'document.import'")]
        );
    }
}
