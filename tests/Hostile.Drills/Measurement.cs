using Palermo.Parsing;
using Palermo.Parsing.Record;

namespace Palermo.Hostile.Drills;

/// <summary>What reading one file cost.</summary>
/// <param name="Milliseconds">Of the processor, so that a busy machine changes nothing.</param>
/// <param name="Bytes">All bytes allocated on the way, freed ones included: never less than was held at once.</param>
/// <param name="Thrown">What came out of the reader instead of an answer; null when it answered.</param>
internal sealed record Measurement(double Milliseconds, long Bytes, string? Thrown)
{
    /// <param name="planted">Whether the reader is made to fail, to see that the drill finds it.</param>
    public static Measurement Of(Specimen specimen, bool planted = false)
    {
        var (start, allocated) = (ThreadClock.Milliseconds, GC.GetAllocatedBytesForCurrentThread());
        var thrown = Read(specimen, planted);
        return new Measurement(ThreadClock.Milliseconds - start, GC.GetAllocatedBytesForCurrentThread() - allocated, thrown);
    }

    private static string? Read(Specimen specimen, bool planted)
    {
        try
        {
            if (planted)
                throw new InvalidOperationException("planted");
            RecordJson.Write(DocumentReader.Read(specimen.Name, specimen.Bytes).Record);
            return null;
        }
        catch (Exception error)
        {
            return error.ToString().ReplaceLineEndings(" ");
        }
    }
}
