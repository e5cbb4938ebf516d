using System.Data.Common;

namespace Palermo.Storage;

/// <summary>A write in the queue. It is answered once, after its transaction has ended.</summary>
internal abstract class WriteItem(CancellationToken cancel)
{
    private StoreStoppedException? doubt;

    /// <summary>Nobody waits for it any more and nothing of it was done.</summary>
    public bool Withdrawn => cancel.IsCancellationRequested;

    /// <summary>Does it within the open transaction.</summary>
    public abstract void Do(Journal journal);

    /// <summary>Answers after the commit.</summary>
    public abstract void Succeed();

    public abstract void Fail(Exception error);

    public abstract void Withdraw();

    /// <summary>Its commit was lost with the connection: whatever stops the writing later, it may be stored.</summary>
    public void Doubt(StoreStoppedException lost) => doubt ??= lost;

    /// <summary>Answers that the writing has stopped before it was done, or done again.</summary>
    public void Stop(StoreStoppedException stop) => Fail(doubt?.ForAnother() ?? stop);
}

internal sealed class WriteItem<T>(WriteIntent intent, Func<DbConnection, T> work, CancellationToken cancel) : WriteItem(cancel)
{
    // The caller's code must not run on the writer's thread.
    private readonly TaskCompletionSource<Written<T>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken cancel = cancel;
    private Written<T> written;

    public Task<Written<T>> Task => answer.Task;

    /// <summary>Done again after a lost commit that was stored all the same, it meets its own entry: then the first answer holds.</summary>
    public override void Do(Journal journal)
    {
        var now = journal.Record(intent, work);
        written = now.Repeated && now.Sequence == written.Sequence ? written : now;
    }

    public override void Fail(Exception error) => answer.TrySetException(error);

    public override void Withdraw() => answer.TrySetCanceled(cancel);

    public override void Succeed() => answer.TrySetResult(written);
}
