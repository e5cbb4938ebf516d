using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>The one connection that writes to the file, and folds its log back between groups.</summary>
internal sealed class SqliteWriteConnection(SqliteConnection connection, int pagesBetweenFolds) : WriteConnection
{
    /// <summary>16 MB of log.</summary>
    public const int PagesBetweenFolds = 4096;

    private const int CacheWrite = 9;

    private int pagesWritten;

    public override DbConnection Connection => connection;

    public override bool InTransaction => connection.InTransaction();

    public override void Begin() => connection.Execute("BEGIN IMMEDIATE");

    public override void Commit() => connection.Execute("COMMIT");

    public override void RollBack() => connection.Execute("ROLLBACK");

    public override Fault Judge(Exception error) =>
        Faults.IsFull(error) ? Fault.Full
        : Faults.OfMachine(error) ? Fault.Machine
        : Fault.Work;

    public override bool Settle()
    {
        raw.sqlite3_db_status(connection.Handle, CacheWrite, out var written, out _, 1);
        pagesWritten += written;
        if (pagesWritten < pagesBetweenFolds)
        {
            return true;
        }
        pagesWritten = 0;
        return TryFold(raw.SQLITE_CHECKPOINT_PASSIVE);
    }

    /// <summary>Folds the whole log back, unless the machine has failed: after a failed sync that would lose what is durable.</summary>
    public override void Close(bool failed)
    {
        Prepared.Release(connection);
        if (failed || !TryFold(raw.SQLITE_CHECKPOINT_TRUNCATE))
        {
            Connections.LeaveLogAlone(connection);
        }
        connection.Dispose();
    }

    /// <summary>A full disk or a reader in the way is no failure: the log grows until the next time.</summary>
    private bool TryFold(int how)
    {
        var code = raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", how, out _, out _);
        return code == raw.SQLITE_BUSY || !Faults.OfMachine(code);
    }
}
