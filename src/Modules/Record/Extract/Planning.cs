using System.Globalization;
using Palermo.Parsing.Record;
using Palermo.Record.Rows;

namespace Palermo.Record.Extract;

/// <summary>The agenda of a document, and the timetable of an agenda with its sittings counted.</summary>
internal static class Planning
{
    /// <remarks>A number printed twice is kept once; the parser lists the repetition among the problems.</remarks>
    public static IReadOnlyList<AgendaItemRow> AgendaItems(DocumentRecord record) =>
        [
            .. record
                .AgendaItems.DistinctBy(item => item.Number)
                .Select(item => new AgendaItemRow
                {
                    Number = item.Number,
                    Title = item.Title,
                    Subitems = Json.Of(item.Subitems),
                }),
        ];

    public static IReadOnlyList<PlannedRow> Timetable(DocumentRecord record)
    {
        var sittings = new Dictionary<(DateOnly?, TimeOnly?), int>();
        return [.. record.Timetable.Select((row, position) => Row(row, position))];

        PlannedRow Row(TimetableRow row, int position)
        {
            sittings.TryAdd((row.Date, row.Start), sittings.Count + 1);
            return new PlannedRow
            {
                Position = position,
                Sitting = sittings[(row.Date, row.Start)],
                Date = IsoDay.Text(row.Date),
                Starts = row.Start?.ToString("HH:mm", CultureInfo.InvariantCulture),
                Ends = row.End?.ToString("HH:mm", CultureInfo.InvariantCulture),
                AgendaItem = row.AgendaItem,
                Title = row.Title,
                Continued = row.Continued,
            };
        }
    }
}
