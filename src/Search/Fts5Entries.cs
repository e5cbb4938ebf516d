namespace Palermo.Search;

/// <summary>By SQLite's full text index.</summary>
internal sealed class Fts5Entries : FoundEntries
{
    // A word in the title tells more of an entry than one in its text.
    private const string Rank = "bm25(search_text, 4.0, 1.0)";

    // Without words the newest come first.
    private const string NoRank = "-ifnull(julianday(date), 0.0)";

    public Fts5Entries(Query query, IReadOnlyList<SearchFacet> filters)
        : base(query, filters)
    {
        Values.Add("match", Fts5Expression.Of(query));
        Values.Add("excluded", Fts5Expression.OfExcluded(query));
    }

    /// <remarks>Led by the kind, whose entries an index lists with their numbers: by the words it would be a look into the text of each.</remarks>
    public override string Ids =>
        Query.HasWords
            ? "SELECT DISTINCT id FROM search_entry WHERE kind = @kind AND number IN (SELECT rowid FROM search_text WHERE search_text MATCH @match)"
            : $"SELECT DISTINCT id FROM search_entry JOIN search_mark ON entry = number WHERE kind = @kind AND {Unwanted}";

    public override string Matching =>
        Query.HasWords
            ? $"SELECT entry, {Rank} AS rank, facet_set FROM search_text JOIN search_mark ON entry = search_text.rowid WHERE search_text MATCH @match"
            : $"SELECT entry, {NoRank} AS rank, facet_set FROM search_mark WHERE {Unwanted}";

    private string Unwanted =>
        Query.Excluded.Count == 0 ? "true" : "entry NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH @excluded)";
}
