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

/// <summary>What the search index holds of the corpus: meetings, topics, States, articles; and anew each document of which others have changed something.</summary>
internal static class CorpusEntries
{
    private const string Source = "corpus";

    /// <summary>One entry each, so that nothing is found six times; the text holds the names in all languages.</summary>
    private const string Language = "en";

    public static void Publish(DbConnection connection, ISearchIndex index, PreparedCorpus corpus)
    {
        index.Withdraw(connection, Source);
        index.Publish(connection, corpus.Meetings.Select(Meeting));
        index.Publish(connection, corpus.Topics.Select(topic => Topic(topic.Row, topic.Topic)));
        index.Publish(connection, MentionedStates(connection).Select(State));
        index.Publish(connection, CitedArticles(connection).Select(Article));
        index.Publish(connection, FindingEntries.Across(connection, Source));
        foreach (var document in Changed(connection))
            PublishAgain(connection, index, document);
    }

    private static SearchEntry Meeting(MeetingRow meeting)
    {
        var names = Bodies.ByCode(meeting.BodyCode)?.Names.Values ?? [meeting.Body];
        var about = names.Concat([meeting.Place, meeting.StartDate, meeting.EndDate, meeting.Year is { } year ? Text(year) : null]);
        return Entry("meeting", Text(meeting.Id), $"{meeting.Body}, {Text(meeting.Session)}", about, Addresses.Meeting(meeting.Slug)) with
        {
            Date = IsoDay.Of(meeting.StartDate),
            Facets = [new SearchFacet("body", meeting.BodyCode), new SearchFacet("session", Text(meeting.Session))],
        };
    }

    private static SearchEntry Topic(TopicRow row, Topic topic) =>
        Entry(
            "topic",
            Text(row.Id),
            row.Title,
            topic.Phrases.Select(phrase => phrase.Printed).Where(printed => printed != row.Title).Distinct(),
            Addresses.Topic(row.Slug)
        );

    private static SearchEntry State(State state) =>
        Entry(
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
            "article",
            $"{cited.Instrument.Code}-{Text(cited.Article.Number)}",
            $"{cited.Article.Title()} ({cited.Instrument.Name()}, {Text(cited.Article.Number)})",
            cited.Article.Titles.Values.Concat(cited.Instrument.Names.Values).Distinct(),
            Addresses.Article(cited.Instrument.Code, cited.Article.Number)
        );

    private static SearchEntry Entry(string kind, string id, string title, IEnumerable<string?> about, string address) =>
        new(Source, kind, id, Language, title, string.Join(". ", about.OfType<string>()), address, null, []);

    private static IEnumerable<State> MentionedStates(DbConnection connection) =>
        connection
            .Query<string>(
                $"SELECT DISTINCT code FROM record_mentions WHERE code IS NOT NULL AND document_id NOT IN ({CurrentEditions.Older})"
            )
            .Select(States.ByCode)
            .OfType<State>();

    private static IEnumerable<(Instrument, Article)> CitedArticles(DbConnection connection) =>
        connection
            .Query<(string Instrument, long Article)>(
                $"SELECT DISTINCT instrument, article FROM record_citations WHERE document_id NOT IN ({CurrentEditions.Older})"
            )
            .Select(cited => (Instruments.ByCode(cited.Instrument), Instruments.ByCode(cited.Instrument)?.Article((int)cited.Article)))
            .Where(cited => cited is { Item1: not null, Item2: not null })
            .Select(cited => (cited.Item1!, cited.Item2!));

    private static List<DocumentRow> Changed(DbConnection connection) =>
        [
            .. connection
                .Query<DocumentRow>("SELECT * FROM record_documents ORDER BY id", buffered: false)
                .Where(document => document.Published != DocumentEntries.Changeable(document)),
        ];

    private static void PublishAgain(DbConnection connection, ISearchIndex index, DocumentRow document)
    {
        var packed = connection.QuerySingle<byte[]>("SELECT record_json FROM record_readings WHERE document_id = @Id", document);
        var rows = connection.Query<RecommendationRow>(
            "SELECT * FROM record_recommendations WHERE document_id = @Id ORDER BY position",
            document
        );
        var source = DocumentEntries.Source(document.DigestSlug);
        index.Withdraw(connection, source);
        index.Publish(connection, DocumentEntries.Of(document, PackedReading.UnpackValues(packed), [.. rows.Select(row => (row.Id, row))]));
        if (document.SupersededBy is null)
            index.Publish(connection, FindingEntries.Within(connection, document.Id, source));
        connection.Execute(
            "UPDATE record_documents SET published = @now WHERE id = @Id",
            new { document.Id, now = DocumentEntries.Changeable(document) }
        );
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
