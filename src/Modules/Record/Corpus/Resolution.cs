using System.Data.Common;
using Palermo.Record.Extract;
using Palermo.Record.Publish;
using Palermo.Record.Rules;
using Palermo.Search;

namespace Palermo.Record.Corpus;

/// <summary>
/// Works out what new documents change in the corpus, circle by circle, and writes it. The result is the same as if all documents had come at once, in
/// whatever order or portions they came. Holds the documents of one circle at a time.
/// </summary>
internal sealed class Resolution(DbConnection connection, ISearchIndex index)
{
    /// <summary>Documents of which something has changed that the search index holds.</summary>
    private readonly HashSet<long> changed = [];

    /// <summary>Findings that have come.</summary>
    private readonly List<long> findings = [];

    /// <summary>Entries of the search index that are none any more.</summary>
    private readonly List<string> gone = [];

    /// <param name="done">The newest document that was heeded before; 0 works everything out anew.</param>
    public void Run(long done)
    {
        var circles = Touched.ByNew(connection, done);
        circles.UnionWith(Touched.ByEditions(connection, KnowDocuments(circles)));
        foreach (var circle in InOrder(circles))
            Compare(circle);
        CompareAll();
        Publish(circles);
    }

    /// <returns>Documents that have become older editions, or are it no more.</returns>
    private List<long> KnowDocuments(IEnumerable<Circle> circles)
    {
        var (slugs, bare) = (new HashSet<string>(StringComparer.Ordinal), new List<long>());
        foreach (var change in InOrder(circles).SelectMany(circle => KnownDocuments.Store(connection, circle)))
        {
            changed.Add(change.Id);
            if (change.SymbolSlug is { } now)
                slugs.Add(now);
            else
                bare.Add(change.Id);
            if (change.Document.Row.SymbolSlug is { } before)
                slugs.Add(before);
        }
        var addressed = KnownEditions.Store(connection, slugs, bare);
        changed.UnionWith(addressed.Select(one => one.Id));
        return [.. addressed.Where(one => one.IsTurn).Select(one => one.Id)];
    }

    private void Compare(Circle circle)
    {
        var view = CorpusView.AsKnown(connection, circle);
        var symbols = new Symbols(connection, view);
        symbols.Resolve();
        var topics = Topics.Of(view);
        Gone(CorpusEntries.Meeting, KnownMeetings.Store(connection, view));
        Gone(CorpusEntries.Topic, KnownTopics.Store(connection, circle, topics));
        var resolved = new ResolvedDocuments(view, symbols.Misnamed, topics);
        Store(circle.Key, [.. AllRules.Rules.SelectMany(rule => rule(resolved))], view.Digest);
    }

    private void CompareAll()
    {
        var digests = new Digests(connection);
        Store(Circle.OfAll, [.. AllRules.RulesOfAll.SelectMany(rule => rule(connection))], digests.Of);
        Gone(CorpusEntries.Finding, KnownFindings.RemoveOfNoCircle(connection));
    }

    private void Store(string circle, IReadOnlyList<Finding> all, Func<long, string> digest)
    {
        var (come, gone) = KnownFindings.Store(connection, circle, all, digest);
        findings.AddRange(come);
        Gone(CorpusEntries.Finding, gone);
    }

    private void Publish(IReadOnlySet<Circle> circles)
    {
        var entries = new CorpusEntries(connection, index);
        var meetings = KnownAddresses.OfMeetings(connection);
        var topics = KnownAddresses.OfTopics(connection);
        entries.Withdraw(gone);
        foreach (var circle in InOrder(circles))
            entries.PublishCircle(circle);
        entries.PublishAgain(meetings, topics);
        entries.PublishFindings(findings);
        entries.PublishRegisters();
        entries.PublishDocuments(changed.Order());
    }

    private void Gone(string kind, IEnumerable<long> ids) => gone.AddRange(ids.Select(id => CorpusEntries.Source(kind, id)));

    private static IOrderedEnumerable<Circle> InOrder(IEnumerable<Circle> circles) =>
        circles.OrderBy(circle => circle.Key, StringComparer.Ordinal);
}
