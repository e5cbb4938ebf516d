using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Collects where each value of a record stands in the source, by JSON pointer.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<string, IReadOnlyList<Span>> spans = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<Span>> Spans => spans;

    /// <summary>Notes the passage as the place of the value at a pointer and hands back its text.</summary>
    public string Note(string pointer, Passage passage)
    {
        spans[pointer] = passage.Spans;
        return passage.Value;
    }
}
