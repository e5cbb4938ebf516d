using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;

namespace Palermo.Record.Lists;

/// <summary>Reads the columns of a list, of all its rows or of some.</summary>
internal sealed class ColumnReading(DbConnection connection, ListSource source)
{
    private readonly List<long> keys = [];
    private readonly List<bool> current = [];
    private readonly List<object>[] places = [.. source.Order.Select(_ => new List<object>())];
    private readonly (Numbering Values, List<int> Codes)[] columns = [.. source.Columns.Select(_ => (new Numbering(), new List<int>()))];

    /// <summary>Days and numbers come again and again; each is held once.</summary>
    private readonly Dictionary<object, object> once = [];

    /// <summary>The keys of the rows to read; null for all.</summary>
    public IReadOnlyList<long>? Only { get; init; }

    private string Some => Only is null ? "" : $"{source.Id} IN (SELECT CAST(value AS BIGINT) FROM json_each(@only))";

    public ListColumns Read()
    {
        var asked = source.Order.Select(column => column.Sql).Concat(source.Columns.Select(column => column.Sql));
        var isCurrent = source.OfCurrent is { } condition ? $", CASE WHEN {condition} THEN 1 ELSE 0 END" : "";
        var where = Some.Length == 0 ? "" : $"WHERE {Some}";
        Each($"SELECT {source.Id}, {string.Join(", ", asked)}{isCurrent} FROM {source.From} {where} ORDER BY {source.OrderBy}", TakeRow);
        var facets = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
        foreach (var (facet, (values, codes)) in source.Columns.Zip(columns))
            facets[facet.Name] = new FacetColumn(values, null, [.. codes]);
        foreach (var facet in source.Links.Where(facet => facet.Listed > 0))
            facets[facet.Name] = Link(facet);
        object[][] order = [.. places.Select(column => column.ToArray())];
        return new ListColumns(source, [.. keys], order, source.OfCurrent is null ? null : [.. current], facets);
    }

    private void TakeRow(IDataReader reader)
    {
        keys.Add(reader.GetInt64(0));
        var at = 1;
        for (var column = 0; column < places.Length; column++, at++)
            places[column].Add(Once(source.Order[column].IsNumber ? reader.GetInt64(at) : reader.GetString(at)));
        foreach (var (values, codes) in columns)
            codes.Add(values.Of(Text(reader, at++)));
        if (source.OfCurrent is not null)
            current.Add(reader.GetInt64(at) != 0);
    }

    private FacetColumn Link(LinkFacet facet)
    {
        var rows = keys.Index().ToDictionary(row => row.Item, row => row.Index);
        var values = new Numbering();
        var links = new List<(int Row, int Code)>();
        var and = Some.Length == 0 ? "" : $"AND {Some}";
        Each(
            $"SELECT DISTINCT {source.Id}, {facet.Value} FROM {source.From} {facet.Join} WHERE {facet.Value} IS NOT NULL {and}",
            reader => links.Add((rows[reader.GetInt64(0)], values.Of(Text(reader, 1))))
        );
        links.Sort();
        var starts = new int[keys.Count + 1];
        foreach (var (row, _) in links)
            starts[row + 1]++;
        for (var row = 0; row < keys.Count; row++)
            starts[row + 1] += starts[row];
        return new FacetColumn(values, starts, [.. links.Select(link => link.Code)]);
    }

    private void Each(string sql, Action<IDataReader> take)
    {
        using var reader = connection.ExecuteReader(sql, new { only = JsonSerializer.Serialize(Only ?? []) });
        while (reader.Read())
            take(reader);
    }

    private object Once(object value)
    {
        if (once.TryGetValue(value, out var known))
            return known;
        once.Add(value, value);
        return value;
    }

    private static string Text(IDataReader reader, int column) =>
        reader.IsDBNull(column) ? ListFacet.None : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!;
}
