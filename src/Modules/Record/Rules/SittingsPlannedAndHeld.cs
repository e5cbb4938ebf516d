using System.Globalization;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the number of sittings an agenda plans, with the number the report says were held.</summary>
internal static class SittingsPlannedAndHeld
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        var told = corpus.View.Told(FactKinds.Sittings).DistinctBy(fact => fact.DocumentId).ToDictionary(fact => fact.DocumentId);
        foreach (var (agenda, report) in corpus.AgendasWithReports())
        {
            if (agenda.Row.SeparateMeetings is { } planned && report.Row.SeparateMeetings is { } held && planned != held)
                yield return new Finding(
                    "sittings-differ",
                    [("planned", Text(planned)), ("held", Text(held))],
                    Source(agenda),
                    Source(report)
                );
        }

        FindingSource Source(CorpusDocument document) =>
            told.TryGetValue(document.Id, out var fact) ? MeetingSources.Of(fact) : MeetingSources.Own(document);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
