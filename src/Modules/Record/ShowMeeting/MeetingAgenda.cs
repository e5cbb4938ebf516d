using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;

namespace Palermo.Record.ShowMeeting;

/// <summary>The agenda of a meeting: what was to be taken up when, by its timetable, and when it was, by its report.</summary>
internal static class MeetingAgenda
{
    /// <param name="papers">Keys of the meeting's documents, as a JSON array.</param>
    public static IReadOnlyList<MeetingAgendaItem> Of(DbConnection db, string papers)
    {
        var planned = Planned(db, papers);
        var held = Held(db, papers);
        return
        [
            .. Items(db, papers)
                .Select(item => new MeetingAgendaItem(
                    item.Number,
                    item.Title,
                    [.. JsonColumn.List<Subitem>(item.Subitems).Select(sub => new LabelledText(sub.Label, sub.Title))],
                    [.. planned[item.Number]],
                    [.. held[item.Number]]
                )),
        ];
    }

    /// <summary>A paper repeats the one item it is issued under; the whole agenda stands in reports and agendas.</summary>
    private static IEnumerable<Item> Items(DbConnection db, string papers)
    {
        const string sql = """
            SELECT a.number AS Number, a.title AS Title, a.subitems AS Subitems
            FROM record_agenda_items a JOIN record_documents d ON d.id = a.document_id
            WHERE d.superseded_by IS NULL AND d.version_of IS NULL AND a.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers))
            ORDER BY a.number, CASE d.document_type WHEN 'meeting report' THEN 0 WHEN 'annotated provisional agenda' THEN 1 ELSE 2 END, a.document_id
            """;
        return db.Query<Item>(sql, new { papers }).DistinctBy(item => item.Number);
    }

    private static ILookup<long, Sitting> Planned(DbConnection db, string papers)
    {
        const string sql = """
            SELECT p.agenda_item AS AgendaItem, p.sitting AS Number, p.date AS Date, p.starts AS Starts, p.ends AS Ends, d.slug AS Slug
            FROM record_planned p JOIN record_documents d ON d.id = p.document_id
            WHERE d.superseded_by IS NULL AND d.version_of IS NULL AND p.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers)) ORDER BY p.document_id, p.position
            """;
        return db.Query<Row>(sql, new { papers })
            .DistinctBy(row => (row.ItemNumber, row.Date, row.Starts))
            .ToLookup(
                row => row.ItemNumber,
                row => new Sitting(row.Number, row.Date, row.Starts, row.Ends, Addresses.Place(row.Slug, "timetable"))
            );
    }

    private static ILookup<long, Sitting> Held(DbConnection db, string papers)
    {
        const string sql = """
            SELECT CAST(h.agenda_item AS TEXT) AS AgendaItem, h.sitting AS Number, h.date AS Date, h.paragraph AS Paragraph, d.slug AS Slug
            FROM record_held h JOIN record_documents d ON d.id = h.document_id
            WHERE h.agenda_item IS NOT NULL AND d.superseded_by IS NULL AND d.version_of IS NULL AND h.document_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@papers))
            ORDER BY h.document_id, h.position
            """;
        return db.Query<Row>(sql, new { papers })
            .ToLookup(
                row => row.ItemNumber,
                row => new Sitting(row.Number, row.Date, null, null, Places.Address(row.Slug, "", row.Paragraph))
            );
    }

    private sealed record Subitem(string Label, string Title);

    private sealed record Item
    {
        public long Number { get; init; }
        public required string Title { get; init; }
        public string Subitems { get; init; } = "[]";
    }

    private sealed record Row
    {
        public string? AgendaItem { get; init; }
        public long? Number { get; init; }
        public string? Date { get; init; }
        public string? Starts { get; init; }
        public string? Ends { get; init; }
        public long? Paragraph { get; init; }
        public required string Slug { get; init; }

        /// <summary>1 of <c>1 (a)</c>.</summary>
        public long ItemNumber =>
            AgendaItem is { } text
            && long.TryParse(text.AsSpan(0, text.TakeWhile(char.IsAsciiDigit).Count()), CultureInfo.InvariantCulture, out var number)
                ? number
                : 0;
    }
}
