using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the days of a meeting by its report or its papers, with the days that other documents give it.</summary>
internal static class MeetingDays
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus)
    {
        var own = corpus.View.ByMeeting.SelectMany(papers => papers.OrderBy(paper => !paper.IsReport).Select(Told)).OfType<Days>();
        var others = corpus
            .View.Of(FactKinds.MeetingDate, Telling.OfSession)
            .Select(fact => new Days(fact.Subject, fact.Value, MeetingSources.Of(fact)));
        return own.Concat(others).GroupBy(days => days.Meeting).SelectMany(Compare);
    }

    private static Days? Told(CorpusDocument paper) =>
        paper.Row.MeetingStart is { } start
            ? new Days(
                Telling.MeetingKey(paper.BodyCode!, paper.Session!.Value),
                $"{start}/{paper.Row.MeetingEnd ?? start}",
                MeetingSources.Own(paper)
            )
            : null;

    /// <summary>Each other telling once, against the first: the report's, where there is one.</summary>
    private static IEnumerable<Finding> Compare(IEnumerable<Days> told)
    {
        var all = told.DistinctBy(days => days.Value).ToList();
        var first = all.Find(days => !days.IsYear) ?? all[0];
        return all.Where(days => !Agree(days, first))
            .Select(days => new Finding(
                "meeting-days-differ",
                [("meeting", first.Meeting), ("one", first.Value), ("other", days.Value)],
                first.Source,
                days.Source
            ));
    }

    private static bool Agree(Days one, Days other) => one.IsYear || other.IsYear ? one.Year == other.Year : one.Value == other.Value;

    private sealed record Days(string Meeting, string Value, FindingSource Source)
    {
        public bool IsYear => !MeetingDates.IsRange(Value);

        public string Year => IsYear ? Value : Value.Split('-')[0];
    }
}
