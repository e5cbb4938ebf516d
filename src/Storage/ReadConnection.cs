using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage;

/// <summary>A read-only connection that notices when the tables change under it.</summary>
internal sealed class ReadConnection(SqliteConnection connection, IReadOnlyList<MigrationSet> sets) : IDisposable
{
    private readonly SqliteCommand begin = connection.Prepare("BEGIN");
    private readonly SqliteCommand version = connection.Prepare("PRAGMA schema_version");
    private readonly SqliteCommand end = connection.Prepare("ROLLBACK");
    private long? knownVersion;

    public SqliteConnection Connection => connection;

    /// <summary>Opens a snapshot.</summary>
    /// <exception cref="StoreRefusedException">A newer program has changed the tables meanwhile.</exception>
    public void Begin()
    {
        begin.ExecuteNonQuery();
        var found = Convert.ToInt64(version.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (found != knownVersion)
        {
            Schema.DemandCurrent(connection, sets);
            knownVersion = found;
        }
    }

    /// <summary>Lets go of the snapshot.</summary>
    public void End()
    {
        if (connection.InTransaction())
        {
            end.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        begin.Dispose();
        version.Dispose();
        end.Dispose();
        connection.Dispose();
    }
}
