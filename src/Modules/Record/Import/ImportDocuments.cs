using System.Runtime.CompilerServices;
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
public sealed class ImportDocuments
{
    /// <summary>Files on their way at once: enough for the writer to share one sync among many, few enough to hold.</summary>
    private const int Ahead = 32;

    private readonly Store store;
    private readonly ISearchIndex index;
    private readonly IFiles files;
    private readonly TimeProvider time;

    internal ImportDocuments(Store store, ISearchIndex index, IFiles files, TimeProvider time) =>
        (this.store, this.index, this.files, this.time) = (store, index, files, time);

    /// <summary>How many files, and folders that cannot be entered, a run over these paths will meet.</summary>
    public int Count(IEnumerable<string> paths)
    {
        using var archives = new ArchiveFiles(files);
        return new FileWalk(archives, store.Folder).Files(paths).Count();
    }

    /// <param name="tell">Called for each file in the order of the walk, after what it says is durable.</param>
    /// <param name="cancel">Ends the import early; what was told is stored.</param>
    public async Task<ImportSummary> RunAsync(
        IEnumerable<string> paths,
        Caller caller,
        Action<FileOutcome> tell,
        CancellationToken cancel = default
    )
    {
        using var archives = new ArchiveFiles(files);
        using var one = new ImportFile(store, index, archives, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var queue = Channel.CreateBounded<Begun>(Ahead);
        var work = WorkAsync(
            new FileWalk(archives, store.Folder).Files(paths),
            path => one.RunAsync(path, caller, stop.Token),
            queue.Writer,
            stop.Token
        );
        var tally = new Tally(tell);
        try
        {
            await foreach (var begun in queue.Reader.ReadAllAsync(CancellationToken.None))
            {
                if (!await tally.CountAsync(begun.Path, begun.Outcome))
                    await stop.CancelAsync();
            }
        }
        finally
        {
            // Where telling failed the work still has to end: its files are left uncounted, and none is begun any more.
            await stop.CancelAsync();
            while (await queue.Reader.WaitToReadAsync(CancellationToken.None))
                queue.Reader.TryRead(out _);
            await work;
        }
        if (cancel.IsCancellationRequested)
            return tally.Summary with { Stopped = "interrupted" };
        return tally.Stopped is null ? tally.Summary with { Stopped = await ResolveAsync(caller, cancel) } : tally.Summary;
    }

    /// <returns>Why the documents could not be compared; null where they were.</returns>
    private async Task<string?> ResolveAsync(Caller caller, CancellationToken cancel)
    {
        const string stored = "the documents are stored, what they say of each other is not worked out yet";
        try
        {
            await new ResolveCorpus(store, index).RunAsync(caller, cancel);
            return null;
        }
        catch (OperationCanceledException)
        {
            return $"interrupted; {stored}.";
        }
        catch (DiskFullException)
        {
            return $"the disk is full; {stored}. Make room first.";
        }
        catch (Exception error) when (Faults.OfStore(error))
        {
            return $"{stored}: {error.Message}";
        }
    }

    private static async Task WorkAsync(
        IEnumerable<Met> walk,
        Func<string, Task<FileOutcome>> import,
        ChannelWriter<Begun> queue,
        CancellationToken stop
    )
    {
        try
        {
            // What was begun is ended: the walk heeds the wish to stop, the work on a file that was met does not need to.
            var hands = new ParallelOptions { MaxDegreeOfParallelism = Ahead };
            await Parallel.ForEachAsync(BeginAsync(walk, queue, stop), hands, (begun, _) => begun.EndAsync(import));
        }
        finally
        {
            queue.Complete();
        }
    }

    /// <summary>Meets the files one by one, each only when there is room for it.</summary>
    private static async IAsyncEnumerable<Begun> BeginAsync(
        IEnumerable<Met> walk,
        ChannelWriter<Begun> queue,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var met in walk)
        {
            if (stop.IsCancellationRequested)
                yield break;
            var begun = new Begun(met);
            await queue.WriteAsync(begun, CancellationToken.None);
            yield return begun;
        }
    }

    /// <summary>A file between being met and being told of.</summary>
    private sealed class Begun(Met met)
    {
        private readonly TaskCompletionSource<FileOutcome> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Path => met.Path;

        public Task<FileOutcome> Outcome => outcome.Task;

        /// <summary>Never throws: what goes wrong is for whoever awaits the outcome.</summary>
        public async ValueTask EndAsync(Func<string, Task<FileOutcome>> import)
        {
            try
            {
                outcome.SetResult(met.Why is { } why ? new FileOutcome.LeftOut(met.Path, why) : await import(met.Path));
            }
            catch (Exception error)
            {
                outcome.SetException(error);
            }
        }
    }
}
