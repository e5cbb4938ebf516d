using System.Data.Common;
using Npgsql;

namespace Palermo.Storage;

/// <summary>A connection that only reads; the tables' versions are looked at in the round trip that opens the snapshot.</summary>
internal sealed class PostgresReadConnection : ReadConnection
{
    private readonly NpgsqlConnection connection;
    private readonly IReadOnlyList<MigrationSet> sets;
    private readonly NpgsqlCommand begin;
    private readonly NpgsqlCommand end;
    private long? known;

    public PostgresReadConnection(NpgsqlConnection connection, IReadOnlyList<MigrationSet> sets)
    {
        (this.connection, this.sets) = (connection, sets);
        begin = new("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT count(*) FROM storage_migration", connection);
        end = new("ROLLBACK", connection);
    }

    public override DbConnection Connection => connection;

    public override void Begin()
    {
        var found = (long)begin.ExecuteScalar()!;
        if (found != known)
        {
            Schema.DemandCurrent(connection, sets);
            known = found;
        }
    }

    public override void End() => end.ExecuteNonQuery();

    public override void Interrupt() => begin.Cancel();

    public override bool WasInterrupted(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    public override void Dispose()
    {
        begin.Dispose();
        end.Dispose();
        connection.Dispose();
    }
}
