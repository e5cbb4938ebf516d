namespace Palermo.Record.Lists;

/// <summary>A property of the entries of a register.</summary>
internal sealed record RegisterFacet(string Name, Func<string, bool> Accepts, string[] Allowed) : ListFacet(Name, Accepts, Allowed);

/// <summary>Lists of a register that fits in memory: filtered, counted and cut into pages there.</summary>
internal static class RegisterReader
{
    /// <param name="rows">All rows that hold the words, in the list's order.</param>
    /// <param name="id">Tells the rows apart; the cursor names the last one shown.</param>
    /// <param name="values">A row's values of a facet by its name.</param>
    public static Listed<T> Page<T>(
        ListShape shape,
        ListQuery query,
        IReadOnlyList<T> rows,
        Func<T, string> id,
        Func<T, string, IReadOnlyList<string>> values
    )
    {
        var passing = rows.Where(row => shape.Facets.All(facet => Passes(row, facet, query, values))).ToList();
        var after = query.After.IsEmpty ? 0 : 1 + passing.FindIndex(row => id(row) == (string)query.After[0]);
        // A place that is not in this list (the question has changed on the way) has nothing after it.
        var ahead = after == 0 && !query.After.IsEmpty ? [] : passing.Skip(after).ToList();
        var shown = ahead.Take(query.Limit).ToList();
        var next = shown.Count < ahead.Count ? Cursor.Write(shape.Name, [id(shown[^1])]) : null;
        return new Listed<T>(shown, passing.Count, next, [.. shape.Facets.Select(facet => Count(facet, shape, query, rows, values))]);
    }

    private static bool Passes<T>(T row, ListFacet facet, ListQuery query, Func<T, string, IReadOnlyList<string>> values) =>
        query.Values(facet.Name) is var chosen && (chosen.IsEmpty || values(row, facet.Name).Any(value => chosen.Contains(value)));

    private static ListedFacet Count<T>(
        ListFacet facet,
        ListShape shape,
        ListQuery query,
        IReadOnlyList<T> rows,
        Func<T, string, IReadOnlyList<string>> values
    )
    {
        var counts = rows.Where(row => shape.Facets.All(other => other == facet || Passes(row, other, query, values)))
            .SelectMany(row => values(row, facet.Name))
            .CountBy(value => value)
            .ToDictionary(StringComparer.Ordinal);
        var chosen = query.Values(facet.Name);
        var listed = facet.Allowed.Where(value => counts.ContainsKey(value) || chosen.Contains(value));
        return new ListedFacet(
            facet.Name,
            [.. listed.Select(value => new ListedValue(value, counts.GetValueOrDefault(value), chosen.Contains(value)))],
            Cut: false
        );
    }
}
