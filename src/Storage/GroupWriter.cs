namespace Palermo.Storage;

/// <summary>Does a group of writes in one transaction, or where that cannot be each alone, and answers all of them.</summary>
internal sealed class GroupWriter(Transaction transaction)
{
    // One write may be what breaks the connection; it must not do so for ever.
    private const int MostLosses = 5;

    private int losses;

    /// <exception cref="StoreStoppedException">Writing must end; all of the group have been told so.</exception>
    public void Write(IEnumerable<WriteItem> items)
    {
        var group = new List<WriteItem>();
        try
        {
            transaction.Run(group, items);
        }
        catch (StoreStoppedException stop)
        {
            group.ForEach(item => item.Stop(stop));
            throw;
        }
        catch (ConnectionLostException lost)
        {
            Resume(lost, group);
        }
        catch (GroupUndoneException) when (group.Count > 1)
        {
            // One of them was too much or went wrong; the others shall not suffer from it.
            WriteEachAlone(group);
        }
        catch (GroupUndoneException undone)
        {
            group.ForEach(item => item.Fail(undone.Cause));
        }
    }

    /// <summary>Goes on where the connection was lost: each write is done again, unless its key is there.</summary>
    private void Resume(ConnectionLostException lost, List<WriteItem> group)
    {
        losses++;
        if (lost.Stop.OutcomeUnknown)
        {
            group.ForEach(item => item.Doubt(lost.Stop));
        }
        if (losses > MostLosses || !transaction.Reconnect())
        {
            group.ForEach(item => item.Stop(lost.Stop));
            throw lost.Stop;
        }
        WriteEachAlone(group);
        losses = 0;
    }

    private void WriteEachAlone(List<WriteItem> group)
    {
        try
        {
            group.ForEach(item => Write([item]));
        }
        catch (StoreStoppedException stop)
        {
            // Those that were answered keep their answer; the others were not begun, or not again where their commit was lost.
            group.ForEach(item => item.Stop(stop.BeforeTheNext()));
            throw;
        }
    }
}
