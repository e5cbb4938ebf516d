namespace Palermo.Kernel;

/// <summary>An organ that meets and writes documents.</summary>
public sealed record Body
{
    /// <summary>Ours, e.g. <c>WG_SOM</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What its documents' symbols begin with, e.g. <c>CTOC/COP/WG.7</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary><c>organ</c>, <c>council</c>, <c>conference</c> or <c>working group</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Name by language (<c>ar en es fr ru zh</c>).</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Other names met in documents.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Code of the body above it.</summary>
    public string? Parent { get; init; }

    /// <summary>Code of the instrument it serves.</summary>
    public string? Instrument { get; init; }

    /// <summary>Invented, for the sample records.</summary>
    public bool Sample { get; init; }

    public string Name(string language = "en") => Names.TryGetValue(language, out var name) ? name : Names["en"];
}
