using Dapper;
using Npgsql;

namespace Palermo.Storage;

/// <summary>How PostgreSQL must run. What is the session's is set, and all is read back; where something does not hold nothing is opened.</summary>
internal static class PostgresSettings
{
    private const int OldestVersion = 14;

    private static readonly (string Name, string Holds)[] OfSession =
    [
        ("synchronous_commit", "on"),
        ("standard_conforming_strings", "on"),
        ("lock_timeout", "600000"),
        ("idle_in_transaction_session_timeout", "600000"),
    ];

    private static readonly (string Name, string Holds)[] OfWriter = [("statement_timeout", "3600000")];

    private static readonly (string Name, string Holds)[] OfReader =
    [
        ("statement_timeout", "300000"),
        ("default_transaction_read_only", "on"),
    ];

    /// <summary>Without the first three an acknowledged write may be lost or damage go unseen.</summary>
    private static readonly (string Name, string Holds, string Remedy)[] OfServer =
    [
        ("fsync", "on", "Set it in postgresql.conf."),
        ("full_page_writes", "on", "Set it in postgresql.conf."),
        ("data_checksums", "on", "Stop the server and run: pg_checksums --enable"),
        ("server_encoding", "UTF8", "Make the database anew: createdb --template template0 --encoding UTF8"),
    ];

    /// <remarks>
    /// In one statement: of a command of several, Npgsql sends all but the first from the pool of threads, where whoever waits for this connection
    /// may hold every thread.
    /// </remarks>
    public static void Apply(NpgsqlConnection connection, Role role) =>
        connection.Execute(
            $"SELECT {string.Join(", ", For(role).Select(setting => $"set_config('{setting.Name}', '{setting.Holds}', false)"))}"
        );

    /// <exception cref="StoreRefusedException">Names the setting that does not hold.</exception>
    public static void Demand(NpgsqlConnection connection, Role role)
    {
        if (connection.PostgreSqlVersion.Major < OldestVersion)
        {
            throw new StoreRefusedException($"PostgreSQL {connection.PostgreSqlVersion} is too old; {OldestVersion} or later is needed.");
        }
        var found = connection.Query<(string Name, string Setting)>("SELECT name, setting FROM pg_settings").ToDictionary();
        var needed = OfServer.Concat(For(role).Select(setting => (setting.Name, setting.Holds, Remedy: "")));
        foreach (var (name, holds, remedy) in needed.Where(setting => found[setting.Name] != setting.Holds))
        {
            throw new StoreRefusedException($"PostgreSQL runs with {name} = {found[name]}; {holds} is needed. {remedy}".TrimEnd());
        }
    }

    private static IEnumerable<(string Name, string Holds)> For(Role role) => OfSession.Concat(role == Role.Writer ? OfWriter : OfReader);
}
