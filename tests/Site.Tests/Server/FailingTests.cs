using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Server;

/// <summary>A server that answers and cannot do what is asked of it: said in a sentence, nothing lost, and the same command goes on later.</summary>
[Collection(nameof(OwnServer))]
[Trait(TestPlace.Engine, "postgres")]
public sealed class FailingTests(OwnServer server) : IDisposable
{
    private const int CouldNotWork = 2;

    /// <summary>As the server says it when a file cannot grow.</summary>
    private const string Full = """
        CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
        CREATE TRIGGER full_disk BEFORE INSERT ON record_readings EXECUTE FUNCTION full_disk()
        """;

    private const string Room = "DROP FUNCTION full_disk CASCADE";

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    public static TheoryData<string, string, string, string> Failures =>
        new()
        {
            { "full", Full, Room, "disk is full" },
            {
                "readonly",
                "ALTER DATABASE failing_readonly SET default_transaction_read_only = on",
                "BEGIN READ WRITE; ALTER DATABASE failing_readonly RESET ALL; COMMIT",
                "default_transaction_read_only = off"
            },
            {
                "dropped",
                "ALTER TABLE record_people RENAME TO record_gone",
                "ALTER TABLE record_gone RENAME TO record_people",
                "restore a copy"
            },
            {
                "right",
                "REVOKE INSERT ON record_originals FROM clerk",
                "GRANT INSERT ON record_originals TO clerk",
                "ALTER DATABASE failing_right OWNER TO"
            },
        };

    [Theory, MemberData(nameof(Failures))]
    public async Task An_import_stops_and_goes_on_later(string name, string fails, string mends, string told)
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var place = Owned($"failing_{name}");
        Assert.Equal(0, (await ImportAsync(place, "1. A lamp is lit.\n")).Code);
        server.Execute($"failing_{name}", fails);

        var stopped = await ImportAsync(place, "1. A bell is rung.\n");
        server.Execute($"failing_{name}", mends);
        var again = await ImportAsync(place, "1. A bell is rung.\n");

        Said(stopped, told);
        Assert.Equal((0, "1 file: 1 imported, 0 unchanged, 0 left out."), (again.Code, again.Lines[^1]));
        Assert.Equal(0, (await Command.RunAsync("check", "--database", place)).Code);
    }

    [Theory]
    [InlineData("serve", "ALTER TABLE storage_identity RENAME TO gone", "restore a copy")]
    [InlineData("check", "ALTER TABLE storage_identity RENAME TO gone", "restore a copy")]
    [InlineData("check", "REVOKE SELECT ON record_originals FROM clerk", "pg_read_all_data")]
    [InlineData("move", "REVOKE SELECT ON record_originals FROM clerk", "pg_read_all_data")]
    [InlineData("move", "DROP TABLE record_people", "record_people")]
    public async Task Reading_stops(string verb, string fails, string told)
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var name = $"failing_{System.IO.Path.GetRandomFileName()[..8]}";
        var place = Owned(name);
        Assert.Equal(0, (await ImportAsync(place, "1. A lamp is lit.\n")).Code);
        server.Execute(name, fails);

        var stopped = verb switch
        {
            "serve" => await Command.RunAsync("serve", "--urls", "http://127.0.0.1:0", "--database", place),
            "move" => await Command.RunAsync("move", "--from", place, "--to", scratch.Data),
            _ => await Command.RunAsync("check", "--database", place),
        };

        Said(stopped, told);
    }

    [Fact]
    public async Task A_move_that_finds_no_room_goes_on_when_there_is_some()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var place = Owned("failing_move");
        Assert.Equal(0, (await Command.RunAsync("import", Command.Samples, "--data", scratch.Data)).Code);
        string[] move = ["move", "--from", scratch.Data, "--to", place];
        var whole = await Command.RunAsync(move);
        Assert.Equal(0, whole.Code);
        server.Execute("failing_move", $"TRUNCATE record_documents CASCADE; DELETE FROM storage_identity; {Full}");

        var stopped = await Command.RunAsync(move);
        server.Execute("failing_move", Room);
        var again = await Command.RunAsync(move);

        Said(stopped, "Make room");
        Assert.Contains("run the same command again", stopped.Error, StringComparison.Ordinal);
        Assert.Equal(0, again.Code);
        Assert.Equal(whole.Lines.Where(IsDigest), again.Lines.Where(IsDigest));
    }

    private static bool IsDigest(string line) => line.Split(' ') is [_, _, { Length: 64 }];

    /// <summary>A database of a role that is no superuser, whom every right can be taken from.</summary>
    private string Owned(string name)
    {
        server.Database(name);
        server.Execute(
            "postgres",
            $"""
            DO $$ BEGIN CREATE ROLE clerk LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
            ALTER DATABASE {name} OWNER TO clerk
            """
        );
        return server.Named(name, "clerk");
    }

    private Task<Ended> ImportAsync(string place, string text) =>
        Command.RunAsync("import", scratch.Write("note.txt", text), "--database", place);

    private static void Said(Ended ended, string told)
    {
        Assert.Equal(CouldNotWork, ended.Code);
        Assert.Contains(told, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error of the program", ended.Output, StringComparison.Ordinal);
    }
}
