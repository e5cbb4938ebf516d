using System.Globalization;

namespace Palermo.Kernel;

/// <summary>What an entry of the register is; no statement on the status of any country or area is meant.</summary>
public enum StateKind
{
    /// <summary>Member of the United Nations, and the Cook Islands and Niue.</summary>
    State,

    /// <summary>Non-member State with a permanent observer mission.</summary>
    Observer,

    /// <summary>Any other entry of ISO 3166-1.</summary>
    Territory,

    /// <summary>Invented State of the sample records, with a user-assigned code (XAA to XZZ).</summary>
    Sample,
}

/// <summary>A country or area with its codes and the names under which documents print it.</summary>
public sealed record State
{
    /// <summary>ISO 3166-1 alpha-3.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Alpha2 { get; init; }

    /// <summary>Three digits of the United Nations' M49 standard; null where it has none.</summary>
    public string? M49 { get; init; }

    public required StateKind Kind { get; init; }

    /// <summary>Short name by language (<c>ar en es fr ru zh</c>), as United Nations documents print it.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Formal name by language; English only, empty for territories.</summary>
    public IReadOnlyDictionary<string, string> Formal { get; init; } = new Dictionary<string, string>();

    /// <summary>Other spellings met in documents, correct or not.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Names used before, oldest first.</summary>
    public IReadOnlyList<FormerName> History { get; init; } = [];

    /// <summary>The short name in a language; the English one where that language has none.</summary>
    public string Name(string language = "en") => Names.TryGetValue(language, out var name) ? name : Names["en"];

    /// <summary>The English name in use on a day.</summary>
    public string NameOn(DateOnly day) => History.FirstOrDefault(former => day < former.End)?.Name ?? Name();
}

/// <param name="Until">First day of the name that followed (<c>2022-06-01</c>), or its year where only that is certain.</param>
public sealed record FormerName(string Name, string Until)
{
    /// <summary>First day of the following name; 1 January where only the year is known.</summary>
    public DateOnly End =>
        Until.Length == 4
            ? new DateOnly(int.Parse(Until, CultureInfo.InvariantCulture), 1, 1)
            : DateOnly.ParseExact(Until, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
