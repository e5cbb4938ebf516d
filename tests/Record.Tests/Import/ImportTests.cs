using Palermo.Record.Import;

namespace Palermo.Record.Tests.Import;

public sealed class ImportTests
{
    [Fact]
    public async Task A_document_is_stored_with_its_bytes_and_can_be_found()
    {
        await using var desk = new Desk();
        var path = desk.Put("report.txt", Paper.Report());

        var (summary, told) = await desk.ImportAsync(path);

        Assert.Equal("1 file: 1 imported, 0 unchanged, 0 left out.", summary.ToString());
        Assert.Equal("lc-aop-wg-2-2030-5", Assert.IsType<FileOutcome.Imported>(Assert.Single(told)).Slug);
        Assert.Equal(File.ReadAllBytes(path), Assert.Single(desk.Query<byte[]>("SELECT bytes FROM record_originals")));
        Assert.Contains("/documents/lc-aop-wg-2-2030-5", desk.Find("harbours lights", "document"));
        Assert.Contains("/recommendations/lc-aop-wg-2-2030-5~p3", desk.Find("trim every lamp", "recommendation"));
        Assert.Contains("/documents/lc-aop-wg-2-2030-5#p1", desk.Find("set up by the Assembly", "paragraph"));
    }

    [Fact]
    public async Task The_same_files_again_change_nothing()
    {
        await using var desk = new Desk();
        desk.Put("a.txt", Paper.Agenda());
        desk.Put("deep/er/b.txt", Paper.Report());
        await desk.ImportAsync(desk.Papers);
        var before = desk.Query<string>("SELECT slug || imported_at FROM record_documents ORDER BY id");

        var (summary, told) = await desk.ImportAsync(desk.Papers);

        Assert.Equal("2 files: 0 imported, 2 unchanged, 0 left out.", summary.ToString());
        Assert.Equal(["lc-aop-wg-2-2030-1", "lc-aop-wg-2-2030-5"], told.Cast<FileOutcome.Unchanged>().Select(one => one.Slug));
        Assert.Equal(before, desk.Query<string>("SELECT slug || imported_at FROM record_documents ORDER BY id"));
    }

    [Fact]
    public async Task The_same_bytes_under_two_names_are_one_document()
    {
        await using var desk = new Desk();
        desk.Put("a.txt", Paper.Report());
        desk.Put("b.txt", Paper.Report());

        var (summary, told) = await desk.ImportAsync(desk.Papers);

        Assert.Equal("2 files: 1 imported, 1 unchanged, 0 left out.", summary.ToString());
        Assert.Single(told.OfType<FileOutcome.Unchanged>(), one => one.Slug == "lc-aop-wg-2-2030-5");
        Assert.Single(desk.Query<long>("SELECT id FROM record_documents"));
    }

    [Fact]
    public async Task Files_are_told_of_in_the_order_of_their_names()
    {
        await using var desk = new Desk();
        foreach (var number in Enumerable.Range(10, 80))
            desk.Put($"{number}.txt", Paper.Note(number));

        var (_, told) = await desk.ImportAsync(desk.Papers);

        Assert.Equal(Enumerable.Range(10, 80).Select(number => Path.Combine(desk.Papers, $"{number}.txt")), told.Select(one => one.Path));
    }

    [Fact]
    public async Task Of_two_editions_of_a_symbol_the_later_dated_is_current_and_both_are_kept()
    {
        await using var desk = new Desk();
        desk.Put("a-new.txt", Paper.Agenda(date: "2 March 2030"));
        await desk.ImportAsync(desk.Papers);

        var (_, told) = await desk.ImportAsync(desk.Put("b-old.txt", Paper.Agenda(date: "1 March 2030")));

        Assert.IsType<Kinship.Edition>(Assert.IsType<FileOutcome.Imported>(Assert.Single(told)).Kin);
        Assert.Equal(["a-new.txt"], desk.Query<string>("SELECT file_name FROM record_documents WHERE slug = 'lc-aop-wg-2-2030-1'"));
        Assert.Equal(
            ["b-old.txt"],
            desk.Query<string>("SELECT file_name FROM record_documents WHERE superseded_by IS NOT NULL AND slug = digest_slug")
        );
    }

    [Fact]
    public async Task A_newer_edition_takes_over_the_address_and_the_index_follows()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("old.txt", Paper.Agenda(date: "1 March 2030", item2: "Lanterns of oil")));

        await desk.ImportAsync(desk.Put("new.txt", Paper.Agenda(date: "9 March 2030", item2: "Lanterns of gas")));

        Assert.Equal(
            "new.txt",
            Assert.Single(desk.Query<string>("SELECT file_name FROM record_documents WHERE slug = 'lc-aop-wg-2-2030-1'"))
        );
        Assert.Equal(
            desk.Query<string>("SELECT slug FROM record_documents ORDER BY slug").Select(slug => $"/documents/{slug}"),
            desk.Find("new.txt OR old.txt", "document").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_symbol_that_another_document_names_is_resolved_and_moves_the_address()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(desk.Put("agenda.txt", Paper.Agenda(symbol: "")));

        await desk.ImportAsync(desk.Put("report.txt", Paper.Report()));

        Assert.Equal(
            ["lc-aop-wg-2-2030-1||LC/AOP/WG.2/2030/1"],
            desk.Query<string>(
                "SELECT slug || '|' || coalesce(symbol, '') || '|' || known_symbol FROM record_documents WHERE file_name = 'agenda.txt'"
            )
        );
        Assert.Contains("/documents/lc-aop-wg-2-2030-1", desk.Find("agenda.txt", "document"));
    }
}
