using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>A read-only connection that notices when the tables change under it.</summary>
internal sealed class SqliteReadConnection(SqliteConnection connection, IReadOnlyList<MigrationSet> sets) : ReadConnection
{
    private readonly SqliteCommand begin = connection.Prepare("BEGIN");
    private readonly SqliteCommand version = connection.Prepare("PRAGMA schema_version");
    private readonly SqliteCommand end = connection.Prepare("ROLLBACK");
    private long? knownVersion;

    public override DbConnection Connection => connection;

    public override void Begin()
    {
        begin.ExecuteNonQuery();
        var found = Convert.ToInt64(version.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (found != knownVersion)
        {
            Schema.DemandCurrent(connection, sets);
            knownVersion = found;
        }
    }

    public override void End()
    {
        if (connection.InTransaction())
        {
            end.ExecuteNonQuery();
        }
    }

    public override void Interrupt() => raw.sqlite3_interrupt(connection.Handle);

    public override bool WasInterrupted(DbException error) => error is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    public override void Dispose()
    {
        begin.Dispose();
        version.Dispose();
        end.Dispose();
        connection.Dispose();
    }
}
