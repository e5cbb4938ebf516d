using System.Globalization;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the items of the provisional agenda, with the items of the agenda that the report says was adopted, by number.</summary>
internal static class AgendaTitles
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        foreach (var (agenda, report) in corpus.AgendasWithReports())
        {
            var adopted = corpus.View.AgendaItems(report).ToDictionary(item => item.Number);
            foreach (var item in corpus.View.AgendaItems(agenda))
            {
                if (adopted.TryGetValue(item.Number, out var other) && !Titles.AreSame(item.Title, other.Title))
                    yield return Finding(item, other);
            }
        }
    }

    private static Finding Finding(Rows.AgendaItemRow provisional, Rows.AgendaItemRow adopted)
    {
        var (one, other) = Titles.Difference(provisional.Title, adopted.Title);
        return new Finding(
            "agenda-item-differs",
            [("item", provisional.Number.ToString(CultureInfo.InvariantCulture)), ("one", one), ("other", other)],
            Source(provisional),
            Source(adopted)
        );
    }

    private static FindingSource Source(Rows.AgendaItemRow item) => new(item.DocumentId, Phrases.ItemPlace(item.Number), null, item.Title);
}
