using Palermo.Hostile.Drills.Making;
using Palermo.Parsing;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Record;
using Palermo.Record.Import;

namespace Palermo.Hostile.Drills;

/// <summary>What reading one file cost.</summary>
/// <param name="Milliseconds">Of the processor, so that a busy machine changes nothing.</param>
/// <param name="Bytes">All bytes allocated on the way, freed ones included: never less than was held at once.</param>
/// <param name="Records">How many documents were read and not refused; an archive holds several or none.</param>
/// <param name="Thrown">What came out of the reader instead of an answer; null when it answered.</param>
internal sealed record Measurement(double Milliseconds, long Bytes, int Records, string? Thrown)
{
    /// <param name="planted">Whether the reader is made to fail, to see that the drill finds it.</param>
    public static Measurement Of(Specimen specimen, bool planted = false)
    {
        var (start, allocated) = (ThreadClock.Milliseconds, GC.GetAllocatedBytesForCurrentThread());
        var (records, thrown) = Read(specimen, planted);
        return new Measurement(ThreadClock.Milliseconds - start, GC.GetAllocatedBytesForCurrentThread() - allocated, records, thrown);
    }

    private static (int Records, string? Thrown) Read(Specimen specimen, bool planted)
    {
        try
        {
            if (planted)
                throw new InvalidOperationException("planted");
            var records =
                specimen.Kind == Specimen.Printed
                    ? Read(specimen.Name, specimen.Bytes, PrintedPages.Decode(specimen.Bytes))
                    : Walk(specimen);
            return (records, null);
        }
        catch (Exception error)
        {
            return (0, error.ToString().ReplaceLineEndings(" "));
        }
    }

    /// <summary>As an import walks: an archive is a folder of its members.</summary>
    private static int Walk(Specimen specimen)
    {
        var records = 0;
        var path = "/in/" + specimen.Name;
        using var files = new ArchiveFiles(new OneFile(path, specimen.Bytes));
        foreach (var met in new FileWalk(files, own: "/own").Files([path]).Where(met => met.Why is null))
        {
            var name = Path.GetFileName(met.Path);
            if (DocumentFile.Read(files, met.Path) is DocumentFile.Taken { Bytes: var bytes })
                records += Read(name, bytes, Decoding.OfAsync(name, bytes, CancellationToken.None).GetAwaiter().GetResult());
        }
        return records;
    }

    private static int Read(string name, ReadOnlyMemory<byte> bytes, Decoded decoded)
    {
        if (decoded is not Decoded.Text text)
            return 0;
        RecordJson.Write(DocumentReader.Read(name, bytes, text).Record);
        return 1;
    }
}
