namespace Palermo.Kernel;

/// <summary>A half-open range of a document's decoded text, in Unicode code points.</summary>
/// <param name="Start">First code point of the range.</param>
/// <param name="End">The code point after the last one.</param>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;
}
