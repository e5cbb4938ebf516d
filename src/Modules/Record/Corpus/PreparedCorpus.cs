using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;
using Palermo.Record.Rows;
using Palermo.Record.Rules;

namespace Palermo.Record.Corpus;

/// <summary>Everything the corpus tables are to hold, computed from one snapshot.</summary>
/// <param name="Through">The newest document it heeds.</param>
internal sealed record PreparedCorpus(
    long Through,
    IReadOnlyList<CorpusDocument> Documents,
    IReadOnlyDictionary<long, long> MeetingOf,
    IReadOnlyList<ListedEntry> Targets,
    IReadOnlyList<MeetingRow> Meetings,
    IReadOnlyList<ResolvedRow> Resolved,
    IReadOnlyList<(TopicRow Row, Topic Topic)> Topics,
    IReadOnlyList<(Finding Finding, string Digests)> Findings
)
{
    public static PreparedCorpus Of(DbConnection connection, long through)
    {
        var view = new CorpusView(connection);
        // Older editions tell nothing of others; those that only others tell apart are known when symbols are resolved.
        Addressing.Resolve(view.Documents);
        var sessions = Corpus.Sessions.Resolve(view);
        var symbols = new Symbols(view);
        var resolvedSymbols = symbols.Resolve();
        ResolveCorpus.GiveBack();
        Addressing.Resolve(view.Documents);
        var meetings = new Meetings(view);
        var rows = meetings.Build(Ids(connection, "record_meetings"));
        var topics = Corpus.Topics.Of(view);
        ResolveCorpus.GiveBack();
        var corpus = new ResolvedDocuments(view, symbols.Misnamed, topics);
        return new PreparedCorpus(
            through,
            view.Documents,
            view.Documents.Select(document => (document.Id, Meeting: meetings.IdOf(document)))
                .Where(document => document.Meeting is not null)
                .ToDictionary(document => document.Id, document => document.Meeting!.Value),
            [.. view.Listed.SelectMany(entries => entries).Where(entry => entry.Target != entry.Row.TargetId)],
            rows,
            [.. sessions, .. resolvedSymbols, .. meetings.Resolved],
            [.. Number(topics, Ids(connection, "record_topics"))],
            [.. AllRules.Rules.SelectMany(rule => rule(corpus)).Select(finding => (finding, Digests(finding, view)))]
        );
    }

    /// <summary>Ids by address, so that a meeting or topic keeps its own when the tables are made anew.</summary>
    private static Dictionary<string, long> Ids(DbConnection connection, string table) =>
        connection
            .Query<(string Slug, long Id)>($"SELECT slug, id FROM {table}")
            .ToDictionary(row => row.Slug, row => row.Id, StringComparer.Ordinal);

    private static IEnumerable<(TopicRow, Topic)> Number(IReadOnlyList<Topic> topics, Dictionary<string, long> ids)
    {
        var next = ids.Values.DefaultIfEmpty().Max();
        var slugs = new FreeSlugs();
        foreach (var topic in topics)
        {
            var slug = slugs.Take(Slug.OfTitle(topic.Title) is { Length: > 0 } title ? title : "topic");
            yield return (topic.Row(ids.TryGetValue(slug, out var id) ? id : ++next, slug), topic);
        }
    }

    private static string Digests(Finding finding, CorpusView view) =>
        string.Join(' ', finding.Sources.Select(source => view.ById[source.DocumentId].Row.Sha256));
}
