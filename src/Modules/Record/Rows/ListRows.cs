namespace Palermo.Record.Rows;

/// <summary>A row of <c>record_mentions</c>: a State or organization in one of a document's lists.</summary>
internal sealed record MentionRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }

    /// <summary><c>attendance</c>, <c>statement</c>, <c>panellist</c> or <c>chair</c>.</summary>
    public required string Kind { get; init; }
    public string? Code { get; init; }
    public required string Printed { get; init; }
    public long? Paragraph { get; init; }

    /// <summary>Attendance: the category's code; statement: in what capacity; panellist, chair: the person's name.</summary>
    public string? Detail { get; init; }
}

/// <summary>A row of <c>record_people</c>.</summary>
internal sealed record PersonRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }

    /// <summary><c>Chair</c>, <c>Co-Chair</c> or <c>panellist</c>.</summary>
    public required string Part { get; init; }
    public required string Name { get; init; }
    public string? Role { get; init; }
    public string? Country { get; init; }
    public string? CountryCode { get; init; }

    /// <summary>JSON array of numbers.</summary>
    public string AgendaItems { get; init; } = "[]";

    /// <summary>JSON array of numbers.</summary>
    public string Paragraphs { get; init; } = "[]";
}

/// <summary>A row of <c>record_agenda_items</c>.</summary>
internal sealed record AgendaItemRow
{
    public long DocumentId { get; init; }
    public long Number { get; init; }
    public required string Title { get; init; }

    /// <summary>JSON: <c>[{"label","title"}]</c>.</summary>
    public string Subitems { get; init; } = "[]";
}

/// <summary>A row of <c>record_planned</c>: one line of an agenda's timetable.</summary>
internal sealed record PlannedRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }

    /// <summary>Which sitting of the meeting, from 1.</summary>
    public long? Sitting { get; init; }
    public string? Date { get; init; }

    /// <summary><c>HH:MM</c>, as is <see cref="Ends"/>.</summary>
    public string? Starts { get; init; }
    public string? Ends { get; init; }
    public string? AgendaItem { get; init; }
    public required string Title { get; init; }
    public bool Continued { get; init; }
}

/// <summary>A row of <c>record_held</c>: an agenda item taken up at a sitting, as the report tells it.</summary>
internal sealed record HeldRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }
    public long? Sitting { get; init; }
    public string? Date { get; init; }
    public long? AgendaItem { get; init; }
    public long? Paragraph { get; init; }
    public required string Quote { get; init; }
}

/// <summary>A row of <c>record_listed</c>: a document in the list of another.</summary>
internal sealed record ListedRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }
    public string? Label { get; init; }
    public required string Title { get; init; }

    /// <summary>JSON array, as printed.</summary>
    public string Symbols { get; init; } = "[]";
    public long? Paragraph { get; init; }

    /// <summary>The stored document that is meant.</summary>
    public long? TargetId { get; init; }
}
