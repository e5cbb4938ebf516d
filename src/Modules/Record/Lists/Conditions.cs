using System.Globalization;
using Dapper;

namespace Palermo.Record.Lists;

/// <summary>The conditions of one statement, with their values as parameters.</summary>
internal sealed class Conditions
{
    private readonly List<string> parts = [];

    public DynamicParameters Values { get; } = new();

    public string Where => parts.Count == 0 ? "" : "WHERE " + string.Join(" AND ", parts);

    public void Add(SqlPart part)
    {
        parts.Add(part.Sql);
        foreach (var (name, value) in part.Values)
        {
            Values.Add(name, value);
        }
    }

    /// <summary>Only rows whose key is among those found by words.</summary>
    public void AddFound(string key, string? found)
    {
        if (found is not null)
        {
            Add(SqlPart.Of($"{key} IN (SELECT value FROM json_each(@found))", "found", found));
        }
    }

    public void Add(ColumnFacet facet, IReadOnlyList<string> values)
    {
        var known = values.Where(value => value != ListFacet.None).Select(value => Typed(facet, value)).ToArray();
        var either = new List<string>(2);
        if (known.Length > 0)
        {
            // A hyphen would end the name of a parameter.
            var parameter = "in_" + facet.Name.Replace('-', '_');
            either.Add($"{facet.Sql} IN @{parameter}");
            Values.Add(parameter, known);
        }
        if (known.Length < values.Count)
        {
            either.Add($"{facet.Sql} IS NULL");
        }
        parts.Add($"({string.Join(" OR ", either)})");
    }

    /// <summary>Rows that come after a place in the order.</summary>
    /// <remarks>The first column is bounded once more by itself, so that an index on the order is entered at the right place.</remarks>
    public void AddAfter(IReadOnlyList<OrderColumn> order, IReadOnlyList<object> place)
    {
        if (place.Count == 0)
        {
            return;
        }
        var either = order.Select((column, at) => $"({string.Join(" AND ", order.Take(at).Select(Same).Append(Beyond(column, at)))})");
        parts.Add($"{order[0].Sql} {(order[0].Descending ? "<=" : ">=")} @after0");
        parts.Add($"({string.Join(" OR ", either)})");
        for (var at = 0; at < place.Count; at++)
        {
            Values.Add($"after{at}", place[at]);
        }
    }

    private static string Same(OrderColumn column, int at) => $"{column.Sql} = @after{at}";

    private static string Beyond(OrderColumn column, int at) => $"{column.Sql} {(column.Descending ? "<" : ">")} @after{at}";

    private static object Typed(ColumnFacet facet, string value) =>
        facet.IsInteger ? long.Parse(value, CultureInfo.InvariantCulture) : value;
}
