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

    // A group that takes longer is closed, so that its first member is not kept waiting by its last.
    private static readonly TimeSpan LongestGroup = TimeSpan.FromMilliseconds(50);

    private readonly Channel<WriteItem> queue = Channel.CreateBounded<WriteItem>(
        new BoundedChannelOptions(LongestQueue) { SingleReader = true }
    );
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider time;
    private readonly Transaction transaction;
    private readonly GroupWriter groups;
    private volatile StoreStoppedException? stopped;

    public Writer(WriteConnection connection, TimeProvider time, IReadOnlyList<Action<DbConnection>> beforeCommit)
    {
        this.time = time;
        transaction = new Transaction(connection, time, beforeCommit);
        groups = new GroupWriter(transaction);
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
            throw stopped?.BeforeTheNext() ?? (Exception)new ObjectDisposedException(nameof(Store));
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
        try
        {
            groups.Write(Take());
        }
        catch (StoreStoppedException stop)
        {
            Stop(stop);
        }
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

    private void Stop(StoreStoppedException stop)
    {
        stopped = stop;
        queue.Writer.TryComplete();
        while (queue.Reader.TryRead(out var item))
        {
            item.Fail(stopped.BeforeTheNext());
        }
    }
}
