using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>
/// Gives each document its address and finds newer editions: of several documents with one symbol the one with the latest date is
/// current (of one day that with the greatest digest, so that the order of import makes no difference) and stands at the symbol's address; the others stay at the address of their bytes.
/// </summary>
internal static class Addressing
{
    public static void Resolve(IReadOnlyList<CorpusDocument> documents)
    {
        foreach (var document in documents)
            (document.SupersededBy, document.Slug) = (null, document.Row.DigestSlug);
        foreach (var editions in documents.Where(document => document.Symbol is not null).GroupBy(document => document.Symbol))
        {
            var current = editions.MaxBy(document => document.Rank)!;
            foreach (var older in editions.Where(document => document != current))
                older.SupersededBy = current.Id;
        }
        // Two symbols may make one address ("X/1" and "X-1"): the first keeps it. The address of someone's bytes is nobody else's.
        var taken = documents.Select(document => document.Row.DigestSlug).ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => document is { Symbol: not null, IsCurrent: true }))
        {
            var slug = Slug.OfSymbol(document.Symbol!);
            document.Slug = slug.Length > 0 && taken.Add(slug) ? slug : document.Row.DigestSlug;
        }
    }
}
