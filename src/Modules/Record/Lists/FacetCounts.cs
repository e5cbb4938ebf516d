namespace Palermo.Record.Lists;

/// <summary>A facet's values with their counts, as the list shows them.</summary>
internal static class FacetCounts
{
    public static ListedFacet Of(ListFacet facet, ListPass pass, ListQuery query) =>
        facet switch
        {
            ColumnFacet column => Whole(column, pass, query),
            LinkFacet { Listed: 0 } => new ListedFacet(
                facet.Name,
                [.. query.Values(facet.Name).Select(value => new ListedValue(value, 0, true))],
                Cut: false
            ),
            LinkFacet link => MostFrequent(link, pass, query),
            _ => throw new InvalidOperationException(facet.Name),
        };

    private static ListedFacet Whole(ColumnFacet facet, ListPass pass, ListQuery query)
    {
        var chosen = query.Values(facet.Name);
        var counts = pass.Counts(facet).ToDictionary(StringComparer.Ordinal);
        foreach (var value in chosen)
            counts.TryAdd(value, 0);
        var values = Ordered(facet, counts).Select(count => new ListedValue(count.Key, count.Value, chosen.Contains(count.Key)));
        return new ListedFacet(facet.Name, [.. values], Cut: false);
    }

    private static ListedFacet MostFrequent(LinkFacet facet, ListPass pass, ListQuery query)
    {
        var chosen = query.Values(facet.Name);
        var values = pass.Counts(facet).ToList();
        var first = ByFrequency(values).Take(facet.Listed).ToList();
        var further = ByFrequency(values.Where(value => chosen.Contains(value.Value))).Except(first);
        List<(string Value, long Count)> listed = [.. first, .. further];
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

    private static IOrderedEnumerable<(string Value, long Count)> ByFrequency(IEnumerable<(string Value, long Count)> values) =>
        values.OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal);

    private static IEnumerable<(string Value, long Count)> InOrder(LinkFacet facet, IEnumerable<(string Value, long Count)> counts) =>
        facet.Allowed.Length == 0 ? counts : counts.OrderBy(count => Array.IndexOf(facet.Allowed, count.Value));

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
