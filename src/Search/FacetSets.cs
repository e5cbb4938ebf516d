using System.Data.Common;
using System.Text.Json;
using Dapper;
using Palermo.Storage;

namespace Palermo.Search;

/// <summary>The numbers by which entries know their facets: one for each set of facets that some entry has.</summary>
internal sealed class FacetSets(DbConnection transaction)
{
    private static readonly Insertion Sets = new("search_facet_set", ["facets"], "RETURNING number");

    private static readonly Insertion Facets = new("search_facet", ["facet_set", "key", "value"]);

    private readonly Dictionary<string, long> known = new(StringComparer.Ordinal);

    /// <summary>The number of each entry's facets, its kind and language among them.</summary>
    public IEnumerable<long> Of(IEnumerable<SearchEntry> entries)
    {
        var wanted = entries.Select(Written).ToList();
        Find(Unknown(wanted));
        Add(Unknown(wanted));
        return wanted.Select(set => known[set]);
    }

    private List<string> Unknown(IEnumerable<string> wanted) => [.. wanted.Except(known.Keys, StringComparer.Ordinal)];

    private static string Written(SearchEntry entry) =>
        JsonSerializer.Serialize(
            entry
                .Facets.Append(new("kind", entry.Kind))
                .Append(new("language", entry.Language))
                .Distinct()
                .OrderBy(facet => facet.Key, StringComparer.Ordinal)
                .ThenBy(facet => facet.Value, StringComparer.Ordinal)
                .Select(facet => new[] { facet.Key, facet.Value })
        );

    private void Find(List<string> sets)
    {
        var there = transaction.Query<(string Set, long Number)>(
            "SELECT facets, number FROM search_facet_set WHERE facets IN (SELECT value FROM json_each(@sets))",
            new { sets = JsonSerializer.Serialize(sets) }
        );
        foreach (var (set, number) in there)
        {
            known[set] = number;
        }
    }

    private void Add(List<string> sets)
    {
        var numbers = Sets.Numbers(transaction, sets.Select(set => new object?[] { set }));
        foreach (var (set, number) in sets.Zip(numbers))
        {
            known[set] = number;
        }
        Facets.Run(transaction, sets.Zip(numbers).SelectMany(added => Rows(added.First, added.Second)));
    }

    private static IEnumerable<object?[]> Rows(string set, long number) =>
        JsonSerializer.Deserialize<string[][]>(set)!.Select(facet => new object?[] { number, facet[0], facet[1] });
}
