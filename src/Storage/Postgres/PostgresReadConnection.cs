using System.Data;
using System.Data.Common;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// A connection that only reads. The tables' versions are looked at in the round trip that opens the snapshot: Npgsql sends the beginning of a
/// transaction together with its first statement.
/// </summary>
internal sealed class PostgresReadConnection : ReadConnection
{
    private readonly NpgsqlConnection connection;
    private readonly IReadOnlyList<MigrationSet> sets;
    private readonly NpgsqlCommand version;
    private NpgsqlTransaction? snapshot;
    private long? known;

    public PostgresReadConnection(NpgsqlConnection connection, IReadOnlyList<MigrationSet> sets)
    {
        (this.connection, this.sets) = (connection, sets);
        version = new("SELECT count(*) FROM storage_migration", connection);
    }

    public override DbConnection Connection => connection;

    public override void Begin()
    {
        snapshot = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        var found = (long)version.ExecuteScalar()!;
        if (found != known)
        {
            Schema.DemandCurrent(connection, sets);
            known = found;
        }
    }

    public override void End() => snapshot!.Rollback();

    public override void Interrupt() => version.Cancel();

    public override bool WasInterrupted(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    public override void Dispose()
    {
        version.Dispose();
        connection.Dispose();
    }
}
