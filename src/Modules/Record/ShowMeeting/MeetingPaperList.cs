using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;

namespace Palermo.Record.ShowMeeting;

/// <summary>The documents that the agenda of a meeting announces beside those that its report lists.</summary>
internal static class MeetingPaperList
{
    private const string Sql = """
        SELECT l.title AS Title, l.symbols AS Symbols, t.slug AS Target, d.slug AS Slug, l.label AS Label, l.paragraph AS Paragraph,
            d.document_type = 'meeting report' AS InReport
        FROM record_listed l JOIN record_documents d ON d.id = l.document_id LEFT JOIN record_documents t ON t.id = l.target_id
        WHERE l.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers))
            AND d.document_type IN ('meeting report', 'annotated provisional agenda')
            -- An agenda does not announce itself.
            AND coalesce(t.document_type, '') <> 'annotated provisional agenda'
        ORDER BY InReport, l.document_id, l.position
        """;

    /// <param name="papers">Keys of the meeting's documents, as a JSON array.</param>
    public static IReadOnlyList<MeetingPaper> Of(DbConnection db, string papers)
    {
        var found = new List<(Row First, PaperPlace? Announced, PaperPlace? Listed)>();
        foreach (var row in db.Query<Row>(Sql, new { papers }))
        {
            var at = found.FindIndex(one => one.First.IsOf(row));
            var one = at < 0 ? (First: row, Announced: (PaperPlace?)null, Listed: (PaperPlace?)null) : found[at];
            one = row.InReport ? one with { Listed = one.Listed ?? row.Place } : one with { Announced = one.Announced ?? row.Place };
            if (at < 0)
            {
                found.Add(one);
            }
            else
            {
                found[at] = one;
            }
        }
        return [.. found.Select(one => new MeetingPaper(one.First.Title, one.First.Printed, one.First.Target, one.Announced, one.Listed))];
    }

    private sealed record Row
    {
        public required string Title { get; init; }
        public string Symbols { get; init; } = "[]";
        public string? Target { get; init; }
        public required string Slug { get; init; }
        public string? Label { get; init; }
        public long? Paragraph { get; init; }
        public bool InReport { get; init; }

        public IReadOnlyList<string> Printed => field ??= JsonColumn.List<string>(Symbols);

        public PaperPlace Place =>
            Paragraph is { } number
                ? new PaperPlace($"para. {number} {Label}".TrimEnd(), Places.Address(Slug, "", number))
                : new PaperPlace("documentation", Places.Address(Slug, "documentation", null));

        /// <summary>The same stored document or a common symbol; without symbols the same title.</summary>
        public bool IsOf(Row other) =>
            (Target is not null && Target == other.Target)
            || Printed.Intersect(other.Printed, StringComparer.Ordinal).Any()
            || (Printed.Count + other.Printed.Count == 0 && string.Equals(Title, other.Title, StringComparison.OrdinalIgnoreCase));
    }
}
