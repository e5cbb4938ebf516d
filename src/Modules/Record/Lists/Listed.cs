namespace Palermo.Record.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows, in the list's order.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Next">Give it back as <c>cursor</c> for the next page; null on the last.</param>
/// <param name="Facets">What the list can be narrowed by, with counts.</param>
public sealed record Listed<T>(IReadOnlyList<T> Items, long Total, string? Next, IReadOnlyList<ListedFacet> Facets);

/// <summary>One page of a list as programs get it.</summary>
/// <param name="Items">The rows, in the list's order.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Next">Give it back as <c>cursor</c> for the next page; null on the last.</param>
internal sealed record ListAnswer<T>(IReadOnlyList<T> Items, long Total, string? Next);

/// <summary>One property that a list can be narrowed by. Its counts heed the words and the other choices, so that its own can be changed.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Values">By falling count, or in the order of a closed list.</param>
/// <param name="Cut">There are more values than are listed.</param>
public sealed record ListedFacet(string Name, IReadOnlyList<ListedValue> Values, bool Cut);

/// <param name="Value">What the parameter takes; <c>none</c> stands for rows where it is not known.</param>
/// <param name="Chosen">It is part of the present choice.</param>
public sealed record ListedValue(string Value, long Count, bool Chosen);
