using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>
/// Gives documents their addresses and finds newer editions: of several documents with one symbol the one with the latest date is
/// current (of one day that with the greatest digest, so that the order of import makes no difference) and stands at the symbol's address; the others stay at the address of their bytes.
/// </summary>
internal static class Addressing
{
    /// <summary>The address that a symbol asks for; empty where it has no Latin letter or digit.</summary>
    public static string? Wanted(string? symbol) => symbol is null ? null : Slug.OfSymbol(symbol);

    /// <param name="alike">All documents whose symbols ask for one address; a document that has lost its symbol stands alone.</param>
    /// <param name="isOfBytes">Whether an address is that of somebody's bytes, which is nobody else's.</param>
    public static IEnumerable<Addressed> Resolve(IEnumerable<Addressable> alike, Func<string, bool> isOfBytes)
    {
        var taken = false;
        // Two symbols may make one address ("X/1" and "X-1"): the first keeps it.
        foreach (
            var editions in alike
                .OrderBy(document => document.SortDate, StringComparer.Ordinal)
                .ThenBy(document => document.Sha256, StringComparer.Ordinal)
                .GroupBy(document => document.KnownSymbol)
                .OrderBy(editions => editions.Last().SortDate, StringComparer.Ordinal)
                .ThenBy(editions => editions.Last().Sha256, StringComparer.Ordinal)
        )
        {
            var current = editions.Last();
            foreach (var older in editions.Where(document => document != current && editions.Key is not null))
                yield return new Addressed(older, older.DigestSlug, current.Id);
            var slug = current.SymbolSlug is { Length: > 0 } wanted && !taken && !isOfBytes(wanted) ? wanted : current.DigestSlug;
            taken |= slug == current.SymbolSlug;
            yield return new Addressed(current, slug, null);
        }
    }
}

/// <summary>A document as far as its address goes.</summary>
internal sealed record Addressable
{
    public long Id { get; init; }
    public required string Slug { get; init; }
    public required string DigestSlug { get; init; }
    public required string Sha256 { get; init; }
    public required string SortDate { get; init; }
    public string? KnownSymbol { get; init; }
    public string? SymbolSlug { get; init; }
    public long? SupersededBy { get; init; }
}

/// <param name="SupersededBy">The newer edition.</param>
internal sealed record Addressed(Addressable Document, string Slug, long? SupersededBy)
{
    public long Id => Document.Id;

    public bool IsChange => (Document.Slug, Document.SupersededBy) != (Slug, SupersededBy);

    /// <summary>It has become an older edition, or is one no more.</summary>
    public bool IsTurn => (Document.SupersededBy is null) != (SupersededBy is null);
}
