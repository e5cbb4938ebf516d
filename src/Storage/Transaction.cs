using System.Data.Common;

namespace Palermo.Storage;

/// <summary>One group of writes, from BEGIN to the answers.</summary>
internal sealed class Transaction(WriteConnection connection, TimeProvider time, IReadOnlyList<Action<DbConnection>> beforeCommit)
    : IDisposable
{
    private readonly Journal journal = new(connection, time);
    private bool failed;

    public long Commits { get; private set; }

    /// <summary>Does the items in one transaction and answers each after the commit.</summary>
    /// <param name="group">Receives the items as they are taken, for the answer if this throws.</param>
    /// <exception cref="GroupUndoneException">Nothing of the group is stored; what fits or is sound may be done alone.</exception>
    /// <exception cref="ConnectionLostException">The connection is gone; see there.</exception>
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
                    connection.Begin();
                }
                item.Do(journal);
            }
            foreach (var finish in beforeCommit.Where(_ => group.Count > 0))
            {
                finish(connection.Connection);
            }
        }
        catch (Exception error)
        {
            // Work that fails and is no longer in its transaction has ended it itself, and then how is unknown.
            throw Ended(error, outcomeUnknown: connection.Judge(error) == Fault.Work);
        }
        if (group.Count > 0)
        {
            Commit();
        }
        group.ForEach(item => item.Succeed());
        if (!connection.Settle())
        {
            failed = true;
            throw new StoreStoppedException("Writing has stopped: the log could not be folded back.", outcomeUnknown: false);
        }
    }

    /// <summary>After a lost connection: whether there is another one.</summary>
    public bool Reconnect() => connection.Reconnect();

    public void Dispose() => connection.Close(failed);

    private void Commit()
    {
        try
        {
            connection.Commit();
            Commits++;
        }
        catch (DbException error)
        {
            throw Ended(error, outcomeUnknown: true);
        }
    }

    private Exception Ended(Exception error, bool outcomeUnknown)
    {
        var fault = connection.Judge(error);
        if (fault == Fault.Lost)
        {
            return new ConnectionLostException(Stopped(error, outcomeUnknown));
        }
        if (fault == Fault.Full || (fault == Fault.Work && connection.InTransaction))
        {
            return Undone(fault == Fault.Full ? new DiskFullException(error) : error);
        }
        failed = true;
        return Stopped(error, outcomeUnknown);
    }

    private StoreStoppedException Stopped(Exception error, bool outcomeUnknown)
    {
        var stored = outcomeUnknown ? "It is unknown whether the last writes are stored" : "The last writes are not stored";
        return new StoreStoppedException(
            $"Writing has stopped: {connection.InWords(error).TrimEnd('.')}. {stored}. Start again.",
            outcomeUnknown,
            error
        );
    }

    private Exception Undone(Exception cause)
    {
        try
        {
            if (connection.InTransaction)
            {
                connection.RollBack();
            }
            return new GroupUndoneException(cause);
        }
        catch (DbException error) when (connection.Judge(error) == Fault.Lost)
        {
            return new ConnectionLostException(Stopped(error, outcomeUnknown: false));
        }
    }
}
