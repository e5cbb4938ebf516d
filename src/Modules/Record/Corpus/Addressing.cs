using Palermo.Record.Extract;

namespace Palermo.Record.Corpus;

/// <summary>
/// Gives documents their addresses, finds newer editions, and finds the language versions of one document. Of several texts with one symbol and one
/// language the one with the latest date is current (of one day that with the greatest digest, so that the order of import makes no difference); the
/// others stay at the address of their bytes. Of texts in several languages the original stands for all, where none is here the English one, else the
/// newest: it has the symbol's address, the others the same with their language behind it.
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
            var lead = editions.MaxBy(document => document.Rank, StringComparer.Ordinal)!;
            var slug = lead.SymbolSlug is { Length: > 0 } wanted && !taken && !isOfBytes(wanted) ? wanted : lead.DigestSlug;
            var atSymbol = slug == lead.SymbolSlug;
            taken |= atSymbol;
            yield return new Addressed(lead, slug, null, null);
            foreach (var other in editions.Key is null ? [] : Others(editions, lead, atSymbol))
                yield return other;
        }
    }

    /// <summary>The other texts of one symbol. One that does not tell its language is an edition of the one that stands for all.</summary>
    private static IEnumerable<Addressed> Others(IEnumerable<Addressable> editions, Addressable lead, bool atSymbol)
    {
        foreach (var texts in editions.GroupBy(text => text.Language ?? lead.Language, StringComparer.Ordinal))
        {
            var current = texts.MaxBy(text => text.Rank, StringComparer.Ordinal)!;
            if (current != lead)
                yield return new Addressed(current, atSymbol ? $"{lead.SymbolSlug}.{texts.Key}" : current.DigestSlug, null, lead.Id);
            foreach (var older in texts.Where(text => text != current))
                yield return new Addressed(older, older.DigestSlug, current.Id, null);
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
    public string? Language { get; init; }
    public long StandsFirst { get; init; }
    public long? VersionOf { get; init; }

    /// <summary>Which of several texts goes before: the original, then the newest.</summary>
    public string Rank => $"{StandsFirst}{SortDate, -10}{Sha256}";
}

/// <param name="SupersededBy">The newer edition.</param>
/// <param name="VersionOf">The text that stands for all languages of the document, where this is another.</param>
internal sealed record Addressed(Addressable Document, string Slug, long? SupersededBy, long? VersionOf)
{
    public long Id => Document.Id;

    public bool IsChange => (Document.Slug, Document.SupersededBy, Document.VersionOf) != (Slug, SupersededBy, VersionOf);

    /// <summary>It counts no more, or counts again.</summary>
    public bool IsTurn => ((Document.SupersededBy ?? Document.VersionOf) is null) != ((SupersededBy ?? VersionOf) is null);
}
