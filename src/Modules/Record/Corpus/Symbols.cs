using Palermo.Kernel;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Corpus;

/// <summary>
/// Finds the stored document behind each entry of a list, and gives a document without symbol the one under which another lists it: the same
/// meeting, the same kind, the same words in the title. A document's own symbol is never overruled.
/// </summary>
internal sealed class Symbols(CorpusView view)
{
    private readonly Dictionary<string, CorpusDocument> owners = new(StringComparer.Ordinal);

    private readonly Dictionary<string, MeetingPapers> meetings = view
        .Documents.Where(document => document is { BodyCode: not null, Session: not null })
        .GroupBy(document => Telling.MeetingKey(document.BodyCode!, document.Session!.Value))
        .ToDictionary(group => group.Key, group => new MeetingPapers(group), StringComparer.Ordinal);

    /// <summary>Entries whose symbol no document has, with the document that is meant all the same.</summary>
    public List<(ListedEntry Entry, CorpusDocument Meant)> Misnamed { get; } = [];

    public IReadOnlyList<ResolvedRow> Resolve()
    {
        foreach (var document in view.Documents.OrderBy(document => document.Row.SortDate, StringComparer.Ordinal))
        {
            foreach (var symbol in document.OwnSymbols)
                owners[symbol] = document;
        }
        // Reports come after the meeting and are believed before agendas, which come before it.
        foreach (var lister in view.Documents.OrderBy(document => !document.IsReport))
        {
            foreach (var entry in view.Listed[lister.Id])
                entry.Target = Meant(lister, entry)?.Id;
        }
        foreach (var fact in view.Facts(FactKinds.ReportSymbol))
            GiveReport(fact);
        return [.. meetings.Values.SelectMany(papers => papers.All).SelectMany(Take)];
    }

    private CorpusDocument? Meant(CorpusDocument lister, ListedEntry entry)
    {
        if (entry.Symbols.FirstOrDefault(owners.ContainsKey) is { } symbol)
            return owners[symbol];
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
        if (owners.ContainsKey(fact.Value) || !meetings.TryGetValue(fact.Subject, out var papers))
            return;
        if (papers.Reports.Take(2).ToList() is [var report])
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
