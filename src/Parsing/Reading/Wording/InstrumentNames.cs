using Palermo.Kernel;

namespace Palermo.Parsing.Reading.Wording;

/// <summary>The English names of our instruments in running text; the longest one wins, so that a protocol's name is not read as its convention's.</summary>
internal static class InstrumentNames
{
    private static readonly Phrases<Instrument> Names = new(
        Instruments.All.SelectMany(instrument =>
            instrument
                .ShortNames["en"]
                .Append(instrument.Name())
                .Distinct(StringComparer.Ordinal)
                .Select(name => (name.ToLowerInvariant(), instrument))
        )
    );

    /// <summary>The instrument whose name begins at a word, and how many words the name has.</summary>
    public static (int Length, Instrument Instrument)? At(WordList words, int at) => Names.At(words, at);

    public static int LengthAt(WordList words, int at) => Names.At(words, at)?.Length ?? 0;
}
