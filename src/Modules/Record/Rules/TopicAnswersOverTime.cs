using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares a table that says a topic was addressed, with a later table that says it was not.</summary>
internal static class TopicAnswersOverTime
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus) => corpus.Topics.SelectMany(Compare);

    private static IEnumerable<Finding> Compare(Topic topic)
    {
        var rows = topic
            .Phrases.Where(phrase => phrase is { Row: not null, Session: not null })
            .OrderBy(phrase => phrase.Session)
            .ThenBy(phrase => phrase.Document.Row.SortDate, StringComparer.Ordinal);
        Phrase? affirmed = null;
        foreach (var row in rows)
        {
            if (row.Row!.Status == "yes")
                affirmed = row;
            else if (row.Row.Status == "no" && affirmed is not null && affirmed.Document != row.Document && Topics.AreSame(affirmed, row))
                yield return new Finding("topic-answers-differ", [("topic", row.Printed)], Source(affirmed), Source(row));
        }
    }

    private static FindingSource Source(Phrase row) => new(row.Document.Id, row.Place, null, row.Row!.Answer);
}
