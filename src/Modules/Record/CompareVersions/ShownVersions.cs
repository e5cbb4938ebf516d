using Palermo.Record.ListDocuments;

namespace Palermo.Record.CompareVersions;

/// <summary>Two language versions of one document, place by place.</summary>
/// <param name="Places">Numbered paragraphs and labelled recommendations, in the order of the left version.</param>
public sealed record ShownVersions(DocumentItem Left, DocumentItem Right, IReadOnlyList<AlignedPlace> Places)
{
    /// <summary>Places that only one version has.</summary>
    public int Gaps => Places.Count(place => place.Left is null || place.Right is null);

    /// <summary>Places of both whose sub-items differ in number.</summary>
    public int Uneven => Places.Count(place => place.ItemsDiffer);
}

/// <param name="Where"><c>para. 12</c> or <c>Recommendation 3</c>.</param>
/// <param name="Left">Null where the left version has no such place.</param>
/// <param name="Right">Null where the right version has no such place.</param>
/// <param name="Offered">What was read of it in one version alone.</param>
public sealed record AlignedPlace(string Where, AlignedText? Left, AlignedText? Right, Offered? Offered)
{
    /// <summary>Whether both hold it with a different number of sub-items.</summary>
    public bool ItemsDiffer => Left is { } left && Right is { } right && left.Items != right.Items;
}

/// <param name="Items">How many sub-items it has.</param>
public sealed record AlignedText(string Text, int Items);

/// <summary>What was read of a place in one version and not in the other, for the other to use: its source is the language it was read in.</summary>
/// <param name="From">ISO 639-1 of the version it was read in.</param>
/// <param name="Addressee">As printed there.</param>
/// <param name="Strengths">Of its clauses, each once, in the order in which they are first met.</param>
/// <param name="Articles">Treaty articles cited there alone, as <c>SOM_PROTOCOL-6</c>.</param>
public sealed record Offered(
    string From,
    string? Addressee,
    string? AddresseeCode,
    IReadOnlyList<string> Strengths,
    IReadOnlyList<string> Articles
)
{
    /// <summary>Null where the other version says as much, or the place has no such text there.</summary>
    internal static Offered? Of(PlaceReading from, string language, PlaceReading other)
    {
        var recommended = from.Recommendation is { Addressee: not null } told && other.Recommendation?.Addressee is null ? told : null;
        var cited = from
            .Citations.Where(one => !other.Citations.Any(same => (same.Instrument, same.Article) == (one.Instrument, one.Article)))
            .Select(one => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.Instrument}-{one.Article}"))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return recommended is null && cited.Count == 0
            ? null
            : new Offered(
                language,
                recommended?.Addressee,
                recommended?.AddresseeCode,
                [.. recommended?.Clauses.Select(clause => clause.Strength).Distinct(StringComparer.Ordinal) ?? []],
                cited
            );
    }
}
