namespace Palermo.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Source">The record that publishes it and takes it back, e.g. a document's symbol for all its paragraphs.</param>
/// <param name="Kind">One of <c>document</c>, <c>paragraph</c>, <c>recommendation</c>, <c>meeting</c>, <c>state</c>, <c>article</c>, <c>topic</c>, <c>finding</c>; is a facet too.</param>
/// <param name="Id">Unique within its kind.</param>
/// <param name="Language">Language tag of title and text, e.g. <c>en</c>; is a facet too.</param>
/// <param name="Address">Path of its page, e.g. <c>/documents/x#12</c>.</param>
/// <param name="Facets">What the results can be narrowed by; a key may have several values.</param>
public sealed record SearchEntry(
    string Source,
    string Kind,
    string Id,
    string Language,
    string Title,
    string Text,
    string Address,
    DateOnly? Date,
    IReadOnlyList<SearchFacet> Facets
);

/// <summary>One value of one key, e.g. session = 12.</summary>
public readonly record struct SearchFacet(string Key, string Value);
