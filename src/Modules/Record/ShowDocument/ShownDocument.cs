using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowDocument;

/// <summary>One document: what is known of it, what was read from it, and what others say of it.</summary>
public sealed record ShownDocument
{
    public required DocumentItem Document { get; init; }

    /// <summary>The meeting it belongs to, by its own words or by others'.</summary>
    public MeetingItem? Meeting { get; init; }

    /// <summary>In the order of the document, each with its address.</summary>
    public required IReadOnlyList<RecommendationItem> Recommendations { get; init; }

    /// <summary>What looks wrong in it or between it and others.</summary>
    public required IReadOnlyList<FindingItem> Findings { get; init; }

    /// <summary>The documents that it lists, with those that are stored here.</summary>
    public required IReadOnlyList<ListedEntry> Listed { get; init; }

    /// <summary>Stored documents whose lists name it.</summary>
    public required IReadOnlyList<SourcePlace> ListedBy { get; init; }

    /// <summary>The same document in other languages that are stored here.</summary>
    public required IReadOnlyList<LanguageVersion> Versions { get; init; }

    /// <summary>The record of this document alone, as <c>palermo read --json</c> prints it.</summary>
    public DocumentRecord Record => field ??= PackedReading.UnpackRecord(Packed);

    internal byte[] Packed { get; init; } = [];

    /// <summary>What the page shows of the record: all but the places of its values.</summary>
    internal DocumentRecord Values => field ??= PackedReading.UnpackValues(Packed);

    internal DocumentTree Tree { get; init; } = new([], []);

    /// <summary>Stored documents by the symbols that its text names.</summary>
    internal IReadOnlyDictionary<string, string> Symbols { get; init; } = new Dictionary<string, string>();
}

/// <summary>The document in another language.</summary>
/// <param name="Lead">Whether it stands for all of them.</param>
public sealed record LanguageVersion(string Id, string Language, string? Title, bool Lead);

/// <summary>An entry of a document's list of documents.</summary>
/// <param name="Symbols">As printed.</param>
/// <param name="Target">The stored document that is meant.</param>
public sealed record ListedEntry(string? Label, string Title, IReadOnlyList<string> Symbols, long? Paragraph, DocumentLink? Target);
