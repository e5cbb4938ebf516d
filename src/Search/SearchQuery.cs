namespace Palermo.Search;

/// <summary>What is looked for.</summary>
/// <param name="Text">Words (all of them), "a phrase", -without, this OR that, begin*. Empty: everything that passes the filters.</param>
public sealed record SearchQuery(string Text)
{
    public const int LargestSize = 200;

    /// <summary>Values of one key are alternatives; different keys must all hold.</summary>
    public IReadOnlyList<SearchFacet> Filters { get; init; } = [];

    /// <summary>Entries on a page, 1 to <see cref="LargestSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more.</exception>
    public int Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestSize);
            field = value;
        }
    } = 20;

    /// <summary>Where the page before ended.</summary>
    public SearchCursor? After { get; init; }
}
