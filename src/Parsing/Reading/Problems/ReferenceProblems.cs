using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Reading.Problems;

/// <summary>Articles that do not exist and symbols that cannot be right.</summary>
internal static class ReferenceProblems
{
    public static IEnumerable<Problem> UnknownArticles(DocumentRecord record)
    {
        foreach (var cited in record.TreatyReferences.DistinctBy(cited => (cited.Where, cited.Instrument, cited.Article, cited.Paragraph)))
        {
            if (Instruments.ByCode(cited.Instrument) is { } instrument && !instrument.Exists(cited.Article, cited.Paragraph))
                yield return new Problem(
                    "unknown-article",
                    $"{ProblemFinder.Capital(cited.Where)} cites “{cited.AsPrinted}”, but {Missing(cited, instrument)}."
                )
                {
                    Places = [new ProblemPlace(cited.Where, cited.AsPrinted)],
                };
        }
    }

    private static string Missing(TreatyReference cited, Instrument instrument) =>
        instrument.Article(cited.Article) is { } article
            ? $"article {cited.Article} of the {instrument.Name()} has {article.Paragraphs} numbered paragraphs"
            : $"the {instrument.Name()} has {instrument.Articles.Count} articles";

    /// <summary>A document before the meeting that bears the symbol of a sister body, without that body's part in it being said.</summary>
    public static IEnumerable<Problem> ForeignSymbols(DocumentRecord record)
    {
        if (OwnSeries(record) is not { } own)
            yield break;
        foreach (var listed in record.Documentation)
        {
            var series = listed.Symbols.Select(Series).OfType<string>().Distinct().ToList();
            if (
                series.Count > 0
                && !series.Contains(own)
                && series.Find(other => AreSisters(own, other)) is { } foreign
                && !NamesOther(listed.Title, record.Body)
            )
                yield return new Problem(
                    "foreign-symbol",
                    $"The list of documents gives “{listed.Title}” the symbol {listed.Symbols[0]}, of {Named(foreign)} and not of {Named(own)}."
                )
                {
                    Places = record.Symbol is { } symbol
                        ? [ProblemFinder.At(listed), new ProblemPlace("masthead", symbol)]
                        : [ProblemFinder.At(listed)],
                };
        }
    }

    /// <summary>The series of the document's own symbol or body; else the one most listed documents bear.</summary>
    private static string? OwnSeries(DocumentRecord record)
    {
        if (
            (
                record.Symbol is { } symbol ? Series(symbol)
                : record.Body is { } body ? Bodies.Find(body)?.Symbol
                : null
            ) is
            { } known
        )
            return known;
        var counts = record
            .Documentation.SelectMany(listed => listed.Symbols.Take(1))
            .Select(Series)
            .OfType<string>()
            .CountBy(series => series)
            .ToList();
        return counts.Find(count => count.Value * 2 > counts.Sum(each => each.Value)).Key;
    }

    private static string? Series(string symbol) => DocumentSymbol.TryParse(symbol, out var parsed) ? parsed.Organ : null;

    /// <summary>Two working bodies of one parent: <c>CTOC/COP/WG.4</c> and <c>CTOC/COP/WG.7</c>. Commissions of one Council list each other's documents rightly.</summary>
    private static bool AreSisters(string own, string other) =>
        own != other && Parent(own) is { } parent && parent.Contains('/', StringComparison.Ordinal) && parent == Parent(other);

    private static string? Parent(string series) => series.LastIndexOf('/') is var stroke and > 0 ? series[..stroke] : null;

    private static bool NamesOther(string title, string? body)
    {
        var others = body is null ? title : title.Replace(body, "", StringComparison.OrdinalIgnoreCase);
        return others.Contains("Working Group on", StringComparison.OrdinalIgnoreCase)
            || others.Contains("joint", StringComparison.OrdinalIgnoreCase);
    }

    private static string Named(string series) =>
        Bodies.OfSymbol(series) is { } body && body.Symbol == series ? $"the {body.Name()}" : $"the series {series}";

    public static IEnumerable<Problem> DuplicateSymbols(DocumentRecord record) =>
        record
            .Documentation.SelectMany(listed => listed.Symbols.Select(symbol => (symbol, listed)))
            .GroupBy(entry => entry.symbol, entry => entry.listed, StringComparer.Ordinal)
            .Where(listed => listed.Select(one => one.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
            .Select(listed => new Problem(
                "duplicate-symbol",
                $"The list of documents gives the symbol {listed.Key} to two documents: {ProblemFinder.Joined([.. listed.Select(one => one.Title).Distinct().Select(title => $"“{title}”")])}."
            )
            {
                Places = [.. listed.DistinctBy(one => one.Title).Select(ProblemFinder.At)],
            });
}
