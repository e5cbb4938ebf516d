using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Server;

/// <summary>Whatever is wrong with a connection or the database behind it is said in a sentence, with what to do, and nothing is changed.</summary>
[Collection(nameof(OwnServer))]
[Trait(TestPlace.Engine, "postgres")]
public sealed class RefusedTests(OwnServer server) : IDisposable
{
    private const int CouldNotWork = 2;

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("import", "Host=/nowhere/at-all;Database=x;Username=y;Password=s3cret", "cannot be reached")]
    [InlineData("serve", "postgres://y:s3cret@127.0.0.1:1/x", "cannot be reached")]
    [InlineData("check", "Host=here;Databse=s3cret", "postgres://user@host/database")]
    [InlineData("move", "Host=here;Port=s3cret", "postgres://user@host/database")]
    public async Task A_connection_that_leads_nowhere(string verb, string connection, string told) =>
        Refused(await RunAsync(verb, connection), told);

    [Theory]
    [InlineData("import", "nothing", "palermo", "", "createdb")]
    [InlineData("check", "nothing", "palermo", "", "createdb")]
    [InlineData("serve", "postgres", "stranger", "", "Username=")]
    [InlineData("import", "postgres", "guarded", "", "PGPASSWORD")]
    [InlineData("move", "postgres", "guarded", ";Password=s3cret", "PGPASSWORD")]
    public async Task A_server_that_does_not_let_in(string verb, string database, string role, string password, string told)
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        server.Execute("postgres", "DROP ROLE IF EXISTS guarded; CREATE ROLE guarded LOGIN PASSWORD 'lantern'");

        Refused(await RunAsync(verb, server.Named(database, role) + password), told);
    }

    [Fact]
    public async Task A_database_of_another_program()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var place = server.Database("refused_theirs");
        server.Execute("refused_theirs", "CREATE TABLE theirs (a int)");

        Refused(await RunAsync("import", place), "theirs, which is another program's");
        Refused(await RunAsync("serve", place), "theirs, which is another program's");
    }

    [Fact]
    public async Task A_role_that_may_make_no_tables_or_read_none()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        server.Database("refused_guest");
        server.Execute("postgres", "DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN");
        var asGuest = server.Named("refused_guest", "guest");

        Refused(await RunAsync("import", asGuest), "ALTER DATABASE refused_guest OWNER TO");
        Assert.Equal(0, (await RunAsync("import", server.Named("refused_guest"))).Code);
        Refused(await RunAsync("serve", asGuest), "pg_read_all_data");
    }

    [Fact]
    public async Task A_database_of_a_newer_version()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var place = server.Database("refused_newer");
        Assert.Equal(0, (await RunAsync("import", place)).Code);
        server.Execute("refused_newer", "INSERT INTO storage_migration SELECT prefix, 99, name, digest, at FROM storage_migration LIMIT 1");

        foreach (var verb in new[] { "import", "check", "move" })
            Refused(await RunAsync(verb, place), "newer version");
    }

    private Task<Ended> RunAsync(string verb, string connection) =>
        verb switch
        {
            "import" => Command.RunAsync("import", scratch.Write("note.txt", "1. A lamp is lit.\n"), "--database", connection),
            "serve" => Command.RunAsync("serve", "--urls", "http://127.0.0.1:0", "--database", connection),
            "move" => Command.RunAsync("move", "--from", connection, "--to", scratch.Data),
            _ => Command.RunAsync(verb, "--database", connection),
        };

    private static void Refused(Ended ended, string told)
    {
        Assert.Equal((CouldNotWork, ""), (ended.Code, ended.Output));
        Assert.Contains(told, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }
}
