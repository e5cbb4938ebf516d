using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Palermo.Record.Lists;

/// <summary>
/// What a list is ordered, narrowed and counted by, for all its rows at one moment: some sixty bytes a row. To count the facets of 100,000 rows is one
/// pass over these, where the database would need as many looks into its pages for each facet.
/// </summary>
internal sealed class ListColumns
{
    private readonly Dictionary<string, FacetColumn> facets;
    private readonly Dictionary<long, int> rows;
    private readonly object[][] places;
    private readonly ListSource source;

    private ListColumns(ListSource source, long[] keys, object[][] places, bool[]? current, Dictionary<string, FacetColumn> facets)
    {
        (this.source, Keys, this.places, Current, this.facets) = (source, keys, places, current, facets);
        rows = keys.Index().ToDictionary(row => row.Item, row => row.Index);
    }

    /// <summary>In the list's order.</summary>
    public IReadOnlyList<long> Keys { get; }

    /// <summary>Which rows are not of older editions; null where the list does not ask.</summary>
    public bool[]? Current { get; }

    /// <summary>Null for a facet that is not counted.</summary>
    public FacetColumn? Of(ListFacet facet) => facets.GetValueOrDefault(facet.Name);

    public bool[] Mask(IEnumerable<long> keys)
    {
        var mask = new bool[Keys.Count];
        foreach (var key in keys)
        {
            if (rows.TryGetValue(key, out var row))
                mask[row] = true;
        }
        return mask;
    }

    /// <summary>The rows of some keys, rising, each once; keys of no row are passed over.</summary>
    public IReadOnlyList<int> Rows(IEnumerable<long> keys) => [.. keys.Where(rows.ContainsKey).Select(key => rows[key]).Distinct().Order()];

    /// <summary>Values of the order's columns in a row.</summary>
    public IEnumerable<object> Place(int row) => places.Select(column => column[row]);

    /// <summary>The first row that comes after a place, which need not be a row's own any more.</summary>
    public int After(IReadOnlyList<object> place)
    {
        var (low, high) = (0, place.Count == 0 ? 0 : Keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsAfter(middle, place) ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    public static ListColumns Read(DbConnection connection, ListSource source)
    {
        var asked = source.Order.Select(column => column.Sql).Concat(source.Columns.Select(column => column.Sql));
        var current = source.OfCurrent is { } condition ? $", CASE WHEN {condition} THEN 1 ELSE 0 END" : "";
        var reading = new Reading(source);
        using (
            var reader = connection.ExecuteReader(
                $"SELECT {source.Id}, {string.Join(", ", asked)}{current} FROM {source.From} ORDER BY {source.OrderBy}"
            )
        )
        {
            while (reader.Read())
                reading.Take(reader);
        }
        return reading.Finish(connection);
    }

    private bool IsAfter(int row, IReadOnlyList<object> place)
    {
        for (var at = 0; at < place.Count; at++)
        {
            var compared = places[at][row] is string text
                ? string.CompareOrdinal(text, (string)place[at])
                : ((long)places[at][row]).CompareTo((long)place[at]);
            if (compared != 0)
                return compared > 0 != source.Order[at].Descending;
        }
        return false;
    }

    /// <summary>Columns in the making.</summary>
    private sealed class Reading(ListSource source)
    {
        private readonly List<long> keys = [];
        private readonly List<bool> current = [];
        private readonly List<object>[] places = [.. source.Order.Select(_ => new List<object>())];
        private readonly (Numbering Values, List<int> Codes)[] columns =
        [
            .. source.Columns.Select(_ => (new Numbering(), new List<int>())),
        ];

        /// <summary>Days and numbers come again and again; each is held once.</summary>
        private readonly Dictionary<object, object> once = [];

        public void Take(IDataReader reader)
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

        public ListColumns Finish(DbConnection connection)
        {
            var facets = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
            foreach (var (facet, (values, codes)) in source.Columns.Zip(columns))
                facets[facet.Name] = new FacetColumn(values.Values, null, [.. codes]);
            foreach (var facet in source.Links.Where(facet => facet.Listed > 0))
                facets[facet.Name] = Link(connection, facet);
            object[][] order = [.. places.Select(column => column.ToArray())];
            return new ListColumns(source, [.. keys], order, source.OfCurrent is null ? null : [.. current], facets);
        }

        private FacetColumn Link(DbConnection connection, LinkFacet facet)
        {
            var rows = keys.Index().ToDictionary(row => row.Item, row => row.Index);
            var values = new Numbering();
            var links = new List<(int Row, int Code)>();
            using var reader = connection.ExecuteReader(
                $"SELECT DISTINCT {source.Id}, {facet.Value} FROM {source.From} {facet.Join} WHERE {facet.Value} IS NOT NULL"
            );
            while (reader.Read())
                links.Add((rows[reader.GetInt64(0)], values.Of(Text(reader, 1))));
            links.Sort();
            var starts = new int[keys.Count + 1];
            foreach (var (row, _) in links)
                starts[row + 1]++;
            for (var row = 0; row < keys.Count; row++)
                starts[row + 1] += starts[row];
            return new FacetColumn(values.Values, starts, [.. links.Select(link => link.Code)]);
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
}
