using Palermo.Pages.Web;
using Palermo.Record.ListArticles;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.ListStates;
using Palermo.Record.ListTopics;

namespace Palermo.Record.Lists;

/// <summary>The record's lists as data, each with its table.</summary>
internal static class Collections
{
    public static readonly Collection<DocumentItem> Documents = new(
        DocumentList.Source,
        "Documents, newest first.",
        DocumentList.Handle,
        (asking, query, cancel) =>
            AllRows.FromDatabase(
                asking,
                DocumentList.Source,
                query,
                (scope, keys) => DocumentList.Load(scope.Connection, keys),
                document => document.Key,
                cancel
            ),
        [
            new("id", document => document.Id),
            new("type", document => document.Type),
            new("symbol", document => document.Symbol),
            new("symbol_by_others", document => document.ResolvedTo("symbol")),
            new("title", document => document.Title),
            new("body", document => document.Body),
            new("body_code", document => document.BodyCode),
            new("session", document => document.Session),
            new("session_by_others", document => document.ResolvedTo("session")),
            new("date", document => document.Date),
            new("meeting", document => document.Meeting),
            new("paragraphs", document => document.Paragraphs),
            new("recommendations", document => document.Recommendations),
            new("problems", document => document.Problems),
            new("file", document => document.File),
            new("sha256", document => document.Sha256),
        ]
    );

    public static readonly Collection<RecommendationItem> Recommendations = new(
        RecommendationList.Source,
        "Recommendations, those of the newest document first.",
        RecommendationList.Handle,
        (asking, query, cancel) =>
            AllRows.FromDatabase(
                asking,
                RecommendationList.Source,
                query,
                (scope, keys) => RecommendationList.Load(scope.Connection, keys),
                recommendation => recommendation.Key,
                cancel
            ),
        [
            new("id", row => row.Id),
            new("document", row => row.Document.Id),
            new("symbol", row => row.Document.Symbol),
            new("title", row => row.Document.Title),
            new("session", row => row.Session),
            new("date", row => row.Date),
            new("number", row => row.Number),
            new("paragraph", row => row.Paragraph),
            new("section", row => row.Section),
            new("section_title", row => row.SectionTitle),
            new("addressee", row => row.Addressee),
            new("addressee_code", row => row.AddresseeCode),
            new("modal", row => row.Modal),
            new("strength", row => row.Strength),
            new("verbs", row => row.Clauses.Select(clause => clause.Verb)),
            new("qualifiers", row => row.Qualifiers),
            new("articles", row => row.Articles.Select(article => $"{article.Instrument}-{article.Article}")),
            new("text", row => row.Text),
            new("address", row => row.Address),
        ]
    );

    public static readonly Collection<MeetingItem> Meetings = new(
        MeetingList.Source,
        "Meetings, latest first.",
        MeetingList.Handle,
        (asking, query, cancel) =>
            AllRows.FromDatabase(
                asking,
                MeetingList.Source,
                query,
                (scope, keys) => MeetingList.Load(scope.Connection, keys),
                meeting => meeting.Key,
                cancel
            ),
        [
            new("id", meeting => meeting.Id),
            new("body", meeting => meeting.Body),
            new("body_code", meeting => meeting.BodyCode),
            new("session", meeting => meeting.Session),
            new("place", meeting => meeting.Place),
            new("start", meeting => meeting.Start),
            new("end", meeting => meeting.End),
            new("year", meeting => meeting.Year),
            new("format", meeting => meeting.Format),
            new("sittings_planned", meeting => meeting.SittingsPlanned),
            new("sittings_held", meeting => meeting.SittingsHeld),
            new("documents", meeting => meeting.Documents),
            new("recommendations", meeting => meeting.Recommendations),
        ]
    );

    public static readonly Collection<StateItem> States = new(
        StateList.Shape,
        "States and areas that documents list, by the alphabet of the language asked for.",
        StateList.Handle,
        (asking, query, cancel) => AllRows.OfRegister(asking, query, StateList.Handle, cancel),
        [
            new("id", state => state.Id),
            new("alpha2", state => state.Alpha2),
            new("m49", state => state.M49),
            .. new[] { "ar", "en", "es", "fr", "ru", "zh" }.Select(language => new CsvColumn<StateItem>(
                $"name_{language}",
                state => state.Names.GetValueOrDefault(language)
            )),
            new("parts", state => state.Parts),
        ]
    );

    public static readonly Collection<ArticleItem> Articles = new(
        ArticleList.Shape,
        "Articles of the Convention and its Protocols in their order, also those that nothing cites.",
        ArticleList.Handle,
        (asking, query, cancel) => AllRows.OfRegister(asking, query, ArticleList.Handle, cancel),
        [
            new("id", article => article.Id),
            new("instrument", article => article.Instrument),
            new("number", article => article.Number),
            new("title", article => article.Titles?["en"]),
            new("citations", article => article.Citations),
            new("documents", article => article.Documents),
            new("recommendations", article => article.Recommendations),
        ]
    );

    public static readonly Collection<TopicItem> Topics = new(
        TopicList.Source,
        "Topics through the years, those met most often first.",
        TopicList.Handle,
        (asking, query, cancel) =>
            AllRows.FromDatabase(
                asking,
                TopicList.Source,
                query,
                (scope, keys) => TopicList.Load(scope.Connection, keys),
                topic => topic.Key,
                cancel
            ),
        [
            new("id", topic => topic.Id),
            new("title", topic => topic.Title),
            new("first_session", topic => topic.FirstSession),
            new("last_session", topic => topic.LastSession),
            new("taken_up", topic => topic.TakenUp),
            new("met", topic => topic.Occurrences.Select(met => $"{met.Kind} {met.Session}".Trim())),
        ]
    );

    public static readonly Collection<FindingItem> Findings = new(
        FindingList.Source,
        "What looks wrong in one document or between several, those between several first.",
        FindingList.Handle,
        (asking, query, cancel) =>
            AllRows.FromDatabase(asking, FindingList.Source, query, FindingList.Load, finding => finding.Key, cancel),
        [
            new("id", finding => finding.Id),
            new("rule", finding => finding.Rule),
            new("scope", finding => finding.Scope),
            new("explanation", finding => finding.Explanation),
            new("places", finding => finding.Sources.Select(source => $"{source.Symbol ?? source.Document}, {source.Place}")),
            new("quotes", finding => finding.Sources.Select(source => source.Quote)),
        ]
    );
}
