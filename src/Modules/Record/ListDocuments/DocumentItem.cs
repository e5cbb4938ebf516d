using Palermo.Record.Answers;

namespace Palermo.Record.ListDocuments;

/// <summary>A document in a list. What it does not print is null; what others print of it is in <see cref="Resolved"/>, never mixed in.</summary>
public sealed record DocumentItem
{
    /// <summary>Its address: <c>/documents/{id}</c>.</summary>
    public required string Id { get; init; }
    public required string Type { get; init; }
    public string? Symbol { get; init; }
    public IReadOnlyList<string> JointSymbols { get; init; } = [];
    public string? Title { get; init; }

    /// <summary>The language of the text as its record says, else by the letters and small words of its title.</summary>
    public required string Language { get; init; }
    public string? Body { get; init; }
    public string? BodyCode { get; init; }
    public long? Session { get; init; }

    /// <summary>Date of distribution, else the document's own date; null where neither is printed, though the list is in order of the meeting then.</summary>
    public string? Date { get; init; }

    /// <summary>Id of the meeting it belongs to, by its own words or by others'.</summary>
    public string? Meeting { get; init; }
    public long Paragraphs { get; init; }
    public long Recommendations { get; init; }
    public long Problems { get; init; }
    public required string File { get; init; }
    public required string Sha256 { get; init; }
    public long Bytes { get; init; }
    public required string ImportedAt { get; init; }

    /// <summary>Id of the newer edition with the same symbol.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Id of the text that stands for all languages of the document, where this is another; counts and lists of recommendations hold that one.</summary>
    public string? VersionOf { get; init; }
    public IReadOnlyList<ResolvedValue> Resolved { get; init; } = [];

    internal long Key { get; init; }

    /// <summary>The days of its meeting as it prints them.</summary>
    internal string? MeetingStart { get; init; }
    internal string? MeetingEnd { get; init; }

    /// <summary>Its symbol by itself or by others.</summary>
    internal string? KnownSymbol => Symbol ?? ResolvedTo("symbol");

    internal string? ResolvedTo(string field) => Resolved.FirstOrDefault(value => value.Field == field)?.Value;
}
