using System.Globalization;
using Dapper;
using Palermo.Record.Answers;

namespace Palermo.Record.Lists;

/// <summary>Reads a list: which rows and how many, the counts of its facets, and the place of the next page.</summary>
internal sealed class ListReader(ReadScope scope, ListSource source, ListQuery query)
{
    private readonly ListColumns columns = scope.Kept.Get(
        scope.Connection,
        $"list/{source.Name}",
        connection => ListColumns.Read(connection, source),
        (connection, columns, change) => columns.BroughtForward(connection, change)
    );

    /// <param name="load">Reads the rows of the given keys; any order.</param>
    /// <param name="key">A row's key.</param>
    public Listed<T> Page<T>(Func<IReadOnlyList<long>, IEnumerable<T>> load, Func<T, long> key)
    {
        using var pass = Pass();
        var facets = source.Facets.Select(facet => FacetCounts.Of(facet, pass, query)).Where(facet => facet.Values.Count > 0);
        var ahead = pass.From(columns.After(query.After)).Take(query.Limit + 1).ToList();
        var shown = ahead.Take(query.Limit).ToList();
        var next = ahead.Count > query.Limit ? Cursor.Write(source.Name, columns.Place(shown[^1])) : null;
        var rows = load([.. shown.Select(row => columns.Keys[row])]).ToDictionary(key);
        return new Listed<T>([.. shown.Select(row => rows[columns.Keys[row]])], pass.Total, next, [.. facets]);
    }

    /// <summary>The keys of all rows that pass, in the list's order.</summary>
    public IReadOnlyList<long> AllKeys()
    {
        using var pass = Pass();
        return [.. pass.From(columns.After(query.After)).Select(row => columns.Keys[row])];
    }

    private ListPass Pass()
    {
        var pass = new ListPass(columns, Visible());
        foreach (var facet in source.Facets.Where(facet => query.Chosen.ContainsKey(facet.Name)))
            Narrow(pass, facet);
        return pass;
    }

    /// <summary>What the words find, without older editions where no single document is asked for.</summary>
    private bool[]? Visible()
    {
        var current = query.Chosen.ContainsKey(LinkFacet.OfDocument) ? null : columns.Current;
        if (query.Words.Length == 0)
            return current;
        var found = scope.Index.Ids(scope.Connection, source.EntryKind, query.Words);
        var visible = columns.Mask(found.Select(id => long.Parse(id, CultureInfo.InvariantCulture)));
        for (var row = 0; current is not null && row < visible.Length; row++)
            visible[row] &= current[row];
        return visible;
    }

    /// <summary>The database is asked only where the columns do not hold every value that is wanted, as it may know it under another spelling.</summary>
    private void Narrow(ListPass pass, ListFacet facet)
    {
        var values = query.Values(facet.Name);
        if (columns.Of(facet) is { } column && (facet is not LinkFacet || values.All(column.Knows)))
            pass.Narrow(facet, column, values);
        else
            pass.Narrow(facet, Linked((LinkFacet)facet, values));
    }

    private IReadOnlyList<int> Linked(LinkFacet facet, IReadOnlyList<string> values)
    {
        var asked = facet.Keys(values);
        return columns.Rows(scope.Connection.Query<long>(asked.Sql, new DynamicParameters(asked.Values.ToDictionary())));
    }
}
