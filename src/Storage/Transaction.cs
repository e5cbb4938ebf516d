using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Palermo.Storage;

/// <summary>One group of writes, from BEGIN to the answers, and the folding back of the log between groups.</summary>
internal sealed class Transaction : IDisposable
{
    /// <summary>16 MB of log.</summary>
    public const int PagesBetweenFolds = 4096;

    private const int CacheWrite = 9;

    private readonly SqliteConnection connection;
    private readonly Journal journal;
    private readonly IReadOnlyList<Action<DbConnection>> beforeCommit;
    private readonly int pagesBetweenFolds;
    private int pagesWritten;
    private bool failed;

    public Transaction(
        SqliteConnection connection,
        TimeProvider time,
        IReadOnlyList<Action<DbConnection>> beforeCommit,
        int pagesBetweenFolds
    )
    {
        (this.connection, this.beforeCommit, this.pagesBetweenFolds) = (connection, beforeCommit, pagesBetweenFolds);
        journal = new Journal(connection, time);
    }

    public long Commits { get; private set; }

    /// <summary>Does the items in one transaction and answers each after the commit.</summary>
    /// <param name="group">Receives the items as they are taken, for the answer if this throws.</param>
    /// <exception cref="GroupUndoneException">Nothing of the group is stored; what fits or is sound may be done alone.</exception>
    /// <exception cref="StoreStoppedException">The machine failed; writing must end.</exception>
    public void Run(List<WriteItem> group, IEnumerable<WriteItem> items)
    {
        try
        {
            foreach (var item in items)
            {
                group.Add(item);
                if (group.Count == 1)
                {
                    connection.Execute("BEGIN IMMEDIATE");
                }
                item.Do(journal);
            }
            foreach (var finish in beforeCommit.Where(_ => group.Count > 0))
            {
                finish(connection);
            }
        }
        catch (Exception error)
        {
            // Work that fails and is no longer in its transaction has ended it itself, and then how is unknown.
            throw Ended(error, outcomeUnknown: !Faults.OfMachine(error));
        }
        if (group.Count > 0)
        {
            Commit();
        }
        group.ForEach(item => item.Succeed());
        FoldIfDue();
    }

    /// <summary>Folds the whole log back, unless the machine has failed: after a failed sync that would lose what is durable.</summary>
    public void Dispose()
    {
        journal.Dispose();
        Statement.Release(connection);
        if (failed || !TryFold(raw.SQLITE_CHECKPOINT_TRUNCATE))
        {
            Connections.LeaveLogAlone(connection);
        }
        connection.Dispose();
    }

    private void Commit()
    {
        try
        {
            connection.Execute("COMMIT");
            Commits++;
        }
        catch (SqliteException error)
        {
            throw Ended(error, outcomeUnknown: true);
        }
    }

    private Exception Ended(Exception error, bool outcomeUnknown)
    {
        if (Faults.IsFull(error))
        {
            RollBack();
            return new GroupUndoneException(new DiskFullException(error));
        }
        if (!Faults.OfMachine(error) && connection.InTransaction())
        {
            RollBack();
            return new GroupUndoneException(error);
        }
        failed = true;
        var stored = outcomeUnknown ? "It is unknown whether the last writes are stored" : "The last writes are not stored";
        return new StoreStoppedException($"Writing has stopped: {error.Message} {stored}. Start again.", outcomeUnknown, error);
    }

    private void RollBack()
    {
        if (connection.InTransaction())
        {
            connection.Execute("ROLLBACK");
        }
    }

    private void FoldIfDue()
    {
        raw.sqlite3_db_status(connection.Handle, CacheWrite, out var written, out _, 1);
        pagesWritten += written;
        if (pagesWritten < pagesBetweenFolds)
        {
            return;
        }
        pagesWritten = 0;
        if (!TryFold(raw.SQLITE_CHECKPOINT_PASSIVE))
        {
            failed = true;
            throw new StoreStoppedException("Writing has stopped: the log could not be folded back.", outcomeUnknown: false);
        }
    }

    /// <summary>A full disk or a reader in the way is no failure: the log grows until the next time.</summary>
    private bool TryFold(int how)
    {
        var code = raw.sqlite3_wal_checkpoint_v2(connection.Handle, "main", how, out _, out _);
        return code == raw.SQLITE_BUSY || !Faults.OfMachine(code);
    }
}
