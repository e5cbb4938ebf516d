namespace Palermo.Record.Rows;

/// <summary>A row of <c>record_facts</c>: one thing a document prints that another document may confirm or contradict.</summary>
internal sealed record FactRow
{
    public long DocumentId { get; init; }
    public long Position { get; init; }
    public required string Kind { get; init; }

    /// <summary>What it is about: a normal key by which the facts of two documents meet.</summary>
    public required string Subject { get; init; }
    public required string Value { get; init; }

    /// <summary><c>para. 1</c>, <c>footnote 1</c>, <c>table row 3</c>.</summary>
    public required string Place { get; init; }
    public long? Paragraph { get; init; }
    public required string Quote { get; init; }
}
