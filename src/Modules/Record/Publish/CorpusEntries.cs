using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.Corpus;
using Palermo.Record.Extract;
using Palermo.Record.Rows;
using Palermo.Search;

namespace Palermo.Record.Publish;

/// <summary>What the search index holds of the corpus: meetings, topics, findings, States, articles; and anew each document of which others have changed something.</summary>
internal sealed class CorpusEntries(DbConnection connection, ISearchIndex index)
{
    public const string Meeting = "meeting";
    public const string Topic = "topic";
    public const string Finding = "finding";

    /// <summary>States and articles, which are few and are all published anew.</summary>
    private const string Registers = "corpus";

    /// <summary>One entry each, so that nothing is found six times; the text holds the names in all languages.</summary>
    private const string Language = "en";

    private const string Meetings = "SELECT * FROM record_meetings WHERE ";

    private const string Topics = "SELECT id AS Id, slug AS Slug, title AS Title FROM record_topics WHERE ";

    /// <summary>What the index knows one entry by, so that it can be taken out alone.</summary>
    public static string Source(string kind, long id) => $"corpus/{kind}/{Text(id)}";

    public void Withdraw(IEnumerable<string> sources)
    {
        foreach (var source in sources)
            index.Withdraw(connection, source);
    }

    public void PublishCircle(Circle circle)
    {
        index.Publish(connection, connection.Query<MeetingRow>(Meetings + circle.Has("body_code"), circle).Select(MeetingEntry));
        index.Publish(connection, connection.Query<TopicName>(Topics + circle.Has("body_code"), circle).Select(TopicEntry));
    }

    /// <summary>Those whose address has changed, of whatever circle.</summary>
    public void PublishAgain(IEnumerable<long> meetings, IEnumerable<long> topics)
    {
        index.Publish(
            connection,
            meetings.Select(id => MeetingEntry(connection.QuerySingle<MeetingRow>(Meetings + "id = @id", new { id })))
        );
        index.Publish(connection, topics.Select(id => TopicEntry(connection.QuerySingle<TopicName>(Topics + "id = @id", new { id }))));
    }

    public void PublishFindings(IReadOnlyList<long> ids) => index.Publish(connection, FindingEntries.Across(connection, ids));

    public void PublishRegisters()
    {
        index.Withdraw(connection, Registers);
        index.Publish(connection, MentionedStates().Select(State));
        index.Publish(connection, CitedArticles().Select(Article));
    }

    /// <summary>Those of the given documents that the index holds otherwise than the tables.</summary>
    public void PublishDocuments(IEnumerable<long> ids)
    {
        foreach (var id in ids)
        {
            var document = connection.QuerySingle<DocumentRow>("SELECT * FROM record_documents WHERE id = @id", new { id });
            if (document.Published != DocumentEntries.Changeable(document))
                Publish(document);
        }
    }

    private static SearchEntry MeetingEntry(MeetingRow meeting)
    {
        var names = Bodies.ByCode(meeting.BodyCode)?.Names.Values ?? [meeting.Body];
        var about = names.Concat([meeting.Place, meeting.StartDate, meeting.EndDate, meeting.Year is { } year ? Text(year) : null]);
        var title = $"{meeting.Body}, {Text(meeting.Session)}";
        return Entry(Source(Meeting, meeting.Id), Meeting, Text(meeting.Id), title, about, Addresses.Meeting(meeting.Slug)) with
        {
            Date = IsoDay.Of(meeting.StartDate),
            Facets = [new SearchFacet("body", meeting.BodyCode), new SearchFacet("session", Text(meeting.Session))],
        };
    }

    private SearchEntry TopicEntry(TopicName topic) =>
        Entry(
            Source(Topic, topic.Id),
            Topic,
            Text(topic.Id),
            topic.Title,
            connection
                .Query<string>("SELECT printed FROM record_topic_occurrences WHERE topic_id = @Id ORDER BY position", topic)
                .Where(printed => printed != topic.Title)
                .Distinct(),
            Addresses.Topic(topic.Slug)
        ) with
        {
            Language = TextLanguage.Of(topic.Title),
        };

    private static SearchEntry State(State state) =>
        Entry(
            Registers,
            "state",
            state.Code,
            state.Name(),
            state
                .Names.Values.Concat(state.Formal.Values)
                .Concat(state.Also)
                .Concat(state.History.Select(former => former.Name))
                .Distinct(),
            Addresses.State(state.Code)
        );

    private static SearchEntry Article((Instrument Instrument, Article Article) cited) =>
        Entry(
            Registers,
            "article",
            $"{cited.Instrument.Code}-{Text(cited.Article.Number)}",
            $"{cited.Article.Title()} ({cited.Instrument.Name()}, {Text(cited.Article.Number)})",
            cited.Article.Titles.Values.Concat(cited.Instrument.Names.Values).Distinct(),
            Addresses.Article(cited.Instrument.Code, cited.Article.Number)
        );

    private static SearchEntry Entry(string source, string kind, string id, string title, IEnumerable<string?> about, string address) =>
        new(source, kind, id, Language, title, string.Join(". ", about.OfType<string>()), address, null, []);

    private IEnumerable<State> MentionedStates() =>
        connection
            .Query<string>(
                $"SELECT DISTINCT code FROM record_mentions WHERE code IS NOT NULL AND document_id NOT IN ({CurrentEditions.Older})"
            )
            .Select(States.ByCode)
            .OfType<State>();

    private IEnumerable<(Instrument, Article)> CitedArticles() =>
        connection
            .Query<(string Instrument, long Article)>(
                $"SELECT DISTINCT instrument, article FROM record_citations WHERE document_id NOT IN ({CurrentEditions.Older})"
            )
            .Select(cited => (Instruments.ByCode(cited.Instrument), Instruments.ByCode(cited.Instrument)?.Article((int)cited.Article)))
            .Where(cited => cited is { Item1: not null, Item2: not null })
            .Select(cited => (cited.Item1!, cited.Item2!));

    private void Publish(DocumentRow document)
    {
        var packed = connection.QuerySingle<byte[]>("SELECT record_json FROM record_readings WHERE document_id = @Id", new { document.Id });
        var rows = connection.Query<RecommendationRow>(
            "SELECT * FROM record_recommendations WHERE document_id = @Id ORDER BY position",
            new { document.Id }
        );
        var source = DocumentEntries.Source(document.DigestSlug);
        index.Withdraw(connection, source);
        index.Publish(connection, DocumentEntries.Of(document, PackedReading.UnpackValues(packed), [.. rows.Select(row => (row.Id, row))]));
        if (document is { SupersededBy: null, VersionOf: null })
            index.Publish(connection, FindingEntries.Within(connection, document.Id, source));
        connection.Execute(
            "UPDATE record_documents SET published = @now WHERE id = @Id",
            new { document.Id, now = DocumentEntries.Changeable(document) }
        );
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record TopicName
    {
        public long Id { get; init; }
        public required string Slug { get; init; }
        public required string Title { get; init; }
    }
}
