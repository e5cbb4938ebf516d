using System.Globalization;
using Microsoft.Data.Sqlite;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>An import that was killed before documents were compared: the site says why meetings are missing and what to do.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class UncomparedTests
{
    [Fact]
    public async Task Start_page_and_lists_say_what_is_not_compared_until_the_import_is_run_again()
    {
        using var scratch = new Scratch();
        var papers = Directory.GetFiles(Command.Samples, "lantern-*.txt");
        Assert.Equal(12, papers.Length);
        await ImportAsync(scratch, papers);
        Forget(scratch);

        await using (var site = await Serving.StartAsync(scratch.Place.Arguments))
        {
            Assert.All(
                await PagesAsync(site, "en"),
                page => Assert.Contains("12 documents were imported but not yet compared", page, StringComparison.Ordinal)
            );
            Assert.All(await PagesAsync(site, "en"), page => Assert.Contains("palermo import FOLDER", page, StringComparison.Ordinal));
            Assert.All(
                await PagesAsync(site, "ar"),
                page => Assert.Contains("ولم تُقارَن بعد بسائر الوثائق", page, StringComparison.Ordinal)
            );
        }

        await ImportAsync(scratch, [.. papers, scratch.Write("note.txt", "A note that the killed import had not come to.")]);

        await using (var site = await Serving.StartAsync(scratch.Place.Arguments))
            Assert.All(await PagesAsync(site, "en"), page => Assert.DoesNotContain("not yet compared", page, StringComparison.Ordinal));
    }

    private static async Task<string[]> PagesAsync(Serving site, string language) =>
        [
            (await site.GetAsync($"/{language}/")).Text,
            (await site.GetAsync($"/{language}/meetings")).Text,
            (await site.GetAsync($"/{language}/documents")).Text,
        ];

    private static async Task ImportAsync(Scratch scratch, string[] papers)
    {
        var import = await Command.RunAsync(["import", .. papers, .. scratch.Place.Arguments]);
        Assert.True(import.Code == 0, import.Output + import.Error);
    }

    /// <summary>As a killed import leaves the database: documents without anything concluded from them.</summary>
    private static void Forget(Scratch scratch)
    {
        var file = Assert.Single(Directory.GetFiles(scratch.Data, "*.db"));
        using var connection = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={file};Pooling=False"));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM record_corpus";
        command.ExecuteNonQuery();
    }
}
