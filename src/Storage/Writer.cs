using System.Data.Common;
using System.Threading.Channels;

namespace Palermo.Storage;

/// <summary>
/// The one thread that writes. It takes what has queued up, does it in one transaction and answers after the commit, so that many
/// writers share one sync of the disk.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private const int LongestQueue = 1024;
    private const int LargestGroup = 256;

    // One write may be what breaks the connection; it must not do so for ever.
    private const int MostLosses = 5;

    // A group that takes longer is closed, so that its first member is not kept waiting by its last.
    private static readonly TimeSpan LongestGroup = TimeSpan.FromMilliseconds(50);

    private readonly Channel<WriteItem> queue = Channel.CreateBounded<WriteItem>(
        new BoundedChannelOptions(LongestQueue) { SingleReader = true }
    );
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider time;
    private readonly Transaction transaction;
    private volatile StoreStoppedException? stopped;
    private int losses;

    public Writer(WriteConnection connection, TimeProvider time, IReadOnlyList<Action<DbConnection>> beforeCommit)
    {
        this.time = time;
        transaction = new Transaction(connection, time, beforeCommit);
        new Thread(Work) { IsBackground = true, Name = "writer" }.Start();
    }

    public long Commits => transaction.Commits;

    public async Task<Written<T>> WriteAsync<T>(WriteIntent intent, Func<DbConnection, T> work, CancellationToken cancel)
    {
        var item = new WriteItem<T>(intent, work, cancel);
        try
        {
            await queue.Writer.WriteAsync(item, cancel);
        }
        catch (ChannelClosedException)
        {
            throw Stopped() ?? (Exception)new ObjectDisposedException(nameof(Store));
        }
        return await item.Task;
    }

    /// <summary>Finishes what was accepted, then folds the log back and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await ended.Task;
    }

    private void Work()
    {
        try
        {
            while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                WriteGroup();
            }
        }
        finally
        {
            transaction.Dispose();
            ended.SetResult();
        }
    }

    private void WriteGroup()
    {
        var group = new List<WriteItem>();
        try
        {
            transaction.Run(group, Take());
        }
        catch (StoreStoppedException stop)
        {
            Stop(stop, group);
        }
        catch (ConnectionLostException lost)
        {
            Resume(lost, group);
        }
        catch (GroupUndoneException) when (group.Count > 1)
        {
            // One of them was too much or went wrong; the others shall not suffer from it.
            group.ForEach(WriteAlone);
        }
        catch (GroupUndoneException undone)
        {
            group.ForEach(item => item.Fail(undone.Cause));
        }
    }

    private void WriteAlone(WriteItem item)
    {
        var alone = new List<WriteItem>();
        try
        {
            if (stopped is null)
            {
                transaction.Run(alone, [item]);
            }
            else
            {
                item.Fail(Stopped()!);
            }
        }
        catch (GroupUndoneException undone)
        {
            item.Fail(undone.Cause);
        }
        catch (StoreStoppedException stop)
        {
            Stop(stop, alone);
        }
        catch (ConnectionLostException lost)
        {
            Resume(lost, alone);
        }
    }

    /// <summary>Goes on where the connection was lost: each write is done again, unless its key is there.</summary>
    private void Resume(ConnectionLostException lost, List<WriteItem> group)
    {
        losses++;
        if (losses > MostLosses || !transaction.Reconnect())
        {
            Stop(lost.Stop, group);
            return;
        }
        group.ForEach(WriteAlone);
        losses = 0;
    }

    private IEnumerable<WriteItem> Take()
    {
        var began = time.GetTimestamp();
        for (var taken = 0; taken < LargestGroup && queue.Reader.TryRead(out var item); taken++)
        {
            if (item.Withdrawn)
            {
                item.Withdraw();
                continue;
            }
            yield return item;
            if (time.GetElapsedTime(began) > LongestGroup)
            {
                yield break;
            }
        }
    }

    private void Stop(StoreStoppedException stop, List<WriteItem> group)
    {
        stopped = stop;
        queue.Writer.TryComplete();
        group.ForEach(item => item.Fail(stop));
        while (queue.Reader.TryRead(out var item))
        {
            item.Fail(Stopped()!);
        }
    }

    private StoreStoppedException? Stopped() =>
        stopped is null ? null : new StoreStoppedException(stopped.Message, outcomeUnknown: false, stopped.InnerException);
}
