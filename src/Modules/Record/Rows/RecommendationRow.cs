namespace Palermo.Record.Rows;

/// <summary>A row of <c>record_recommendations</c>.</summary>
internal sealed record RecommendationRow
{
    public long Id { get; init; }
    public long DocumentId { get; init; }
    public long Position { get; init; }

    /// <summary>Its place in the document's address, from <see cref="Anchors.Of"/>.</summary>
    public string Anchor { get; init; } = "";
    public string? Number { get; init; }
    public long? Paragraph { get; init; }
    public long? ChapeauParagraph { get; init; }
    public string? Section { get; init; }
    public string? SectionTitle { get; init; }
    public string? Addressee { get; init; }
    public string? AddresseeCode { get; init; }
    public string? Modal { get; init; }

    /// <summary>The strongest of the clauses; null where no clause was found.</summary>
    public string? Strength { get; init; }

    /// <summary>JSON: <c>[{"modal","verb","strength"}]</c>.</summary>
    public string Clauses { get; init; } = "[]";

    /// <summary>JSON array of strings.</summary>
    public string Qualifiers { get; init; } = "[]";
    public required string Text { get; init; }

    /// <summary>JSON array: the States that made it, in a review.</summary>
    public string RequestedBy { get; init; } = "[]";

    /// <summary>In a review: supported, noted, to be examined.</summary>
    public string? Stance { get; init; }
    public bool Adopted { get; init; }

    /// <summary>JSON: <c>[{"instrument","article","paragraph","asPrinted"}]</c>.</summary>
    public string Articles { get; init; } = "[]";
    public string? BodyCode { get; init; }
    public long? Session { get; init; }
    public string SortDate { get; init; } = "";
}

/// <summary>A row of <c>record_citations</c>: one treaty article cited at one place.</summary>
internal sealed record CitationRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }

    /// <summary><c>para. 23</c>, <c>Recommendation 11</c>, <c>footnote 7</c>.</summary>
    public required string Place { get; init; }
    public long? Paragraph { get; init; }
    public long? RecommendationId { get; init; }
    public required string Instrument { get; init; }
    public long Article { get; init; }
    public long? ArticleParagraph { get; init; }
    public required string AsPrinted { get; init; }
}
