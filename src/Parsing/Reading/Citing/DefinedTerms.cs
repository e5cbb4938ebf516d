using Palermo.Kernel;

namespace Palermo.Parsing.Reading.Citing;

/// <summary>What "the Convention" and "the Protocol" mean in one document: by its own definition, else the one named near, else the one its body serves.</summary>
internal sealed class DefinedTerms
{
    private readonly Dictionary<string, Instrument?> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instrument?> usual = new(StringComparer.Ordinal);

    /// <param name="body">The organ that met or wrote, where known.</param>
    /// <param name="named">Our instruments in the order in which the document first names them.</param>
    public DefinedTerms(Body? body, IEnumerable<Instrument> named)
    {
        var served = body?.Instrument is { } code ? Instruments.ByCode(code) : null;
        var all = (served is null ? [] : Family(served)).Concat(named.SelectMany(Family));
        foreach (var instrument in all)
            usual.TryAdd(instrument.Parent is null ? "convention" : "protocol", instrument);
    }

    public void Define(string head, Instrument? instrument) => defined.TryAdd(head, instrument);

    /// <param name="near">The instrument of that kind named last in the same text, whether ours or not.</param>
    public Instrument? Meaning(string head, Mention? near) =>
        defined.TryGetValue(head, out var own) ? own
        : near is { } mention ? mention.Instrument
        : usual.GetValueOrDefault(head);

    private static IEnumerable<Instrument> Family(Instrument instrument) =>
        instrument.Parent is { } parent ? [instrument, Instruments.ByCode(parent)!] : [instrument];
}
