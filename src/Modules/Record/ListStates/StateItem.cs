namespace Palermo.Record.ListStates;

/// <summary>A State or area that documents list, with the parts it took. Counts are not given: no State is ranked.</summary>
public sealed record StateItem
{
    /// <summary>ISO 3166-1 alpha-3, which is also its address: <c>/states/{id}</c>.</summary>
    public required string Id { get; init; }
    public required string Alpha2 { get; init; }

    /// <summary>Three digits of the M49 standard.</summary>
    public string? M49 { get; init; }

    /// <summary>Short names by language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Invented, for the sample records.</summary>
    public bool Sample { get; init; }

    /// <summary><c>party</c>, <c>observer</c>, <c>spoke</c>, <c>panellist</c>, <c>chair</c>.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
