using System.Text.Json;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Lists;

/// <summary>Whole lists as tables and lines.</summary>
public sealed class BulkTests(SampleSite site)
{
    /// <summary>Signs at which a spreadsheet takes a cell for a formula.</summary>
    private const string Formula = "=+-@\t\r";

    public static TheoryData<string> Lists => [.. Ask.Lists];

    [Theory, MemberData(nameof(Lists))]
    public async Task The_lines_and_the_table_hold_what_the_list_counts(string list)
    {
        var page = (await site.GetAsync($"/api/{list}?limit=1")).Json;
        var lines = await site.LinesAsync(list);
        var table = await site.TableAsync(list);

        var total = page.GetProperty("total").GetInt32();
        Assert.InRange(total, 2, 1000);
        Assert.Equal(total, lines.Count);
        Assert.Equal("id", table[0][0]);
        Assert.Equal(Ask.Ids(lines), table.Skip(1).Select(row => row[0]));
        Assert.All(table, row => Assert.Equal(table[0].Length, row.Length));
        Assert.Equal(table[0].Length, table[0].Distinct().Count());
        Assert.Equal(page.GetProperty("items")[0].GetRawText(), lines[0].GetRawText());
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task No_cell_is_a_formula(string list)
    {
        var cells = (await site.TableAsync(list)).SelectMany(row => row).Where(cell => cell.Length > 0).ToList();

        Assert.DoesNotContain(cells, cell => Formula.Contains(cell.TrimStart(' ')[..1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_would_be_a_formula_stands_behind_an_apostrophe()
    {
        var recommendations = await site.TableAsync("recommendations", "?document=lc-aop-wg-1-2026-4");
        var documents = await site.TableAsync("documents", "?session=5");

        Assert.StartsWith("'@SUM(1+1) States", Column(recommendations, "text")[1], StringComparison.Ordinal);
        Assert.StartsWith("'=HYPERLINK(\"javascript:", Column(recommendations, "section_title")[0], StringComparison.Ordinal);
        Assert.Equal("'" + HostileDocument.FileName, Assert.Single(Column(documents, "file")));
    }

    [Fact]
    public async Task Commas_and_quotes_come_back_as_they_were()
    {
        var text = Column(await site.TableAsync("recommendations", "?document=lc-aop-wg-1-2026-4"), "text")[0];
        var same = (await site.LinesAsync("recommendations", "?document=lc-aop-wg-1-2026-4"))[0].GetProperty("text").GetString();

        Assert.Contains(", a \"quoted, comma\" and", text, StringComparison.Ordinal);
        Assert.Equal(same, text);
    }

    [Theory]
    [InlineData("documents?format=csv", "text/csv; charset=utf-8; header=present", "palermo-documents.csv")]
    [InlineData("documents?format=jsonl", "application/jsonl; charset=utf-8", "palermo-documents.jsonl")]
    public async Task The_format_can_be_asked_for_in_the_query(string address, string type, string file)
    {
        var asked = await site.GetAsync("/api/" + address);
        var plain = await site.GetAsync("/api/" + address.Replace("?format=", ".", StringComparison.Ordinal));

        Assert.Equal((200, type), (asked.Status, asked.Header("Content-Type")));
        Assert.Equal($"attachment; filename=\"{file}\"", asked.Header("Content-Disposition"));
        Assert.Equal(plain.Bytes, asked.Bytes);
    }

    [Fact]
    public async Task An_empty_table_still_names_its_columns()
    {
        var table = await site.TableAsync("documents", "?year=1850");

        Assert.Equal(["id", "type", "symbol"], Assert.Single(table)[..3]);
        Assert.Empty(await site.LinesAsync("documents", "?year=1850"));
    }

    /// <summary>A list of one page's length could be whole by chance; this one is longer than the longest page.</summary>
    [Fact]
    public async Task A_whole_list_is_longer_than_the_longest_page()
    {
        const int papers = 620;
        using var scratch = new Scratch();
        foreach (var number in Enumerable.Range(1, papers))
            scratch.Write(
                $"papers/{number:000}.txt",
                $"Working Group on the Safe Crossing of the Lantern Strait\n\nNote {number} by the secretariat\n\n1. Note {number} is short.\n"
            );
        var import = await Command.RunAsync(["import", scratch.Path("papers"), .. scratch.Place.Arguments]);
        Assert.Equal($"{papers} files: {papers} imported, 0 unchanged, 0 left out.", import.Lines[^1]);
        await using var own = await Serving.StartAsync(scratch.Place.Arguments);

        var page = (await own.GetAsync("/api/documents?limit=500")).Json;
        var lines = (await own.GetAsync("/api/documents.jsonl")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var table = Csv.Read((await own.GetAsync("/api/documents.csv")).Text);

        Assert.Equal((papers, 500), (page.GetProperty("total").GetInt32(), page.GetProperty("items").GetArrayLength()));
        Assert.Equal(papers, lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(papers + 1, table.Count);
    }

    private static string[] Column(List<string[]> table, string name) =>
        [.. table.Skip(1).Select(row => row[Array.IndexOf(table[0], name)])];
}
