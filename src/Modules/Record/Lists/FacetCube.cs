using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Palermo.Record.Lists;

/// <summary>
/// How many rows there are for each combination of a list's column facets: one pass over an index, from which the total and every facet's counts follow
/// without going back to the rows.
/// </summary>
internal sealed class FacetCube(ColumnFacet[] columns, IReadOnlyList<FacetCube.Cell> cells)
{
    /// <param name="Values">One for each column facet, as the parameter takes it.</param>
    internal readonly record struct Cell(string[] Values, long Count);

    public static FacetCube Read(DbConnection connection, ListSource source, Conditions conditions)
    {
        var columns = source.Columns;
        var list = string.Join(", ", columns.Select(column => column.Sql));
        var sql =
            columns.Length == 0
                ? $"SELECT count(*) FROM {source.From} {conditions.Where}"
                : $"SELECT {list}, count(*) FROM {source.From} {conditions.Where} GROUP BY {list}";
        using var reader = connection.ExecuteReader(sql, conditions.Values);
        var cells = new List<Cell>();
        while (reader.Read())
        {
            var values = new string[columns.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = reader.IsDBNull(i) ? ListFacet.None : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!;
            }
            cells.Add(new Cell(values, reader.GetInt64(columns.Length)));
        }
        return new FacetCube(columns, cells);
    }

    /// <summary>Rows that pass all choices.</summary>
    public long Total(ListQuery query) => cells.Where(cell => Passes(cell, query, except: null)).Sum(cell => cell.Count);

    /// <summary>Rows for each value of one facet, heeding the choices of the others.</summary>
    public ListedFacet Count(ColumnFacet facet, ListQuery query)
    {
        var at = Array.IndexOf(columns, facet);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var cell in cells.Where(cell => Passes(cell, query, facet)))
        {
            counts[cell.Values[at]] = counts.GetValueOrDefault(cell.Values[at]) + cell.Count;
        }
        var chosen = query.Values(facet.Name);
        foreach (var value in chosen)
        {
            counts.TryAdd(value, 0);
        }
        var values = Ordered(facet, counts).Select(count => new ListedValue(count.Key, count.Value, chosen.Contains(count.Key)));
        return new ListedFacet(facet.Name, [.. values], Cut: false);
    }

    private bool Passes(Cell cell, ListQuery query, ColumnFacet? except)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var chosen = query.Values(columns[i].Name);
            if (columns[i] != except && !chosen.IsEmpty && !chosen.Contains(cell.Values[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static IEnumerable<KeyValuePair<string, long>> Ordered(ColumnFacet facet, Dictionary<string, long> counts)
    {
        var knownFirst = counts.OrderBy(count => count.Key == ListFacet.None);
        return facet switch
        {
            { NewestFirst: true } => knownFirst
                .ThenByDescending(count => count.Key.Length)
                .ThenByDescending(count => count.Key, StringComparer.Ordinal),
            { Allowed.Length: > 0 } => knownFirst.ThenBy(count => Array.IndexOf(facet.Allowed, count.Key)),
            _ => knownFirst.ThenByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal),
        };
    }
}
