using System.Data;
using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Palermo.Search;

/// <summary>One search: how many entries, which page of them, and how they spread over the facets.</summary>
internal sealed class EntrySearch
{
    /// <summary>Stands where a facet's key would, for all entries together.</summary>
    private const string Total = "";

    private readonly DbConnection connection;
    private readonly SearchQuery asked;
    private readonly Query query;
    private readonly FoundEntries entries;

    public EntrySearch(DbConnection connection, SearchQuery asked)
    {
        (this.connection, this.asked) = (connection, asked);
        query = Query.Parse(asked.Text);
        entries = FoundEntries.Of(connection, query, asked.Filters);
        entries.Values.Add("size", asked.Size + 1);
        entries.Values.Add("rank", asked.After?.Rank);
        entries.Values.Add("number", asked.After?.Number);
    }

    public SearchPage Page()
    {
        var (total, facets) = Counts();
        var rows = Rows(PageSql(), entries.Values, FoundRow.Read);
        SearchCursor? next = rows.Count > asked.Size ? new SearchCursor(rows[asked.Size - 1].Rank, rows[asked.Size - 1].Number) : null;
        return new SearchPage([.. Marked([.. rows.Take(asked.Size)]).Select(row => row.Hit)], total, next, facets, query.Shortened);
    }

    /// <summary>Ids of the entries of one kind, without ranks and in no order.</summary>
    public IEnumerable<string> Ids(string kind)
    {
        entries.Values.Add("kind", kind);
        return connection.Query<string>(entries.Ids, entries.Values);
    }

    private string PageSql()
    {
        var after = asked.After is null ? "" : "WHERE (rank, entry) > (@rank, @number)";
        return $"""
            WITH page AS MATERIALIZED (SELECT * FROM ({entries.Found()}) AS found {after} ORDER BY rank, entry LIMIT @size)
            SELECT page.entry, page.rank, kind, id, language, address, date, title, {(query.HasWords ? "text" : MarkedText.Beginning)}
            FROM page JOIN search_entry ON search_entry.number = page.entry JOIN search_mark ON search_mark.entry = page.entry
            ORDER BY page.rank, page.entry
            """;
    }

    /// <summary>By the words of this page alone: an index asked for the marks of one entry goes through all entries with the word before it.</summary>
    private IEnumerable<FoundRow> Marked(IReadOnlyList<FoundRow> rows)
    {
        if (!query.HasWords)
        {
            return rows;
        }
        using var cutter = new WordCutter();
        foreach (var row in rows)
        {
            cutter.Put(row.Number, row.Title, row.Snippet);
        }
        var marked = cutter.Marked(Fts5Expression.Of(query)!);
        return rows.Select(row => row with { Title = marked[row.Number].Title, Snippet = marked[row.Number].Snippet });
    }

    /// <summary>How many entries there are and how they spread over the facets, from one look at the words.</summary>
    private (long Total, IReadOnlyList<FacetCount> Facets) Counts()
    {
        var narrowed = asked.Filters.Select(filter => filter.Key).Distinct().ToList();
        var values = new DynamicParameters(entries.Values);
        values.Add("narrowed", JsonSerializer.Serialize(narrowed));
        var heeded = entries.Narrowing();
        var parts = new List<string> { $"SELECT '{Total}', '', CAST(coalesce(sum(n), 0) AS BIGINT) FROM counted WHERE {heeded}" };
        parts.Add(Facets($"key NOT IN (SELECT value FROM json_each(@narrowed)) AND {heeded}"));
        parts.AddRange(narrowed.Select(key => Facets($"key = {entries.Key(key)} AND {entries.Narrowing(exceptKey: key)}")));
        var counts = Rows(
            $"""
            WITH counted AS MATERIALIZED (SELECT facet_set, count(*) AS n FROM ({entries.Matching}) AS found GROUP BY facet_set)
            {string.Join(" UNION ALL ", parts)}
            """,
            values,
            row => new FacetCount(row.GetString(0), row.GetString(1), row.GetInt64(2))
        );
        var facets = counts
            .Where(count => count.Key != Total)
            .OrderBy(count => count.Key, StringComparer.Ordinal)
            .ThenByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal);
        return (counts.Single(count => count.Key == Total).Count, [.. facets]);
    }

    private static string Facets(string which) =>
        $"SELECT key, value, CAST(sum(n) AS BIGINT) FROM search_facet JOIN counted USING (facet_set) WHERE {which} GROUP BY key, value";

    /// <summary>By hand: SQLite gives computed columns no type, which Dapper needs to find a constructor.</summary>
    private List<T> Rows<T>(string sql, DynamicParameters parameters, Func<IDataReader, T> read)
    {
        using var reader = connection.ExecuteReader(sql, parameters);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }
}
