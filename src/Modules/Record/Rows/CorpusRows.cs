namespace Palermo.Record.Rows;

/// <summary>A row of <c>record_meetings</c>: a session of a body, put together from all documents that speak of it.</summary>
internal sealed record MeetingRow
{
    public long Id { get; init; }
    public required string Slug { get; init; }
    public required string BodyCode { get; init; }
    public required string Body { get; init; }
    public string? ParentBody { get; init; }
    public long Session { get; init; }
    public string? Place { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }

    /// <summary>Also where only the year is known.</summary>
    public long? Year { get; init; }
    public string? Format { get; init; }
    public long? SittingsPlanned { get; init; }
    public long? SittingsHeld { get; init; }
    public long DocumentCount { get; init; }
    public long RecommendationCount { get; init; }
}

/// <summary>A row of <c>record_resolved</c>: a value that another document supplies.</summary>
internal sealed record ResolvedRow
{
    public long Id { get; init; }

    /// <summary><c>document</c> or <c>meeting</c>.</summary>
    public required string SubjectKind { get; init; }
    public long SubjectId { get; init; }
    public required string Field { get; init; }
    public required string Value { get; init; }
    public required string Rule { get; init; }
    public long SourceId { get; init; }

    /// <summary><c>para. 51 (a)</c>, <c>footnote *</c>, <c>masthead</c>.</summary>
    public required string Place { get; init; }
    public long? Paragraph { get; init; }
    public required string Quote { get; init; }
}

/// <summary>A row of <c>record_topics</c>.</summary>
internal sealed record TopicRow
{
    public long Id { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public string? BodyCode { get; init; }
    public long? FirstSession { get; init; }
    public long? LastSession { get; init; }
    public long OccurrenceCount { get; init; }

    /// <summary>Where it stands among all topics: see <see cref="Corpus.Phrase.Rank"/>.</summary>
    public required string Rank { get; init; }
}

/// <summary>A row of <c>record_topic_occurrences</c>.</summary>
internal sealed record TopicOccurrenceRow
{
    public long TopicId { get; init; }
    public long Position { get; init; }

    /// <summary><c>proposed</c>, <c>listed</c>, <c>agenda</c>, <c>paper</c> or <c>recommendations</c>.</summary>
    public required string Kind { get; init; }
    public long DocumentId { get; init; }
    public required string Place { get; init; }
    public long? Paragraph { get; init; }
    public long? Session { get; init; }
    public required string Printed { get; init; }

    /// <summary>Of a listed topic: <c>yes</c>, <c>partly</c>, <c>no</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Of recommendations: how many.</summary>
    public long? Count { get; init; }
}

/// <summary>A row of <c>record_findings</c>: something that looks wrong, with its sources in <see cref="FindingSourceRow"/>.</summary>
internal sealed record FindingRow
{
    public long Id { get; init; }
    public required string Slug { get; init; }
    public required string Rule { get; init; }

    /// <summary><c>across</c> documents or <c>within</c> one.</summary>
    public required string Scope { get; init; }

    /// <summary>Key of the sentence in the interface's languages: <c>finding.&lt;rule&gt;</c>.</summary>
    public required string Explanation { get; init; }

    /// <summary>JSON: <c>{"name": "value"}</c> for the sentence's gaps.</summary>
    public string Parameters { get; init; } = "{}";

    /// <summary>Across documents: the <see cref="Corpus.Circle.Key"/> of those that were compared.</summary>
    public string? Circle { get; init; }
}

/// <summary>A row of <c>record_finding_sources</c>: document, place and printed words.</summary>
internal sealed record FindingSourceRow
{
    public long FindingId { get; init; }
    public long Position { get; init; }
    public long DocumentId { get; init; }
    public required string Place { get; init; }
    public long? Paragraph { get; init; }
    public required string Quote { get; init; }
}
