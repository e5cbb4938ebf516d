using System.Data.Common;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// What the two engines say differently; everything else is written once for both (see "SQL for two engines" in CONTRIBUTING.md).
/// </summary>
public sealed class Dialect
{
    public static readonly Dialect Sqlite = new("sqlite", "SELECT count(*) FROM sqlite_schema WHERE name = @table")
    {
        ReadsWhileReading = true,
    };

    public static readonly Dialect Postgres = new(
        "postgres",
        "SELECT count(*) FROM pg_class WHERE relname = @table AND relnamespace = to_regnamespace(current_schema())"
    );

    private Dialect(string name, string countTable) => (Name, CountTable) = (name, countTable);

    /// <summary>The folder of its migrations.</summary>
    public string Name { get; }

    /// <summary>Whether a statement may be run while the rows of another are still being read.</summary>
    public bool ReadsWhileReading { get; private init; }

    /// <summary>How many tables are called <c>@table</c>.</summary>
    internal string CountTable { get; }

    /// <summary>What a connection speaks.</summary>
    public static Dialect Of(DbConnection connection) => connection is NpgsqlConnection ? Postgres : Sqlite;
}
