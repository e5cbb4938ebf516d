using Dapper;

namespace Palermo.Search;

/// <summary>Which entries a search finds, as SQL with its parameters: the words by the full text index, the filters by the entries' marks.</summary>
internal sealed class Fts5Entries
{
    // A word in the title tells more of an entry than one in its text.
    private const string Rank = "bm25(search_text, 4.0, 1.0)";

    // Without words the newest come first.
    private const string NoRank = "-ifnull(julianday(date), 0.0)";

    private readonly Query query;
    private readonly IReadOnlyList<SearchFacet> filters;

    public Fts5Entries(Query query, IReadOnlyList<SearchFacet> filters)
    {
        (this.query, this.filters) = (query, filters);
        var match = Fts5Expression.Of(query);
        HasWords = match is not null;
        Values.Add("match", match);
        Values.Add("excluded", Fts5Expression.OfExcluded(query));
        for (var i = 0; i < filters.Count; i++)
        {
            Values.Add($"key{i}", filters[i].Key);
            Values.Add($"value{i}", filters[i].Value);
        }
    }

    /// <summary>Something must occur; else everything that is not excluded is found.</summary>
    public bool HasWords { get; }

    public DynamicParameters Values { get; } = new();

    /// <summary>Number, rank and set of facets of each entry found, heeding all filters or all but those of one key.</summary>
    public string Found(string? exceptKey = null)
    {
        var source = HasWords
            ? $"SELECT entry, {Rank} AS rank, facet_set FROM search_text JOIN search_mark ON entry = search_text.rowid WHERE search_text MATCH $match"
            : $"SELECT entry, {NoRank} AS rank, facet_set FROM search_mark WHERE {Unwanted()}";
        return string.Join(" AND ", Filters(exceptKey).Prepend(source));
    }

    /// <summary>Ids of the entries of kind <c>$kind</c>, without ranks, in no order and heeding no filter.</summary>
    /// <remarks>Led by the kind, whose entries an index lists with their numbers: by the words it would be a look into the text of each.</remarks>
    public string Ids() =>
        HasWords
            ? "SELECT DISTINCT id FROM search_entry WHERE kind = $kind AND number IN (SELECT rowid FROM search_text WHERE search_text MATCH $match)"
            : $"SELECT DISTINCT id FROM search_entry JOIN search_mark ON entry = number WHERE kind = $kind AND {Unwanted()}";

    private string Unwanted() =>
        query.Excluded.Count == 0 ? "true" : "entry NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH $excluded)";

    private IEnumerable<string> Filters(string? exceptKey)
    {
        var byKey = filters
            .Select((filter, i) => (filter.Key, i))
            .Where(pair => pair.Key != exceptKey)
            .GroupBy(pair => pair.Key, pair => pair.i);
        foreach (var indices in byKey)
        {
            var either = string.Join(", ", indices.Select(i => $"$value{i}"));
            yield return $"facet_set IN (SELECT facet_set FROM search_facet WHERE key = $key{indices.First()} AND value IN ({either}))";
        }
    }
}
