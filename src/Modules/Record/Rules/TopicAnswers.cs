using System.Globalization;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares what a table of proposed topics answers, with the agendas of the sessions between the proposal and the table.</summary>
internal static class TopicAnswers
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus) =>
        from topic in corpus.Topics
        from row in topic.Phrases.Where(phrase => phrase.Row is not null)
        from item in topic.Phrases.Where(phrase => phrase.Kind == PhraseKinds.Agenda)
        where IsUnanswered(row, item) && Topics.AreSame(row, item)
        select Finding(row, item);

    private static bool IsUnanswered(Phrase row, Phrase item) =>
        item.Session is { } held
        && row.Session is { } told
        && held <= told
        && row.Row!.Proposed.Any(proposed => proposed < held)
        && !row.Row.Named.Contains(held);

    private static Finding Finding(Phrase row, Phrase item) =>
        new(
            row.Row!.Status == "no" ? "topic-denied" : "topic-answer-leaves-out",
            [("topic", row.Printed), ("session", item.Session!.Value.ToString(CultureInfo.InvariantCulture)), ("item", item.Place)],
            new FindingSource(row.Document.Id, row.Place, null, row.Row.Answer),
            new FindingSource(item.Document.Id, item.Place, null, item.Printed)
        );
}
