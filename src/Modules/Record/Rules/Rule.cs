using System.Data.Common;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>What the rules read: the documents of one circle with symbols, sessions, editions and topics resolved.</summary>
/// <param name="Misnamed">Entries of lists whose symbol no document has, with the document that is meant.</param>
internal sealed record ResolvedDocuments(
    CorpusView View,
    IReadOnlyList<(ListedEntry Entry, CorpusDocument Meant)> Misnamed,
    IReadOnlyList<Topic> Topics
)
{
    /// <summary>For each meeting its newest agenda and its newest report, where both are stored.</summary>
    public IEnumerable<(CorpusDocument Agenda, CorpusDocument Report)> AgendasWithReports()
    {
        foreach (var papers in View.ByMeeting)
        {
            var agenda = Newest(papers.Where(paper => paper.IsAgenda));
            var report = Newest(papers.Where(paper => paper.IsReport));
            if (agenda is not null && report is not null)
                yield return (agenda, report);
        }
    }

    private static CorpusDocument? Newest(IEnumerable<CorpusDocument> documents) => documents.MaxBy(document => document.Rank);
}

/// <summary>One comparison between the documents of one body: what does not agree.</summary>
internal delegate IEnumerable<Finding> Rule(ResolvedDocuments corpus);

/// <summary>One comparison between the documents of all bodies, which the database does for the most part.</summary>
internal delegate IEnumerable<Finding> RuleOfAll(DbConnection connection);

/// <summary>The comparisons in the order in which their findings are shown.</summary>
internal static class AllRules
{
    /// <summary>Raised when a rule changes what it finds, so that stored findings are made anew.</summary>
    public const int Version = 3;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        HeldAndPlanned.Find,
        SittingsPlannedAndHeld.Find,
        MeetingDays.Find,
        MeetingsCounted.Find,
        AnnouncedAndListed.Find,
        ListedSymbols.Find,
        AgendaTitles.Find,
        TopicAnswers.Find,
        TopicAnswersOverTime.Find,
        PartyStatus.Find,
        PartiesApart.Find,
    ];

    public static IReadOnlyList<RuleOfAll> RulesOfAll { get; } =
    [ListedTitles.Find, ResolutionTitlesCited.Find, StateNames.Find, PersonNames.Find];
}
