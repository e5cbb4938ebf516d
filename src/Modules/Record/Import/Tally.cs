using Palermo.Storage;

namespace Palermo.Record.Import;

/// <summary>Counts outcomes and tells them; knows an outcome that ends the import from one that ends a file.</summary>
internal sealed class Tally(Action<FileOutcome> tell)
{
    private int imported;
    private int unchanged;
    private int leftOut;

    public string? Stopped { get; private set; }

    public ImportSummary Summary => new(imported, unchanged, leftOut, Stopped);

    /// <returns>False: no further file should be begun.</returns>
    public async Task<bool> CountAsync(string path, Task<FileOutcome> outcome)
    {
        try
        {
            Count(await outcome);
            return Stopped is null;
        }
        catch (Exception error) when (error is DiskFullException or StoreStoppedException)
        {
            Stopped ??= error.Message;
            Count(new FileOutcome.LeftOut(path, new Refusal("not stored: " + error.Message)));
            return false;
        }
        catch (OperationCanceledException)
        {
            Count(new FileOutcome.LeftOut(path, new Refusal("not stored: the import had ended")));
            return false;
        }
    }

    private void Count(FileOutcome outcome)
    {
        _ = outcome switch
        {
            FileOutcome.Imported => imported++,
            FileOutcome.Unchanged => unchanged++,
            _ => leftOut++,
        };
        tell(outcome);
    }
}
