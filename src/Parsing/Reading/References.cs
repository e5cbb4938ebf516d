using System.Buffers;
using Palermo.Kernel;
using Palermo.Parsing.Reading.Citing;
using Palermo.Parsing.Reading.Wording;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>Reads what a document cites: treaty articles, resolutions, decisions, documents, and places inside itself.</summary>
internal static class References
{
    // Each reader's signs are words without which it finds nothing: most units hold none and are never cut into words.
    // A definition of "the Protocol" or "the Convention" may stand where no article is cited.
    private static readonly SearchValues<string> ArticleSigns = Signs(
        "article",
        "art.",
        "arts.",
        "“the protocol",
        "“the convention",
        "\"the protocol",
        "\"the convention",
        "‘the protocol",
        "‘the convention"
    );
    private static readonly SearchValues<string> InstrumentSigns = Signs("convention", "protocol", "untoc");
    private static readonly SearchValues<string> OrganSigns = Signs("conference", "assembly", "council", "cop");
    private static readonly SearchValues<string> OtherSigns = Signs("resolution", "decision", "/", " above", " below", "see ");

    private static SearchValues<string> Signs(params string[] signs) => SearchValues.Create(signs, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads the units in the order given. Defined terms ("the Protocol") are followed through the whole document, so all units must come in one call.
    /// </summary>
    /// <param name="body">The organ that met or wrote, where known: it tells what "the Protocol" and "the Conference" mean.</param>
    /// <param name="listed">Symbols in the document's own list of documents; they are not repeated.</param>
    public static CitedWorks Read(IReadOnlyList<Unit> units, Body? body, IReadOnlySet<DocumentSymbol> listed)
    {
        var cut = units.Select(unit => new Cut(unit)).ToList();
        var articles = new ArticleReader(new DefinedTerms(body, Named(With(cut, InstrumentSigns))));
        var organs = new Organs(body, With(cut, OrganSigns).Select(one => one.Words));
        var cited = With(cut, ArticleSigns).SelectMany(one => articles.Read(one.Unit, one.Words)).ToList();
        var others = With(cut, OtherSigns).SelectMany(one => Others(one.Unit, one.Words, organs, listed)).ToList();
        return new CitedWorks(cited, Once(WithKnownSeries(others)));
    }

    private static IEnumerable<Cut> With(List<Cut> units, SearchValues<string> signs) =>
        units.Where(one => one.Unit.Text.Value.AsSpan().ContainsAny(signs));

    private static IEnumerable<Instrument> Named(IEnumerable<Cut> units) =>
        units
            .Select(one => one.Words)
            .SelectMany(words =>
                Enumerable.Range(0, words.Count).Where(words.IsCapital).Select(at => InstrumentNames.At(words, at)?.Instrument)
            )
            .OfType<Instrument>();

    /// <summary>A unit that is cut into words only when one of the readers has something to find in it.</summary>
    private sealed class Cut(Unit unit)
    {
        private WordList? words;

        public Unit Unit { get; } = unit;

        public WordList Words => words ??= new WordList(Unit.Text);
    }

    private static IEnumerable<CitedOther> Others(Unit unit, WordList words, Organs organs, IReadOnlySet<DocumentSymbol> listed)
    {
        var acts = new ResolutionReader(words, organs)
            .Read(LanguageModel.Current.Abbreviations)
            .Select(act => new CitedOther(unit, act.Kind, act.Organ?.Symbol, act.Number, words.Slice(act.From, act.To)));
        var places = PlaceReader
            .Read(words)
            .Select(place => new CitedOther(unit, "internal", place.Series, place.Number, words.Slice(place.From, place.To)));
        return acts.Concat(places).Concat(Documents(unit, listed)).OrderBy(one => one.Printed.Start);
    }

    private static IEnumerable<CitedOther> Documents(Unit unit, IReadOnlySet<DocumentSymbol> listed) =>
        from printed in PrintedSymbols.In(unit.Text.Value)
        from symbol in printed.Symbols
        where !listed.Contains(symbol)
        select Document(unit, symbol, unit.Text.Slice(printed.Start, printed.Length));

    /// <summary>The symbol of a resolution's text cites the resolution.</summary>
    private static CitedOther Document(Unit unit, DocumentSymbol symbol, Passage printed) =>
        symbol.Resolution is { } resolution ? new CitedOther(unit, "resolution", symbol.Organ, resolution, printed)
        : symbol.Decision is { } decision ? new CitedOther(unit, "decision", symbol.Organ, decision, printed)
        : new CitedOther(unit, "document", symbol.Organ, symbol.ToString(), printed);

    /// <summary>A resolution without a word on its organ is the one of that number which the document names elsewhere, if there is only one.</summary>
    private static IEnumerable<CitedOther> WithKnownSeries(IReadOnlyList<CitedOther> others)
    {
        var known = others
            .Where(one => one.Kind != "internal" && one.Series is not null)
            .GroupBy(one => (one.Kind, one.Number), one => one.Series)
            .Where(group => group.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First());
        return others.Select(one => one.Series is null ? one with { Series = known.GetValueOrDefault((one.Kind, one.Number)) } : one);
    }

    /// <summary>Each unit lists a thing once.</summary>
    private static IReadOnlyList<CitedOther> Once(IEnumerable<CitedOther> others) =>
        [.. others.DistinctBy(one => (one.Unit, one.Kind, one.Series, one.Number))];
}

/// <param name="Articles">In the order of the text; what a unit cites twice stands once.</param>
internal sealed record CitedWorks(IReadOnlyList<CitedArticle> Articles, IReadOnlyList<CitedOther> Others);

/// <param name="Printed">From "article" through the instrument's name where that is adjacent.</param>
internal sealed record CitedArticle(Unit Unit, string Instrument, int Article, int? Paragraph, Passage Printed)
{
    /// <param name="asPrinted">The printed words, noted as evidence.</param>
    public TreatyReference ToRecord(string asPrinted) => new(Unit.Where, Instrument, Article, Paragraph, asPrinted);
}

/// <param name="Kind"><c>resolution</c>, <c>document</c>, <c>decision</c> or <c>internal</c>.</param>
/// <param name="Printed">The words that cite it.</param>
internal sealed record CitedOther(Unit Unit, string Kind, string? Series, string? Number, Passage Printed)
{
    public OtherReference ToRecord() => new(Unit.Where, Kind, Series, Number);
}
