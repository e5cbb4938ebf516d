using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using Dapper;
using Palermo.Search;

namespace Palermo.Record.Lists;

/// <summary>Reads a list: which rows and how many, the counts of its facets, and the place of the next page.</summary>
internal sealed class ListReader(DbConnection connection, ISearchIndex index, ListSource source, ListQuery query)
{
    /// <summary>Keys of the entries that hold the words, as a JSON array; null where no words were given.</summary>
    private readonly string? found =
        query.Words.Length == 0 ? null : JsonSerializer.Serialize(index.Ids(connection, source.EntryKind, query.Words).Select(long.Parse));

    /// <param name="load">Reads the rows of the given keys; any order.</param>
    /// <param name="key">A row's key.</param>
    public Listed<T> Page<T>(Func<IReadOnlyList<long>, IEnumerable<T>> load, Func<T, long> key)
    {
        var cube = FacetCube.Read(connection, source, Counting(null));
        var facets = source.Facets.Select(facet => Facet(facet, cube)).Where(facet => facet.Values.Count > 0).ToList();
        var keys = Keys(query.Limit + 1);
        var shown = keys.Take(query.Limit).ToList();
        var next = keys.Count > query.Limit ? Cursor.Write(source.Name, shown[^1].Place) : null;
        var rows = load([.. shown.Select(row => row.Id)]).ToDictionary(key);
        return new Listed<T>([.. shown.Select(row => rows[row.Id])], cube.Total(query), next, facets);
    }

    /// <summary>The keys of all rows that pass, in the list's order.</summary>
    public IReadOnlyList<long> AllKeys() => [.. Keys(limit: -1).Select(row => row.Id)];

    private List<(long Id, object[] Place)> Keys(int limit)
    {
        var passing = Passing(null);
        passing.AddAfter(source.Order, query.After);
        var places = string.Join(", ", source.Order.Select(column => column.Sql));
        var sql = $"SELECT {source.Id}, {places} FROM {source.From} {passing.Where} ORDER BY {source.OrderBy} LIMIT {limit}";
        using var reader = connection.ExecuteReader(sql, passing.Values);
        var keys = new List<(long, object[])>();
        while (reader.Read())
        {
            keys.Add((reader.GetInt64(0), [.. Enumerable.Range(1, source.Order.Count).Select(reader.GetValue)]));
        }
        return keys;
    }

    private ListedFacet Facet(ListFacet facet, FacetCube cube) =>
        facet switch
        {
            ColumnFacet column => cube.Count(column, query),
            LinkFacet link => LinkCounts(link),
            _ => throw new InvalidOperationException(facet.Name),
        };

    private ListedFacet LinkCounts(LinkFacet facet)
    {
        var chosen = query.Values(facet.Name);
        if (facet.Listed == 0)
        {
            return new ListedFacet(facet.Name, [.. chosen.Select(value => new ListedValue(value, 0, true))], Cut: false);
        }
        var passing = Passing(facet);
        passing.Add(new SqlPart($"{facet.Value} IS NOT NULL", []));
        var sql = $"""
            SELECT {facet.Value}, count(DISTINCT {source.Id}) FROM {source.From} {facet.Join} {passing.Where}
            GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {facet.Listed + 1 + chosen.Length}
            """;
        var values = connection.Query<(string Value, long Count)>(sql, passing.Values).ToList();
        var listed = values.Where((value, place) => place < facet.Listed || chosen.Contains(value.Value)).ToList();
        var missing = chosen.Except(listed.Select(value => value.Value)).Select(value => (value, 0L));
        return new ListedFacet(
            facet.Name,
            [
                .. InOrder(facet, listed.Concat(missing))
                    .Select(value => new ListedValue(value.Value, value.Count, chosen.Contains(value.Value))),
            ],
            Cut: values.Count > listed.Count
        );
    }

    private static IEnumerable<(string Value, long Count)> InOrder(LinkFacet facet, IEnumerable<(string Value, long Count)> counts) =>
        facet.Allowed.Length == 0 ? counts : counts.OrderBy(count => Array.IndexOf(facet.Allowed, count.Value));

    /// <summary>The conditions of everything but columns, which the cube narrows by itself.</summary>
    private Conditions Counting(ListFacet? except)
    {
        var conditions = new Conditions();
        conditions.AddFound(source.Id, found);
        if (source.OfCurrent is { } current && !query.Chosen.ContainsKey(LinkFacet.OfDocument))
        {
            conditions.Add(new SqlPart(current, []));
        }
        foreach (var facet in source.Links.Where(facet => facet != except && query.Chosen.ContainsKey(facet.Name)))
        {
            conditions.Add(facet.Where(query.Values(facet.Name)));
        }
        return conditions;
    }

    private Conditions Passing(ListFacet? except)
    {
        var conditions = Counting(except);
        foreach (var facet in source.Columns.Where(facet => facet != except && query.Chosen.ContainsKey(facet.Name)))
        {
            conditions.Add(facet, query.Values(facet.Name));
        }
        return conditions;
    }
}
