using Palermo.Pages.Languages;
using Palermo.Record.Answers;
using Palermo.Record.ListArticles;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.Lists;
using Palermo.Record.ListStates;
using Palermo.Record.ShowArticle;
using Palermo.Record.ShowMeeting;
using Palermo.Record.ShowStart;
using Palermo.Record.ShowState;
using Palermo.Record.Tests.Import;
using Palermo.Record.Tests.Reading;
using Palermo.Search;

namespace Palermo.Record.Tests.Corpus;

/// <summary>Two editions of one document are one in every count and list; only the list of documents shows both.</summary>
public sealed class EditionsTests : IAsyncLifetime
{
    private readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        await desk.ImportAsync(desk.Put("new.txt", Edition("15 April 2030", "Avenmar and Lindora")));
        await desk.ImportAsync(desk.Put("old.txt", Edition("12 April 2030", "Perrinath")));
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public void Documents_are_listed_in_both_editions_and_the_older_says_so()
    {
        var documents = Ask(scope => DocumentList.Handle(scope, Reading.Ask.Of(DocumentList.Source, ""))).Items;

        Assert.Equal(["new.txt", "old.txt"], documents.Select(document => document.File));
        Assert.Equal([null, "lc-aop-wg-2-2030-5"], documents.Select(document => document.SupersededBy));
    }

    [Fact]
    public void Recommendations_are_counted_once()
    {
        var list = Recommendations("");

        Assert.Equal(2, list.Total);
        Assert.Equal(["lc-aop-wg-2-2030-5~p4", "lc-aop-wg-2-2030-5~p3"], list.Items.Select(row => row.Id).Reverse());
        Assert.All(list.Facets.SelectMany(facet => facet.Values), value => Assert.InRange(value.Count, 1, 2));
        Assert.Equal(2, Ask(Start.Handle).Recommendations);
        Assert.Equal(2, Ask(scope => MeetingReading.Handle(scope, "lc-wg-harbours-2"))!.Recommendations.Count);
        Assert.Single(desk.Find("trim every lamp", "recommendation"));
        Assert.Single(desk.Find("set up by the Assembly", "paragraph"));
    }

    [Fact]
    public void Those_of_the_older_edition_are_listed_where_it_is_asked_for()
    {
        var older = Assert.Single(desk.Query<string>("SELECT slug FROM record_documents WHERE superseded_by IS NOT NULL"));

        Assert.Equal(2, Recommendations($"document={older}").Total);
    }

    [Fact]
    public void Citations_of_an_article_are_counted_once()
    {
        var article = Ask(scope => ArticleReading.Handle(scope, "SOM_PROTOCOL-5"))!;

        Assert.Equal((1, 1, 1), (article.Article.Citations, article.Article.Documents, article.Article.Recommendations));
        Assert.Empty(article.Citations); // its one place is the recommendation
        Assert.Single(article.Recommendations);
        var listed = Ask(scope => ArticleList.Handle(scope, Reading.Ask.Of(ArticleList.Shape, "cited=yes")));
        Assert.Equal([("SOM_PROTOCOL-5", 1L)], listed.Items.Select(item => (item.Id, item.Citations)));
    }

    [Fact]
    public void States_that_only_the_older_edition_names_are_not_told_of()
    {
        Assert.Equal(
            ["XA", "XL"],
            Ask(scope => StateList.Handle(scope, Reading.Ask.Of(StateList.Shape, ""))).Items.Select(state => state.Alpha2)
        );
        Assert.Empty(Ask(scope => StateReading.Handle(scope, "XPN"))!.Appearances);
    }

    [Fact]
    public void Findings_within_the_document_are_listed_once()
    {
        var found = Ask(scope => FindingList.Handle(scope, Reading.Ask.Of(FindingList.Source, "scope=within")));

        Assert.Equal(["percentage"], found.Items.Select(finding => finding.Rule));
    }

    private Listed<RecommendationItem> Recommendations(string query) =>
        Ask(scope => RecommendationList.Handle(scope, Reading.Ask.Of(RecommendationList.Source, query)));

    private T Ask<T>(Func<ReadScope, T> question) =>
        desk.Store.Read(connection => question(new ReadScope(connection, new TextIndex(), Words.In(SiteLanguage.English))));

    private static string Edition(string date, string present) =>
        Paper.Report().Replace("15 April 2030", date, StringComparison.Ordinal)
        + $"\n\nC. Attendance\n\n7. The following States parties were represented: {present}.\n\n8. Of the reviews, 9 of 20, or 40 per cent, had begun.\n";
}
