using System.Globalization;
using System.Text.RegularExpressions;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Reading;

/// <summary>The proposed organization of work: a table of date and time, agenda item, title.</summary>
internal static partial class TimetableReader
{
    /// <param name="year">The year of the meeting; a timetable prints day and month alone.</param>
    public static IReadOnlyList<TimetableRow> Read(IReadOnlyList<Table> tables, int? year, Evidence evidence)
    {
        var rows = new List<TimetableRow>();
        DateOnly? date = null;
        (TimeOnly Start, TimeOnly End)? slot = null;
        foreach (var cells in tables.Where(t => t.IsHeaded("date", "item")).SelectMany(t => t.Rows).Where(r => r.Count > 0))
        {
            date = Date(cells[0].Value, year) ?? date;
            slot = Slot(cells[0].Value) ?? slot;
            if (cells.Count < 3 || cells[2].IsEmpty)
                continue;
            var title = WithoutContinued(cells[2]);
            rows.Add(
                new TimetableRow(
                    date,
                    slot?.Start,
                    slot?.End,
                    cells[1].IsEmpty ? null : cells[1].Value,
                    evidence.Note($"/timetable/{rows.Count}/title", title),
                    Continued: title.Length < cells[2].Length
                )
            );
        }
        return rows;
    }

    private static Passage WithoutContinued(Passage title)
    {
        var match = ContinuedMark().Match(title.Value);
        return match.Success ? title.Slice(0, match.Index).Trim() : title;
    }

    private static DateOnly? Date(string cell, int? year)
    {
        var match = DayAndMonth().Match(cell);
        return
            match.Success
            && (match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, provider: null) : year) is { } known
            && DateOnly.TryParseExact(
                $"{match.Groups["day"].Value} {match.Groups["month"].Value} {known:0000}",
                "d MMMM yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
            ? date
            : null;
    }

    /// <summary>"10 a.m.–1 p.m.", "3–6 p.m." (the half-day stands once), "10.30 a.m. to 12 noon".</summary>
    private static (TimeOnly, TimeOnly)? Slot(string cell)
    {
        var match = TimeRange().Match(cell);
        if (!match.Success)
            return null;
        var endHalf = match.Groups["endHalf"].Value;
        var startHalf = match.Groups["startHalf"].Success ? match.Groups["startHalf"].Value : endHalf;
        return Time(match.Groups["start"].Value, startHalf) is { } start && Time(match.Groups["end"].Value, endHalf) is { } end
            ? (start, end)
            : null;
    }

    private static TimeOnly? Time(string clock, string half)
    {
        var parts = clock.Split('.', ':');
        var hour = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var minute = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        if (half.StartsWith('p') && hour < 12)
            hour += 12;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"\s*\((continued|concluded)\)\s*$", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex ContinuedMark();

    [GeneratedRegex(@"(?<day>[0-9]{1,2}) (?<month>\p{Lu}\p{Ll}+)( (?<year>[0-9]{4}))?", RegexOptions.ExplicitCapture, Matching.LastResort)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(
        @"(?<start>[0-9]{1,2}([.:][0-9][0-9])?) ?(?<startHalf>[ap]\.m\.|noon)? ?(–|-|—|to) ?(?<end>[0-9]{1,2}([.:][0-9][0-9])?) ?(?<endHalf>[ap]\.m\.|noon)",
        RegexOptions.ExplicitCapture,
        Matching.LastResort
    )]
    private static partial Regex TimeRange();
}
