using System.Globalization;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;

namespace Palermo.Record.Rules;

/// <summary>Compares the number of meetings a document says came before its own, with the ordinal of its own.</summary>
internal static class MeetingsCounted
{
    public static IEnumerable<Finding> Find(ResolvedDocuments corpus) =>
        from fact in corpus.View.Told(FactKinds.MeetingCount)
        let session = MeetingSources.Split(fact.Subject).Session
        where fact.Value != (session - 1).ToString(CultureInfo.InvariantCulture)
        select new Finding(
            "meetings-miscounted",
            [("before", fact.Value), ("session", session.ToString(CultureInfo.InvariantCulture))],
            MeetingSources.Of(fact),
            MeetingSources.Own(corpus.View.ById[fact.DocumentId])
        );
}
