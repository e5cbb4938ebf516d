using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the documents an agenda announces, with the documents that the report says were before the meeting; the agenda itself apart.</summary>
internal static class AnnouncedAndListed
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        foreach (var (agenda, report) in corpus.AgendasWithReports())
        {
            var announced = corpus.View.Listed[agenda.Id].Where(entry => !IsAgenda(entry, agenda)).ToList();
            var listed = corpus.View.Listed[report.Id].Where(entry => !IsAgenda(entry, agenda)).ToList();
            if (announced.Count == 0 || listed.Count == 0)
                continue;
            foreach (var entry in announced.Where(entry => !listed.Exists(other => AreSame(entry, other))))
                yield return Missing("announced-but-not-listed", entry, listed);
            foreach (var entry in listed.Where(entry => !announced.Exists(other => AreSame(entry, other))))
                yield return Missing("listed-but-not-announced", entry, announced);
        }
    }

    private static bool IsAgenda(ListedEntry entry, CorpusDocument agenda) =>
        entry.Target == agenda.Id || ListedTitle.Of(entry.Row.Title, entry.Symbols).Type == DocumentTypes.Agenda;

    private static bool AreSame(ListedEntry one, ListedEntry other) =>
        one.Symbols.Intersect(other.Symbols, StringComparer.Ordinal).Any() || Titles.AreSame(one.Row.Title, other.Row.Title);

    private static Finding Missing(string rule, ListedEntry entry, IReadOnlyList<ListedEntry> list) =>
        new(rule, [("document", string.Join(", ", entry.Symbols.DefaultIfEmpty(entry.Row.Title)))], entry.Source, WholeList(list));

    private static FindingSource WholeList(IReadOnlyList<ListedEntry> list)
    {
        var row = list[0].Row;
        var symbols = list.SelectMany(entry => entry.Symbols.DefaultIfEmpty(entry.Row.Title));
        return new FindingSource(
            row.DocumentId,
            Citing.ParagraphPlace((int?)row.Paragraph) ?? "documentation",
            (int?)row.Paragraph,
            string.Join("; ", symbols)
        );
    }
}
