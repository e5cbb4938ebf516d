using System.Collections.Immutable;

namespace Palermo.Record.Lists;

/// <summary>What a list is asked for, checked: words, facet values, where to go on, how many.</summary>
/// <param name="Words">What is looked for; empty asks for everything.</param>
/// <param name="Chosen">Values by facet: alternatives within one, all of the facets at once.</param>
/// <param name="After">Values of the order's columns at the last row of the page before.</param>
internal sealed record ListQuery(
    string Words,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Chosen,
    ImmutableArray<object> After,
    int Limit
)
{
    public const int DefaultLimit = 20;

    public const int LargestLimit = 500;

    public static ListQuery Everything { get; } =
        new("", ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty, [], DefaultLimit);

    public ImmutableArray<string> Values(string facet) => Chosen.GetValueOrDefault(facet, []);

    public bool IsNarrowed => Words.Length > 0 || Chosen.Count > 0;
}
