using Palermo.Kernel;
using Palermo.Record;
using Palermo.Storage;

namespace Palermo.Host;

/// <summary>The fictional documents that come with the program, for looking around.</summary>
internal static class Samples
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Takes the sample documents into a place; those that are there already are left as they are.</summary>
    /// <exception cref="IOException">Not all of them could be taken in, or the place holds documents and no samples: nothing would take them out again.</exception>
    public static async Task LoadAsync(DataPlace place, CancellationToken cancel)
    {
        await using var store = RecordModule.OpenForWriting(place, TimeProvider.System, new SystemRandom(), "palermo serve --demo");
        var own = Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.Ordinal);
        var names = RecordModule.FileNames(store);
        if (names.Count > 0 && !names.Any(own.Contains))
        {
            throw new IOException(
                $"Documents are in {place}, and fictional samples would stand among them. Leave out --demo, or name another place."
            );
        }
        var import = RecordModule.Import(store, new SystemFiles(), TimeProvider.System);
        var summary = await import.RunAsync([Folder], new Caller("palermo", "samples"), _ => { }, cancel);
        if (summary.Stopped is { } why)
            throw new IOException($"Its sample records are not all there: {why}");
    }
}
