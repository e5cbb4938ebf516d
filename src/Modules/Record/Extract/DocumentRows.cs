using Palermo.Parsing;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>Everything one document brings to the tables, before it has an id there.</summary>
internal sealed record DocumentRows
{
    public required DocumentRow Document { get; init; }
    public required PackedReading Reading { get; init; }
    public required IReadOnlyList<RecommendationRow> Recommendations { get; init; }

    /// <summary>Here <see cref="CitationRow.RecommendationId"/> is the recommendation's position.</summary>
    public required IReadOnlyList<CitationRow> Citations { get; init; }
    public required IReadOnlyList<MentionRow> Mentions { get; init; }
    public required IReadOnlyList<PersonRow> People { get; init; }
    public required IReadOnlyList<AgendaItemRow> AgendaItems { get; init; }
    public required IReadOnlyList<PlannedRow> Planned { get; init; }
    public required IReadOnlyList<HeldRow> Held { get; init; }
    public required IReadOnlyList<ListedRow> Listed { get; init; }
    public required IReadOnlyList<FactRow> Facts { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }

    public static DocumentRows From(ReadDocument read, ReadOnlyMemory<byte> bytes, DateTimeOffset importedAt)
    {
        var record = read.Record;
        var document = DocumentColumns.From(record, bytes.Length, importedAt);
        var citations = Citing.Rows(record);
        var prose = Prose.Of(record);
        return new DocumentRows
        {
            Document = document,
            Reading = PackedReading.Of(read, bytes),
            Citations = citations,
            Recommendations = Recommending.Rows(record, citations, document),
            Mentions = Mentioning.Rows(record),
            People = Mentioning.People(record),
            AgendaItems = Planning.AgendaItems(record),
            Planned = Planning.Timetable(record),
            Held = Holding.Rows(record, prose),
            Listed = DocumentLists.Rows(record),
            Facts = Telling.Rows(record, document, prose),
            Findings = WithinOneDocument.Findings(record, prose),
        };
    }
}
