using Palermo.Kernel;
using Palermo.Record;
using Palermo.Storage;

namespace Palermo.Host;

/// <summary>The fictional documents that come with the program, for looking around.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Takes the sample documents into a place; those that are there already are left as they are.</summary>
    /// <exception cref="IOException">Not all of them could be taken in.</exception>
    public static async Task LoadAsync(DataPlace place, CancellationToken cancel)
    {
        await using var store = RecordModule.OpenForWriting(place, TimeProvider.System, new SystemRandom(), "palermo serve --demo");
        var import = RecordModule.Import(store, new SystemFiles(), TimeProvider.System);
        var summary = await import.RunAsync([Folder], new Caller("palermo", "samples"), _ => { }, cancel);
        if (summary.Stopped is { } why)
            throw new IOException($"Its sample records are not all there: {why}");
    }
}
