using System.Data.Common;
using Dapper;
using Npgsql;

namespace Palermo.Storage;

/// <summary>
/// A connection that writes beside those of other nodes. Each transaction begins by waiting for the lock of writers: one group at a time in the
/// whole database, so that no write decides on a state that another is changing, and the audit's sequence is the order of commits.
/// </summary>
internal sealed class PostgresWriteConnection(Func<NpgsqlConnection> open, TimeProvider time) : WriteConnection
{
    /// <summary>"Plmo": the lock that writers and migrators of one database share, held to the end of a transaction.</summary>
    public const string WaitForWriters = "SELECT pg_advisory_xact_lock(1349283183)";

    /// <summary>The same lock for a whole session: who would write meanwhile waits.</summary>
    public const string TakeFromWriters = "SELECT pg_advisory_lock(1349283183)";

    private NpgsqlConnection connection = open();
    private NpgsqlTransaction? transaction;

    public override DbConnection Connection => connection;

    public override bool InTransaction
    {
        get
        {
            try
            {
                // Throws where the transaction has been ended by other means.
                return transaction?.IsolationLevel is not null;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
    }

    /// <remarks>Read committed: after the lock has been waited for, each statement sees what was committed before.</remarks>
    public override void Begin()
    {
        transaction = connection.BeginTransaction(System.Data.IsolationLevel.ReadCommitted);
        connection.Execute(WaitForWriters);
    }

    public override void Commit() => transaction!.Commit();

    public override void RollBack() => transaction!.Rollback();

    public override Fault Judge(Exception error) =>
        error switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Fault.Full,
            PostgresException { SqlState: var state } when MayTryAgain(state) => Fault.Lost,
            _ when Faults.OfServer(error) => Fault.Machine,
            _ when Faults.OfConnection(error) || connection.State != System.Data.ConnectionState.Open => Fault.Lost,
            _ => Fault.Work,
        };

    public override string InWords(Exception error) =>
        error is PostgresException told ? PostgresRefusals.InWords(told, connection.Database) : error.Message;

    public override bool Reconnect()
    {
        Release();
        try
        {
            connection = Patience.Open(open, time);
            return true;
        }
        catch (Exception away) when (away is StoreUnreachableException or StoreRefusedException or DbException)
        {
            return false;
        }
    }

    public override void Close(bool failed) => Release();

    private void Release()
    {
        transaction = null;
        try
        {
            Prepared.Release(connection);
            connection.Dispose();
        }
        catch (DbException)
        {
            // It was lost; there is nothing to let go of.
        }
    }

    private static bool MayTryAgain(string state) =>
        state is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable;
}
