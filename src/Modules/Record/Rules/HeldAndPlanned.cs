using System.Globalization;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Rules;

/// <summary>Compares the day on which a report says an agenda item was taken up, with the days the agenda's timetable gave it.</summary>
internal static class HeldAndPlanned
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        foreach (var (agenda, report) in corpus.AgendasWithReports())
        {
            // Fewer sittings than planned move the later ones forward; then only the day is compared.
            var alike = agenda.Row.SeparateMeetings is { } planned && planned == report.Row.SeparateMeetings;
            var byItem = corpus.View.Planned(agenda).Where(row => row.AgendaItem is not null).ToLookup(row => ItemNumber(row.AgendaItem!));
            foreach (var held in corpus.View.Held(report))
            {
                if (held is { AgendaItem: { } item, Date: not null } && Differs(held, [.. byItem[item]], alike))
                    yield return Finding(held, [.. byItem[item]]);
            }
        }
    }

    private static bool Differs(HeldRow held, List<PlannedRow> planned, bool sittingsAlike) =>
        planned.Count > 0
        && planned.TrueForAll(row => row.Date is not null)
        && planned.TrueForAll(row => row.Date != held.Date || (sittingsAlike && held.Sitting is not null && row.Sitting != held.Sitting));

    private static Finding Finding(HeldRow held, List<PlannedRow> planned) =>
        new(
            "held-otherwise-than-planned",
            [
                ("item", held.AgendaItem!.Value.ToString(CultureInfo.InvariantCulture)),
                ("planned", string.Join(", ", planned.Select(row => row.Date).Distinct())),
                ("held", held.Date!),
            ],
            new FindingSource(planned[0].DocumentId, "timetable", null, planned[0].Title),
            new FindingSource(held.DocumentId, Citing.ParagraphPlace((int?)held.Paragraph) ?? "text", (int?)held.Paragraph, held.Quote)
        );

    /// <summary>1 of <c>1 (a)</c>.</summary>
    private static long ItemNumber(string item)
    {
        var end = item.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return long.TryParse(end < 0 ? item : item[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
