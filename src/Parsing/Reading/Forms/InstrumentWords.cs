using Palermo.Kernel;
using Palermo.Parsing.Languages;

namespace Palermo.Parsing.Reading.Forms;

/// <summary>An instrument named in a text.</summary>
internal sealed record NamedInstrument(int At, int Length, Instrument Instrument);

/// <summary>The names of instruments in one language, the cases of their first words included.</summary>
internal sealed class InstrumentWords
{
    private readonly (string Name, Instrument Instrument)[] names;
    private readonly IReadOnlyDictionary<string, string[]> plain;

    public InstrumentWords(DocumentLanguage language)
    {
        plain = language.Citations.Plain;
        names =
        [
            .. Instruments
                .All.SelectMany(instrument =>
                    instrument
                        .Names.Where(name => name.Key == language.Code)
                        .Select(name => name.Value)
                        .Concat(instrument.ShortNames.TryGetValue(language.Code, out var shorter) ? shorter : [])
                        .SelectMany(name => Cases(name, language))
                        .Select(name => (name, instrument))
                )
                .OrderByDescending(name => name.name.Length),
        ];
    }

    /// <summary>Instruments named in full or by a short name of their own, in order.</summary>
    public IReadOnlyList<NamedInstrument> Full(string text)
    {
        var found = new List<NamedInstrument>();
        foreach (var (name, instrument) in names)
            Add(found, text, name, instrument);
        found.Sort((one, other) => one.At.CompareTo(other.At));
        return found;
    }

    /// <summary>The same, with "the Convention" and "the Protocol" alone where the document names one of the kind.</summary>
    public IReadOnlyList<NamedInstrument> In(string text, IReadOnlyList<Instrument> named)
    {
        var found = Full(text).ToList();
        foreach (var (kind, words) in plain)
        {
            if (named.Where(instrument => (instrument.Parent is null) == (kind == "convention")).Take(2).ToList() is not [var only])
                continue;
            foreach (var word in words)
                Add(found, text, word, only);
        }
        found.Sort((one, other) => one.At.CompareTo(other.At));
        return found;
    }

    private static void Add(List<NamedInstrument> found, string text, string name, Instrument instrument)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = Next(text, name, at))
        {
            if (!found.Exists(one => at < one.At + one.Length && one.At < at + name.Length))
                found.Add(new NamedInstrument(at, name.Length, instrument));
        }
    }

    private static int Next(string text, string name, int at) => text.IndexOf(name, at + name.Length, StringComparison.Ordinal);

    private static IEnumerable<string> Cases(string name, DocumentLanguage language) =>
        language
            .Inflections.Where(forms => name.StartsWith(forms[0], StringComparison.Ordinal))
            .SelectMany(forms => forms.Select(form => form + name[forms[0].Length..]))
            .Append(name)
            .Distinct(StringComparer.Ordinal);
}
