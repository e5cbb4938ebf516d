using Microsoft.AspNetCore.Routing;
using Palermo.Record.Answers;
using Palermo.Record.CiteParagraph;
using Palermo.Record.CompareVersions;
using Palermo.Record.FindAnything;
using Palermo.Record.ListArticles;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.ListStates;
using Palermo.Record.ListTopics;
using Palermo.Record.ShowArticle;
using Palermo.Record.ShowDocument;
using Palermo.Record.ShowFinding;
using Palermo.Record.ShowMeeting;
using Palermo.Record.ShowRecommendation;
using Palermo.Record.ShowStart;
using Palermo.Record.ShowState;
using Palermo.Record.ShowTopic;

namespace Palermo.Record;

/// <summary>The addresses at which the record answers.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Start.Map(routes);
        SearchRoutes.Map(routes);
        MapLists(routes);
        MapListPages(routes);
        MapRecords(routes);
    }

    private static void MapLists(IEndpointRouteBuilder routes)
    {
        routes.MapList(Collections.Documents);
        routes.MapList(Collections.Recommendations);
        routes.MapList(Collections.Meetings);
        routes.MapList(Collections.States);
        routes.MapList(Collections.Articles);
        routes.MapList(Collections.Topics);
        routes.MapList(Collections.Findings);
    }

    private static void MapListPages(IEndpointRouteBuilder routes)
    {
        routes.MapListPage<DocumentsPage, DocumentItem>("/documents", Collections.Documents);
        routes.MapListPage<RecommendationsPage, RecommendationItem>("/recommendations", Collections.Recommendations);
        routes.MapListPage<MeetingsPage, MeetingItem>("/meetings", Collections.Meetings);
        routes.MapListPage<StatesPage, StateItem>("/states", Collections.States);
        routes.MapListPage<ArticlesPage, ArticleItem>("/articles", Collections.Articles);
        routes.MapListPage<TopicsPage, TopicItem>("/topics", Collections.Topics);
        routes.MapListPage<FindingsPage, FindingItem>("/consistency", Collections.Findings);
    }

    private static void MapRecords(IEndpointRouteBuilder routes)
    {
        DocumentRoutes.Map(routes);
        CiteParagraphRoutes.Map(routes);
        CompareRoutes.Map(routes);
        routes.MapOne<RecommendationPage, ShownRecommendation>(
            "recommendations",
            "One recommendation with the words that introduce it and its neighbours.",
            RecommendationReading.Handle
        );
        routes.MapOne<MeetingPage, ShownMeeting>("meetings", "One meeting with all that its documents tell of it.", MeetingReading.Handle);
        routes.MapOne<StatePage, ShownState>("states", "One State: its names, and where documents list it.", StateReading.Handle);
        routes.MapOne<ArticlePage, ShownArticle>("articles", "One article and what cites it.", ArticleReading.Handle);
        routes.MapOne<TopicPage, TopicItem>(
            "topics",
            "One topic and every place where it is met.",
            (scope, id) => BySlug.One(scope, "record_topics", id, keys => TopicList.Load(scope.Connection, keys))
        );
        routes.MapOne<FindingPage, FindingItem>(
            "findings",
            "One finding with all its sources.",
            (scope, id) => BySlug.One(scope, "record_findings", id, keys => FindingList.Load(scope, keys)),
            pages: "consistency"
        );
    }
}
