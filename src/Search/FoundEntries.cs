using System.Data.Common;
using Dapper;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>Which entries a search finds, as SQL with its parameters: the words as each engine finds them, the filters by the entries' marks.</summary>
internal abstract class FoundEntries
{
    private readonly IReadOnlyList<SearchFacet> filters;

    protected FoundEntries(Query query, IReadOnlyList<SearchFacet> filters)
    {
        (Query, this.filters) = (query, filters);
        for (var i = 0; i < filters.Count; i++)
        {
            Values.Add($"key{i}", filters[i].Key);
            Values.Add($"value{i}", filters[i].Value);
        }
    }

    public static FoundEntries Of(DbConnection connection, Query query, IReadOnlyList<SearchFacet> filters) =>
        Dialect.Of(connection) == Dialect.Postgres ? new TsEntries(query, filters) : new Fts5Entries(query, filters);

    public DynamicParameters Values { get; } = new();

    protected Query Query { get; }

    /// <summary>Number, rank and set of facets of each entry that has the words; conditions can be added to it.</summary>
    public abstract string Matching { get; }

    /// <summary>Number, rank and set of facets of each entry found.</summary>
    public string Found() => $"{Matching} AND {Narrowing()}";

    /// <summary>A condition on <c>facet_set</c> that heeds all filters, or all but those of one key.</summary>
    public string Narrowing(string? exceptKey = null) => string.Join(" AND ", Filters(exceptKey).DefaultIfEmpty("true"));

    /// <summary>A filter's key, as the parameter that holds it.</summary>
    public string Key(string key) => $"@key{filters.TakeWhile(filter => filter.Key != key).Count()}";

    /// <summary>Ids of the entries of kind <c>@kind</c>, without ranks, in no order and heeding no filter.</summary>
    public abstract string Ids { get; }

    private IEnumerable<string> Filters(string? exceptKey)
    {
        var byKey = filters
            .Select((filter, i) => (filter.Key, i))
            .Where(pair => pair.Key != exceptKey)
            .GroupBy(pair => pair.Key, pair => pair.i);
        foreach (var indices in byKey)
        {
            var either = string.Join(", ", indices.Select(i => $"@value{i}"));
            yield return $"facet_set IN (SELECT facet_set FROM search_facet WHERE key = @key{indices.First()} AND value IN ({either}))";
        }
    }
}
