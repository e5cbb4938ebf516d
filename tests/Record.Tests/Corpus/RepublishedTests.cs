using Palermo.Record.Tests.Import;
using Palermo.Search;

namespace Palermo.Record.Tests.Corpus;

/// <summary>What other documents tell of a document is in the search index as soon as it is known.</summary>
public sealed class RepublishedTests
{
    [Fact]
    public async Task A_session_that_another_document_tells_is_found_though_the_address_stays()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(
            desk.Put("agenda.txt", Paper.Agenda().Replace("The second meeting", "The meeting", StringComparison.Ordinal))
        );
        Assert.Empty(OfSession(desk));

        await desk.ImportAsync(desk.Put("report.txt", Paper.Report()));

        Assert.Equal([2L], desk.Query<long?>("SELECT known_session FROM record_documents WHERE file_name = 'agenda.txt'"));
        Assert.Contains("/documents/lc-aop-wg-2-2030-1", OfSession(desk));
        Assert.Contains("/documents/lc-aop-wg-2-2030-5", OfSession(desk));
    }

    [Fact]
    public async Task An_edition_that_becomes_the_older_is_found_as_a_document_only()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("old.txt", Paper.Report()));

        await desk.ImportAsync(desk.Put("new.txt", Paper.Report().Replace("15 April 2030", "16 April 2030", StringComparison.Ordinal)));

        Assert.Equal(2, desk.Find("Lampwick", "document").Count);
        Assert.Equal(["/recommendations/lc-aop-wg-2-2030-5~p3"], desk.Find("trim every lamp", "recommendation"));
        Assert.Equal(["/documents/lc-aop-wg-2-2030-5#p1"], desk.Find("set up by the Assembly", "paragraph"));
    }

    private static List<string> OfSession(Desk desk) =>
        desk.Store.Read(db =>
            new TextIndex()
                .Find(db, new SearchQuery("Harbours") { Filters = [new SearchFacet("kind", "document"), new SearchFacet("session", "2")] })
                .Items.Select(hit => hit.Address)
                .ToList()
        );
}
