using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;

namespace Palermo.Search;

/// <summary>One search: which entries, how many, which page of them, and how they spread over the facets.</summary>
internal sealed class Fts5Search
{
    private const char FoundBegins = '\u0001';
    private const char FoundEnds = '\u0002';

    // A word in the title tells more of an entry than one in its text.
    private const string Rank = "bm25(search_text, 4.0, 1.0)";

    // Without words the newest come first.
    private const string NoRank = "-ifnull(julianday(date), 0.0)";

    private readonly DbConnection connection;
    private readonly SearchQuery asked;
    private readonly Query query;
    private readonly string? match;
    private readonly DynamicParameters values = new();

    public Fts5Search(DbConnection connection, SearchQuery asked)
    {
        (this.connection, this.asked) = (connection, asked);
        query = Query.Parse(asked.Text);
        match = Fts5Expression.Of(query);
        values.Add("match", match);
        values.Add("excluded", Fts5Expression.OfExcluded(query));
        values.Add("size", asked.Size + 1);
        values.Add("rank", asked.After?.Rank);
        values.Add("number", asked.After?.Number);
        for (var i = 0; i < asked.Filters.Count; i++)
        {
            values.Add($"key{i}", asked.Filters[i].Key);
            values.Add($"value{i}", asked.Filters[i].Value);
        }
    }

    public SearchPage Page()
    {
        var total = connection.ExecuteScalar<long>($"SELECT count(*) FROM ({Entries()})", values);
        var rows = Rows(PageSql(), values, Row.Read);
        SearchCursor? next = rows.Count > asked.Size ? new SearchCursor(rows[asked.Size - 1].Rank, rows[asked.Size - 1].Number) : null;
        return new SearchPage([.. rows.Take(asked.Size).Select(Hit)], total, next, Facets(), query.Shortened);
    }

    /// <summary>Ids of the entries of one kind, without ranks and in no order.</summary>
    public IEnumerable<string> Ids(string kind)
    {
        values.Add("kind", kind);
        var entries = match is null
            ? $"SELECT DISTINCT id FROM search_entry WHERE kind = $kind AND {Unwanted()}"
            : "SELECT DISTINCT id FROM search_text JOIN search_entry ON number = search_text.rowid WHERE search_text MATCH $match AND kind = $kind";
        return connection.Query<string>(entries, values);
    }

    /// <summary>Numbers and ranks of the entries found, heeding all filters or all but those of one key.</summary>
    private string Entries(string? exceptKey = null)
    {
        var source = match is null
            ? $"SELECT number, {NoRank} AS rank FROM search_entry"
            : $"SELECT rowid AS number, {Rank} AS rank FROM search_text";
        var conditions = new List<string> { match is null ? Unwanted() : "search_text MATCH $match" };
        var number = match is null ? "number" : "rowid";
        conditions.AddRange(Filters(exceptKey).Select(filter => $"{number} IN ({filter})"));
        return $"{source} WHERE {string.Join(" AND ", conditions)}";
    }

    private string Unwanted() =>
        query.Excluded.Count == 0 ? "true" : "number NOT IN (SELECT rowid FROM search_text WHERE search_text MATCH $excluded)";

    private IEnumerable<string> Filters(string? exceptKey)
    {
        var byKey = asked
            .Filters.Select((filter, i) => (filter.Key, i))
            .Where(pair => pair.Key != exceptKey)
            .GroupBy(pair => pair.Key, pair => pair.i);
        foreach (var indices in byKey)
        {
            var either = string.Join(", ", indices.Select(i => $"$value{i}"));
            yield return "SELECT entry FROM search_facet JOIN search_value ON search_value.number = search_facet.value "
                + $"WHERE key = $key{indices.First()} AND search_value.value IN ({either})";
        }
    }

    private string PageSql()
    {
        var after = asked.After is null ? "" : "WHERE (rank, number) > ($rank, $number)";
        var page = $"WITH page AS MATERIALIZED (SELECT * FROM ({Entries()}) {after} ORDER BY rank, number LIMIT $size)";
        const string columns = "number, rank, kind, id, language, address, date";
        return match is null
            ? $"{page} SELECT {columns}, title, substr(text, 1, 240) AS snippet FROM page JOIN search_entry USING (number) ORDER BY rank, number"
            : $"""
                {page} SELECT page.number, page.rank, kind, id, language, address, date,
                    highlight(search_text, 0, char(1), char(2)) AS title,
                    snippet(search_text, 1, char(1), char(2), '…', 40) AS snippet
                FROM page JOIN search_text ON search_text.rowid = page.number JOIN search_entry USING (number)
                WHERE search_text MATCH $match ORDER BY page.rank, page.number
                """;
    }

    private List<FacetCount> Facets()
    {
        var narrowed = asked.Filters.Select(filter => filter.Key).Distinct().ToList();
        var counts = Counts(Entries(), "key NOT IN $narrowed", new { narrowed });
        counts.AddRange(narrowed.SelectMany(key => Counts(Entries(exceptKey: key), "key = $key", new { key })));
        return
        [
            .. counts
                .OrderBy(count => count.Key, StringComparer.Ordinal)
                .ThenByDescending(count => count.Count)
                .ThenBy(count => count.Value, StringComparer.Ordinal),
        ];
    }

    private List<FacetCount> Counts(string entries, string keys, object keyValues)
    {
        var all = new DynamicParameters(values);
        all.AddDynamicParams(keyValues);
        var sql = $"""
            SELECT key, search_value.value, n FROM search_value JOIN (
                SELECT value, count(*) AS n FROM search_facet
                WHERE entry IN (SELECT number FROM ({entries})) GROUP BY value
            ) AS counted ON counted.value = search_value.number WHERE {keys}
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

    private static SearchHit Hit(Row row) =>
        new(
            row.Kind,
            row.Id,
            row.Language,
            Parts(row.Title),
            Parts(row.Snippet),
            row.Address,
            row.Date is null ? null : DateOnly.ParseExact(row.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    private static List<TextPart> Parts(string marked)
    {
        var parts = new List<TextPart>();
        var run = new StringBuilder();
        foreach (var character in marked.Append(FoundBegins))
        {
            if (character is not (FoundBegins or FoundEnds))
            {
                run.Append(character);
                continue;
            }
            if (run.Length > 0)
            {
                parts.Add(new TextPart(run.ToString(), Found: character == FoundEnds));
            }
            run.Clear();
        }
        return parts;
    }

    private sealed record Row(
        long Number,
        double Rank,
        string Kind,
        string Id,
        string Language,
        string Address,
        string? Date,
        string Title,
        string Snippet
    )
    {
        public static Row Read(IDataReader row) =>
            new(
                row.GetInt64(0),
                row.GetDouble(1),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                row.GetString(5),
                row.IsDBNull(6) ? null : row.GetString(6),
                row.GetString(7),
                row.GetString(8)
            );
    }
}
