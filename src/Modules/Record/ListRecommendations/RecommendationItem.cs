using Palermo.Parsing.Record;
using Palermo.Record.Answers;

namespace Palermo.Record.ListRecommendations;

/// <summary>A recommendation with its wording taken apart and the place it stands in.</summary>
public sealed record RecommendationItem
{
    /// <summary>The document's id and the place in it: <c>x~r3</c> for "Recommendation 3", <c>x~p5</c> for paragraph 5.</summary>
    public required string Id { get; init; }
    public required DocumentLink Document { get; init; }

    /// <summary>As printed where recommendations are labelled.</summary>
    public string? Number { get; init; }

    /// <summary>The paragraph that it is or that holds it.</summary>
    public long? Paragraph { get; init; }
    public string? Section { get; init; }
    public string? SectionTitle { get; init; }

    /// <summary>As printed.</summary>
    public string? Addressee { get; init; }
    public string? AddresseeCode { get; init; }
    public string? Modal { get; init; }

    /// <summary>The strongest of the clauses on this project's scale, which the United Nations does not have.</summary>
    public string? Strength { get; init; }
    public IReadOnlyList<Clause> Clauses { get; init; } = [];
    public IReadOnlyList<string> Qualifiers { get; init; } = [];
    public required string Text { get; init; }

    /// <summary>In a review: the States that made it.</summary>
    public IReadOnlyList<string> By { get; init; } = [];
    public string? Position { get; init; }
    public bool Adopted { get; init; }
    public IReadOnlyList<CitedArticle> Articles { get; init; } = [];
    public string? BodyCode { get; init; }
    public long? Session { get; init; }
    public string? Date { get; init; }

    /// <summary>The place in the reader.</summary>
    public required string Address { get; init; }

    /// <summary>
    /// The printed words that its strength rests on, with the governing verb: "should consider establishing"; the dots stand for an interruption.
    /// </summary>
    internal string? Wording =>
        Clauses.FirstOrDefault(clause => clause.Strength == Strength) is not { } clause ? Modal
        : Text.Contains($"{clause.Modal} {clause.Verb}", StringComparison.OrdinalIgnoreCase) ? $"{clause.Modal} {clause.Verb}"
        : $"{clause.Modal} … {clause.Verb}";

    internal long Key { get; init; }
    internal string Anchor { get; init; } = "";
}

/// <summary>A treaty article as a text cites it.</summary>
/// <param name="AsPrinted">The words of the citation.</param>
public sealed record CitedArticle(string Instrument, long Article, long? Paragraph, string AsPrinted);
