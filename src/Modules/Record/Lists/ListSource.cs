using System.Collections.Immutable;

namespace Palermo.Record.Lists;

/// <summary>How a list is asked for: its name, its order and what it can be narrowed by.</summary>
/// <param name="Name">The collection, as in its address: <c>documents</c>.</param>
internal record ListShape(string Name, IReadOnlyList<OrderColumn> Order, IReadOnlyList<ListFacet> Facets)
{
    /// <summary>Rows on a page where nothing else is asked; registers are shown whole.</summary>
    public int DefaultLimit { get; init; } = ListQuery.DefaultLimit;

    public int LargestLimit { get; init; } = ListQuery.LargestLimit;

    /// <summary>Whether a place to go on from can be one of this list's, beyond having the types of its order.</summary>
    public Func<ImmutableArray<object>, bool> HasPlace { get; init; } = _ => true;
}

/// <summary>A list whose rows are in the database.</summary>
/// <param name="From">One table with its short name.</param>
/// <param name="Id">Its whole-number key.</param>
/// <param name="EntryKind">The kind of its entries in the search index; their ids are the key.</param>
internal sealed record ListSource(
    string Name,
    string From,
    string Id,
    string EntryKind,
    IReadOnlyList<OrderColumn> Order,
    IReadOnlyList<ListFacet> Facets
) : ListShape(Name, Order, Facets)
{
    /// <summary>A condition that rows pass where no single document is asked for: rows of older editions are left out. Null: all rows pass.</summary>
    public string? OfCurrent { get; init; }

    /// <summary>
    /// A question for the keys of all rows that are new, or not as they were: new have a key beyond <c>@last</c>, changed ones were marked after the change
    /// with the number <c>@change</c>. No row ever goes. Null: the list cannot tell.
    /// </summary>
    public string? Changed { get; init; }

    public ColumnFacet[] Columns { get; } = [.. Facets.OfType<ColumnFacet>()];

    public LinkFacet[] Links { get; } = [.. Facets.OfType<LinkFacet>()];

    public string OrderBy { get; } = string.Join(", ", Order.Select(column => column.Sql + (column.Descending ? " DESC" : "")));
}
