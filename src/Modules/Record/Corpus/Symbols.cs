using System.Data.Common;
using Palermo.Kernel;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>
/// Finds the stored document behind each entry of a list, and gives a document without symbol the one under which another lists it: the same
/// meeting, the same kind, the same words in the title. A document's own symbol is never overruled.
/// </summary>
internal sealed class Symbols(DbConnection connection, CorpusView view)
{
    private readonly IReadOnlyList<FactRow> ofReports = view.Of(FactKinds.ReportSymbol, Telling.OfSession);

    private readonly Dictionary<string, MeetingPapers> meetings = view
        .Documents.Where(document => document is { BodyCode: not null, Session: not null })
        .GroupBy(document => Telling.MeetingKey(document.BodyCode!, document.Session!.Value))
        .ToDictionary(group => group.Key, group => new MeetingPapers(group), StringComparer.Ordinal);

    /// <summary>Entries whose symbol no document has, with the document that is meant all the same.</summary>
    public List<(ListedEntry Entry, CorpusDocument Meant)> Misnamed { get; } = [];

    public IReadOnlyList<ResolvedRow> Resolve()
    {
        var named = view
            .Listed.SelectMany(entries => entries)
            .SelectMany(entry => entry.Symbols)
            .Concat(ofReports.Select(fact => fact.Value));
        var owners = new Owners(connection, named.ToHashSet(StringComparer.Ordinal));
        // Reports come after the meeting and are believed before agendas, which come before it.
        foreach (var lister in view.Documents.OrderBy(document => !document.IsReport))
        {
            foreach (var entry in view.Listed[lister.Id])
                entry.Target = entry.Symbols.Select(owners.Of).FirstOrDefault(owner => owner is not null) ?? Meant(lister, entry)?.Id;
        }
        foreach (var fact in ofReports.Where(fact => owners.Of(fact.Value) is null))
            GiveReport(fact);
        return [.. meetings.Values.SelectMany(papers => papers.All).SelectMany(Take)];
    }

    /// <summary>The document that is meant though no document has its symbol.</summary>
    private CorpusDocument? Meant(CorpusDocument lister, ListedEntry entry)
    {
        if (lister is not { BodyCode: { } body, Session: { } session })
            return null;
        var paper = meetings[Telling.MeetingKey(body, session)].Find(ListedTitle.Of(entry.Row.Title, entry.Symbols));
        if (paper is null || paper.Includes(lister))
            return null;
        if (!lister.IsCurrent)
            return paper.Newest;
        if (paper.OwnSymbol is not null)
            Misnamed.Add((entry, paper.Newest));
        else if (entry.Symbols.FirstOrDefault(symbol => Bodies.OfSymbol(symbol)?.Code == Bodies.ByCode(body)?.Code) is { } given)
            paper.Give(given, entry.Source);
        return paper.Newest;
    }

    private void GiveReport(FactRow fact)
    {
        if (meetings.TryGetValue(fact.Subject, out var papers) && papers.Reports.Take(2).ToList() is [var report])
            report.Give(fact.Value, new FindingSource(fact.DocumentId, fact.Place, (int?)fact.Paragraph, fact.Quote));
    }

    private static IEnumerable<ResolvedRow> Take(Editions paper)
    {
        if (paper.GivenSymbol is { } symbol)
        {
            foreach (var document in paper.Documents)
                document.Symbol = symbol;
        }
        return paper.Resolved();
    }
}
