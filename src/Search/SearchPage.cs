namespace Palermo.Search;

/// <summary>One page of results, best first.</summary>
/// <param name="Total">Entries found, on all pages.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Facets">By key and falling count. A key's counts heed the filters of the other keys, so that its own can be changed.</param>
/// <param name="Shortened">The text was longer than what is heeded.</param>
public sealed record SearchPage(
    IReadOnlyList<SearchHit> Items,
    long Total,
    SearchCursor? Next,
    IReadOnlyList<FacetCount> Facets,
    bool Shortened
);

/// <summary>How many of the found entries carry a value.</summary>
public readonly record struct FacetCount(string Key, string Value, long Count);

/// <summary>An entry that was found.</summary>
/// <param name="Title">The whole title, found words marked.</param>
/// <param name="Snippet">The part of the text that fits best, found words marked.</param>
public sealed record SearchHit(
    string Kind,
    string Id,
    string Language,
    IReadOnlyList<TextPart> Title,
    IReadOnlyList<TextPart> Snippet,
    string Address,
    DateOnly? Date
);

/// <summary>A run of plain text, never mark-up.</summary>
/// <param name="Found">It is a word that was looked for.</param>
public readonly record struct TextPart(string Text, bool Found);
