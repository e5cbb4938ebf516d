namespace Palermo.Record.Rows;

/// <summary>A row of <c>record_documents</c>: one document as read, and what is known of it besides. Dates are ISO 8601 text.</summary>
internal sealed record DocumentRow
{
    public long Id { get; init; }

    /// <summary>Its address: from the symbol for the current edition, else the digest.</summary>
    public required string Slug { get; init; }

    /// <summary>The address of these bytes, which never changes.</summary>
    public required string DigestSlug { get; init; }
    public required string Sha256 { get; init; }
    public required string FileName { get; init; }
    public long ByteLength { get; init; }
    public required string ImportedAt { get; init; }
    public required string Format { get; init; }
    public required string DocumentType { get; init; }
    public string? Symbol { get; init; }

    /// <summary>JSON array of strings.</summary>
    public string JointSymbols { get; init; } = "[]";
    public string? Title { get; init; }
    public string? Body { get; init; }

    /// <summary>The register's code (<c>WG_SOM</c>), else made from the name.</summary>
    public string? BodyCode { get; init; }
    public string? ParentBody { get; init; }
    public long? Session { get; init; }
    public string? Distribution { get; init; }
    public string? DistributionDate { get; init; }
    public string? OriginalLanguage { get; init; }
    public string? Date { get; init; }
    public string? MeetingPlace { get; init; }
    public string? MeetingStart { get; init; }
    public string? MeetingEnd { get; init; }
    public string? MeetingFormat { get; init; }

    /// <summary>Sittings held, in a report; planned, in an agenda.</summary>
    public long? SeparateMeetings { get; init; }
    public long ParagraphCount { get; init; }
    public long RecommendationCount { get; init; }
    public long ProblemCount { get; init; }

    /// <summary>Its own symbol, else the resolved one; <see cref="ResolvedRow"/> says from where.</summary>
    public string? KnownSymbol { get; init; }
    public long? KnownSession { get; init; }

    /// <summary>The address that the known symbol asks for.</summary>
    public string? SymbolSlug { get; init; }

    /// <summary>For order only: distribution date, else date, else first day of the meeting, else empty.</summary>
    public string SortDate { get; init; } = "";
    public long? MeetingId { get; init; }

    /// <summary>The newer edition with the same symbol, if there is one.</summary>
    public long? SupersededBy { get; init; }

    /// <summary>ISO 639-1; null where the document does not tell it.</summary>
    public string? Language { get; init; }

    /// <summary>0 for what is or may be a translation, else 1.</summary>
    public long StandsFirst { get; init; } = 1;

    /// <summary>The text that stands for all languages of the document, where this is another.</summary>
    public long? VersionOf { get; init; }

    /// <summary>What the search index says of it that other documents may change: see <see cref="Publish.DocumentEntries.Changeable"/>.</summary>
    public string Published { get; init; } = "";
}
