using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>`palermo check` finds what the look at the start leaves out, and says in words what it looked at.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class CheckTests : IDisposable
{
    private readonly Scratch scratch = new();

    private string Database => Path.Combine(scratch.Data, "palermo.db");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Whole_data_is_said_to_be_whole()
    {
        await ImportAsync();

        var ended = await CheckAsync();

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal(
            [
                "The database: every page, every index, every reference between tables. All is well.",
                "The originals: the bytes of 1 document against their SHA-256. All is well.",
            ],
            ended.Lines
        );
    }

    [Fact]
    public async Task An_original_of_which_one_byte_changed_is_named()
    {
        await ImportAsync();
        // With its line ends it stands in the original alone.
        Damage("secretariat\n\n1. A lamp");

        var ended = await CheckAsync();

        Assert.Equal((1, ""), (ended.Code, ended.Error));
        Assert.Contains("The database: every page, every index, every reference between tables. All is well.", ended.Lines);
        Assert.Single(ended.Lines, line => line.StartsWith("  the original of ", StringComparison.Ordinal));
        Assert.Equal("Keep the data folder as it is and restore a copy.", ended.Lines[^1]);
    }

    [Fact]
    public async Task An_index_that_disagrees_with_its_table_is_found()
    {
        await ImportAsync();
        // It stands in the table and in the table's index; one of the two changes.
        Damage(Query("SELECT sha256 FROM record_documents"));

        var ended = await CheckAsync();

        Assert.Equal(1, ended.Code);
        Assert.Contains("every reference between tables. Wrong:", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_to_nothing_is_found_and_so_is_a_lost_original()
    {
        await ImportAsync();
        Query("PRAGMA foreign_keys = OFF; UPDATE record_originals SET document_id = 999; SELECT ''");

        var ended = await CheckAsync();

        Assert.Equal(1, ended.Code);
        Assert.Contains("  record_originals refers to a row that is not there", ended.Lines);
        Assert.Single(ended.Lines, line => line.EndsWith(" has lost its original", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_damaged_through_and_through_is_said_to_be()
    {
        await ImportAsync();
        using (var file = new FileStream(Database, FileMode.Open))
        {
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        var ended = await CheckAsync();

        Assert.Equal(1, ended.Code);
        Assert.Contains(scratch.Data, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_database_none_is_made()
    {
        var ended = await CheckAsync();

        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("There is no database", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Data));
    }

    private Task<Ended> CheckAsync() => Command.RunAsync("check", "--data", scratch.Data);

    private async Task ImportAsync()
    {
        var paper = scratch.Write("note.txt", "Note by the secretariat\n\n1. A lamp is lit upon the pier.\n");
        Assert.Equal(0, (await Command.RunAsync("import", paper, "--data", scratch.Data)).Code);
    }

    /// <summary>Changes one letter where a text stands in the file, as a failing disk does.</summary>
    private void Damage(string text)
    {
        var bytes = File.ReadAllBytes(Database);
        var sought = Encoding.UTF8.GetBytes(text);
        var at = bytes.AsSpan().LastIndexOf(sought);
        Assert.NotEqual(-1, at);
        bytes[at + 3] ^= 1;
        File.WriteAllBytes(Database, bytes);
    }

    private string Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return connection.ExecuteScalar<string>(sql)!;
    }
}
