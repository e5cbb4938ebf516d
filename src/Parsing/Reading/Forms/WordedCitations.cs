using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Languages;
using Palermo.Parsing.Reading.Citing;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading.Forms;

/// <summary>
/// What a document in another language than English cites: articles with the instrument named nearest, resolutions and decisions, documents by their
/// symbols. "The Protocol" alone is the one that the document names in full, where it names but one.
/// </summary>
internal sealed class WordedCitations
{
    /// <summary>How far behind an article its instrument may be named.</summary>
    private const int Reach = 60;

    private static readonly Dictionary<string, WordedCitations> ByLanguage = DocumentLanguage.All.ToDictionary(
        language => language.Code,
        language => new WordedCitations(language),
        StringComparer.Ordinal
    );

    private readonly Regex[] articles;
    private readonly (string Kind, Regex[] Forms)[] acts;
    private readonly InstrumentWords instruments;
    private readonly bool namedBefore;

    private WordedCitations(DocumentLanguage language)
    {
        articles = Patterns.Of(language.Citations.Articles);
        acts = [("resolution", Patterns.Of(language.Citations.Resolutions)), ("decision", Patterns.Of(language.Citations.Decisions))];
        instruments = new InstrumentWords(language);
        namedBefore = language.Code == "zh";
    }

    public static WordedCitations Of(DocumentLanguage language) => ByLanguage[language.Code];

    public CitedWorks Read(IReadOnlyList<Unit> units, IReadOnlySet<DocumentSymbol> listed)
    {
        var named = units.SelectMany(unit => instruments.Full(unit.Text.Value)).Select(found => found.Instrument).Distinct().ToList();
        var cited = units
            .SelectMany(unit => Articles(unit, named))
            .DistinctBy(one => (one.Unit, one.Instrument, one.Article, one.Paragraph))
            .ToList();
        var others = units
            .SelectMany(unit => Others(unit, listed))
            .DistinctBy(one => (one.Unit, one.Kind, one.Series, one.Number))
            .ToList();
        return new CitedWorks(cited, others);
    }

    private IEnumerable<CitedArticle> Articles(Unit unit, List<Instrument> named)
    {
        var text = Script.WesternDigits(unit.Text.Value);
        var names = instruments.In(text, named);
        var taken = -1;
        foreach (
            var match in articles
                .SelectMany(form => form.Matches(text))
                .OrderBy(match => match.Index)
                .ThenByDescending(match => match.Length)
        )
        {
            if (match.Index < taken || Named(names, match) is not { } name)
                continue;
            taken = match.Index + match.Length;
            var (from, to) = (Math.Min(match.Index, name.At), Math.Max(taken, name.At + name.Length));
            var printed = unit.Text.Slice(from, to - from);
            int? paragraph = match.Groups["paragraph"].Success ? Number(match.Groups["paragraph"].Value) : null;
            foreach (var article in match.Groups["numbers"].Captures.SelectMany(capture => Numbers(capture.Value)))
                yield return new CitedArticle(unit, name.Instrument.Code, article, paragraph, printed);
        }
    }

    /// <summary>The instrument named right behind (right before in Chinese), else the other side.</summary>
    private NamedInstrument? Named(IReadOnlyList<NamedInstrument> names, Match match)
    {
        var behind = names.FirstOrDefault(name => name.At >= match.Index + match.Length && name.At - match.Index - match.Length <= Reach);
        var before = names.LastOrDefault(name => name.At + name.Length <= match.Index && match.Index - name.At - name.Length <= Reach);
        return namedBefore ? before ?? behind : behind ?? before;
    }

    private IEnumerable<CitedOther> Others(Unit unit, IReadOnlySet<DocumentSymbol> listed)
    {
        var text = Script.WesternDigits(unit.Text.Value);
        var cited =
            from act in acts
            from form in act.Forms
            from match in form.Matches(text)
            let organ = KnownOrgans.Find(
                unit.Text.Slice(match.Index, Math.Min(unit.Text.Length - match.Index, match.Length + Reach)),
                workingGroups: false
            )
            select new CitedOther(
                unit,
                act.Kind,
                organ is null ? null : Bodies.Find(organ.Value)?.Symbol,
                match.Groups["numbers"].Value,
                unit.Text.Slice(match.Index, match.Length)
            );
        var documents =
            from printed in PrintedSymbols.In(unit.Text.Value)
            from symbol in printed.Symbols
            where !listed.Contains(symbol)
            select Document(unit, symbol, unit.Text.Slice(printed.Start, printed.Length));
        return cited.Concat(documents).OrderBy(one => one.Printed.Start);
    }

    private static CitedOther Document(Unit unit, DocumentSymbol symbol, Passage printed) =>
        symbol.Resolution is { } resolution ? new CitedOther(unit, "resolution", symbol.Organ, resolution, printed)
        : symbol.Decision is { } decision ? new CitedOther(unit, "decision", symbol.Organ, decision, printed)
        : new CitedOther(unit, "document", symbol.Organ, symbol.ToString(), printed);

    /// <summary>"16", "16 y 18", "5–7".</summary>
    private static IEnumerable<int> Numbers(string printed)
    {
        var parts = Regex.Matches(printed, "[0-9]+|[–-]|[一二三四五六七八九十百]+", RegexOptions.NonBacktracking);
        var before = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (Number(parts[i].Value) is { } number)
            {
                yield return number;
                before = number;
            }
            else if (i + 1 < parts.Count && Number(parts[i + 1].Value) is { } last && last - before < 50)
            {
                for (var between = before + 1; between < last; between++)
                    yield return between;
            }
        }
    }

    private static int? Number(string printed) =>
        int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : HanNumber.Of(printed);
}
