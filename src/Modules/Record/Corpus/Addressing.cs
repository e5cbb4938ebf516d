using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>
/// Gives each document its address and finds newer editions: of several documents with one symbol the one with the latest date, then the one
/// imported last, is current and stands at the symbol's address; the others stay at the address of their bytes.
/// </summary>
internal static class Addressing
{
    public static void Resolve(IReadOnlyList<CorpusDocument> documents)
    {
        foreach (var editions in documents.Where(document => document.Symbol is not null).GroupBy(document => document.Symbol))
        {
            var current = editions.MaxBy(document => (document.Row.SortDate, document.Id))!;
            foreach (var older in editions.Where(document => document != current))
                older.SupersededBy = current.Id;
        }
        // Two symbols may make one address ("X/1" and "X-1"): the first keeps it.
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents.Where(document => document is { Symbol: not null, IsCurrent: true }))
        {
            var slug = Slug.OfSymbol(document.Symbol!);
            document.Slug = slug.Length > 0 && taken.Add(slug) ? slug : document.Row.DigestSlug;
        }
    }
}
