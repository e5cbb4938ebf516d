using Microsoft.AspNetCore.Routing;
using Palermo.Record.ListArticles;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.ListStates;
using Palermo.Record.ListTopics;

namespace Palermo.Record;

/// <summary>The addresses at which the record answers.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapData(routes);
        MapPages(routes);
    }

    private static void MapData(IEndpointRouteBuilder routes)
    {
        routes.MapList(Collections.Documents);
        routes.MapList(Collections.Recommendations);
        routes.MapList(Collections.Meetings);
        routes.MapList(Collections.States);
        routes.MapList(Collections.Articles);
        routes.MapList(Collections.Topics);
        routes.MapList(Collections.Findings);
    }

    private static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapListPage<DocumentsPage, DocumentItem>("/documents", Collections.Documents);
        routes.MapListPage<RecommendationsPage, RecommendationItem>("/recommendations", Collections.Recommendations);
        routes.MapListPage<MeetingsPage, MeetingItem>("/meetings", Collections.Meetings);
        routes.MapListPage<StatesPage, StateItem>("/states", Collections.States);
        routes.MapListPage<ArticlesPage, ArticleItem>("/articles", Collections.Articles);
        routes.MapListPage<TopicsPage, TopicItem>("/topics", Collections.Topics);
        routes.MapListPage<FindingsPage, FindingItem>("/consistency", Collections.Findings);
    }
}
