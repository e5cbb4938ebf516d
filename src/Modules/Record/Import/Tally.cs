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
        Count(await CaughtAsync(path, outcome));
        return Stopped is null;
    }

    private async Task<FileOutcome> CaughtAsync(string path, Task<FileOutcome> outcome)
    {
        try
        {
            return await outcome;
        }
        catch (OperationCanceledException)
        {
            return new FileOutcome.LeftOut(path, Refusal.Ended);
        }
        catch (Exception error) when (Faults.OfStore(error))
        {
            Stopped ??= error.Message;
            return new FileOutcome.LeftOut(path, new Refusal("not stored: " + error.Message));
        }
        catch (Exception error)
        {
            // What nobody foresaw of one file is no reason to keep the others out.
            return new FileOutcome.LeftOut(path, Refusal.Unforeseen(error));
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
