namespace Palermo.Parsing;

/// <summary>What all patterns of this library share.</summary>
internal static class Matching
{
    /// <summary>
    /// Milliseconds by the clock, which a busy machine's pause must not reach: it would refuse a good document. That no text takes long is held by the
    /// hostile drill, by the time of the processor.
    /// </summary>
    public const int LastResort = 60_000;
}
