using System.Threading.Channels;
using Palermo.Kernel;
using Palermo.Record.Corpus;
using Palermo.Search;
using Palermo.Storage;

namespace Palermo.Record.Import;

/// <summary>
/// Takes documents into the record from files and folders. Anyone with the shell may. Each file is one transaction of original, record, tree,
/// rows and index entries, with its digest as key, so that a second time or a killed run changes nothing that was done.
/// </summary>
public sealed class ImportDocuments(Store store, ISearchIndex index, IFiles files, TimeProvider time)
{
    /// <summary>Files on their way at once: enough for the writer to share one sync among many, few enough to hold.</summary>
    private const int Ahead = 32;

    /// <summary>How many files, and folders that cannot be entered, a run over these paths will meet.</summary>
    public int Count(IEnumerable<string> paths) => new FileWalk(files).Files(paths).Count();

    /// <param name="tell">Called for each file in the order of the walk, after what it says is durable.</param>
    /// <param name="cancel">Ends the import early; what was told is stored.</param>
    public async Task<ImportSummary> RunAsync(
        IEnumerable<string> paths,
        Caller caller,
        Action<FileOutcome> tell,
        CancellationToken cancel = default
    )
    {
        using var one = new ImportFile(store, index, files, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var queue = Channel.CreateBounded<(string Path, Task<FileOutcome> Outcome)>(Ahead);
        var walk = Task.Run(
            () => WalkAsync(paths, path => one.RunAsync(path, caller, stop.Token), queue.Writer, stop.Token),
            CancellationToken.None
        );
        var tally = new Tally(tell);
        await foreach (var (path, outcome) in queue.Reader.ReadAllAsync(CancellationToken.None))
        {
            if (!await tally.CountAsync(path, outcome))
                await stop.CancelAsync();
        }
        await walk;
        if (cancel.IsCancellationRequested)
            return tally.Summary with { Stopped = "interrupted" };
        if (tally.Stopped is null)
            await new ResolveCorpus(store, index).RunAsync(caller, cancel);
        return tally.Summary;
    }

    private async Task WalkAsync(
        IEnumerable<string> paths,
        Func<string, Task<FileOutcome>> import,
        ChannelWriter<(string, Task<FileOutcome>)> queue,
        CancellationToken stop
    )
    {
        try
        {
            foreach (var met in new FileWalk(files).Files(paths))
            {
                // Waits for room before it begins, so that no more than the queue's length is under way.
                if (stop.IsCancellationRequested || !await queue.WaitToWriteAsync(stop))
                    break;
                var outcome = met.Why is { } why
                    ? Task.FromResult<FileOutcome>(new FileOutcome.LeftOut(met.Path, why))
                    : Task.Run(() => import(met.Path), CancellationToken.None);
                await queue.WriteAsync((met.Path, outcome), CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was not begun was not met.
        }
        finally
        {
            queue.Complete();
        }
    }
}
