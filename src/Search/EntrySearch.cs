using System.Data;
using System.Data.Common;
using System.Text.Json;
using Dapper;

namespace Palermo.Search;

/// <summary>One search: how many entries, which page of them, and how they spread over the facets.</summary>
internal sealed class EntrySearch
{
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
        var total = connection.ExecuteScalar<long>($"SELECT count(*) FROM ({entries.Found()}) AS found", entries.Values);
        var rows = Rows(PageSql(), entries.Values, FoundRow.Read);
        SearchCursor? next = rows.Count > asked.Size ? new SearchCursor(rows[asked.Size - 1].Rank, rows[asked.Size - 1].Number) : null;
        return new SearchPage([.. entries.Mark([.. rows.Take(asked.Size)]).Select(row => row.Hit)], total, next, Facets(), query.Shortened);
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
        var (title, snippet, words) = entries.Shown;
        return $"""
            WITH page AS MATERIALIZED (SELECT * FROM ({entries.Found()}) AS found {after} ORDER BY rank, entry LIMIT @size)
            SELECT page.entry, page.rank, kind, id, language, address, date, {title} AS title, {snippet} AS snippet
            FROM page JOIN search_entry ON search_entry.number = page.entry JOIN search_mark ON search_mark.entry = page.entry {words}
            ORDER BY page.rank, page.entry
            """;
    }

    private List<FacetCount> Facets()
    {
        var narrowed = asked.Filters.Select(filter => filter.Key).Distinct().ToList();
        var counts = Counts(
            entries.Found(),
            "key NOT IN (SELECT value FROM json_each(@narrowed))",
            new { narrowed = JsonSerializer.Serialize(narrowed) }
        );
        counts.AddRange(narrowed.SelectMany(key => Counts(entries.Found(exceptKey: key), "key = @key", new { key })));
        return
        [
            .. counts
                .OrderBy(count => count.Key, StringComparer.Ordinal)
                .ThenByDescending(count => count.Count)
                .ThenBy(count => count.Value, StringComparer.Ordinal),
        ];
    }

    private List<FacetCount> Counts(string found, string keys, object keyValues)
    {
        var all = new DynamicParameters(entries.Values);
        all.AddDynamicParams(keyValues);
        var sql = $"""
            SELECT key, value, CAST(sum(n) AS BIGINT) FROM search_facet
            JOIN (SELECT facet_set, count(*) AS n FROM ({found}) AS found GROUP BY facet_set) AS counted USING (facet_set)
            WHERE {keys} GROUP BY key, value
            """;
        return Rows(sql, all, row => new FacetCount(row.GetString(0), row.GetString(1), row.GetInt64(2)));
    }

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
