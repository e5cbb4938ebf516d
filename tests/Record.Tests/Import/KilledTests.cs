using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Dapper;
using Palermo.Cases;
using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.Tests.Corpus;
using Palermo.Storage;

namespace Palermo.Record.Tests.Import;

/// <summary>The command itself, killed while it imports: nothing it told of is lost, nothing is half stored, and it can be run again.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Files = 200;

    private readonly string root = Directory.CreateTempSubdirectory("palermo-").FullName;

    private readonly TestPlace place;

    public KilledTests() => place = new TestPlace(Path.Combine(root, "data"));

    private string Papers => Path.Combine(root, "papers");

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(90)]
    [InlineData(Files)]
    public async Task A_killed_import_has_kept_what_it_told(int after)
    {
        PutPapers();

        var told = await KillAsync(after);

        var (slugs, halves) = await StoredAsync();
        // Where others name its symbol, a document moves; the address of its bytes stays.
        Assert.All(told, slug => Assert.True(slugs.ContainsKey(slug) || slugs.ContainsValue(slug), slug));
        Assert.Equal(0, halves);
        var (code, lines) = await RunAsync();
        Assert.Equal(0, code);
        var tally = lines[^1].Split(' ');
        Assert.Equal(["200", "files:"], tally[..2]);
        Assert.Equal(Files, int.Parse(tally[2], CultureInfo.InvariantCulture) + int.Parse(tally[4], CultureInfo.InvariantCulture));
        Assert.Equal(Files, (await StoredAsync()).Slugs.Count);
        Assert.Equal(await UnkilledAsync(), await ReadAsync(Conclusions.Of));
    }

    [Fact]
    public async Task Documents_that_were_not_yet_compared_are_counted_until_an_import_ends()
    {
        PutPapers();

        await KillAsync(40);

        var stored = (await StoredAsync()).Slugs.Count;
        Assert.Equal(stored < Files ? stored : 0, (await ReadAsync(LastChange.Read)).Uncompared);
        await RunAsync();
        Assert.Equal(0, (await ReadAsync(LastChange.Read)).Uncompared);
    }

    public void Dispose()
    {
        place.Dispose();
        Directory.Delete(root, recursive: true);
    }

    private void PutPapers()
    {
        Directory.CreateDirectory(Papers);
        var samples = Directory.GetFiles(Path.Combine(Repository.Root, "models", "samples"), "*.txt");
        foreach (var number in Enumerable.Range(1, Files - samples.Length))
            File.WriteAllText(Path.Combine(Papers, $"{number:000}.txt"), Paper.Note(number));
        // Among the notes, documents that say much of each other.
        foreach (var (index, sample) in samples.Index())
            File.Copy(sample, Path.Combine(Papers, $"{(index + 1) * 12:000}-{Path.GetFileName(sample)}"));
    }

    /// <summary>What is concluded from the same papers where nobody interferes.</summary>
    private async Task<IReadOnlyList<string>> UnkilledAsync()
    {
        await using var desk = new Desk();
        await desk.ImportAsync(Papers);
        return desk.Store.Read(Conclusions.Of);
    }

    private async Task<T> ReadAsync<T>(Func<DbConnection, T> read)
    {
        await using var store = RecordModule.OpenForWriting(place.Place, TimeProvider.System, new SystemRandom(), "a test");
        return store.Read(read);
    }

    private Process Start() =>
        Process.Start(
            new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "palermo"), ["import", Papers, .. place.Arguments])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;

    /// <summary>Addresses of the documents told as imported until the process was killed, after the given number of them.</summary>
    private async Task<List<string>> KillAsync(int after)
    {
        using var import = Start();
        var told = new List<string>();
        while (told.Count < after && await import.StandardOutput.ReadLineAsync() is { } line)
            Note(line);
        import.Kill();
        // What the pipe still holds was told, too.
        while (await import.StandardOutput.ReadLineAsync() is { } line)
            Note(line);
        await import.WaitForExitAsync();
        return told;

        void Note(string line)
        {
            if (line.StartsWith("imported", StringComparison.Ordinal) && line.Contains(".txt as ", StringComparison.Ordinal))
                told.Add(line.Split(" as ")[1].Split(' ', ':')[0]);
        }
    }

    private async Task<(int Code, string[] Lines)> RunAsync()
    {
        using var import = Start();
        var output = await import.StandardOutput.ReadToEndAsync();
        await import.WaitForExitAsync();
        return (import.ExitCode, output.TrimEnd().Split('\n'));
    }

    private async Task<(Dictionary<string, string> Slugs, long Halves)> StoredAsync()
    {
        await using var store = RecordModule.OpenForWriting(place.Place, TimeProvider.System, new SystemRandom(), "a test");
        return store.Read(db =>
            (
                db.Query<(string Digest, string Slug)>("SELECT digest_slug, slug FROM record_documents")
                    .ToDictionary(row => row.Digest, row => row.Slug, StringComparer.Ordinal),
                db.ExecuteScalar<long>(
                    """
                    SELECT count(*) FROM record_documents d
                    WHERE NOT EXISTS (SELECT 1 FROM record_originals o WHERE o.document_id = d.id)
                       OR NOT EXISTS (SELECT 1 FROM record_readings r WHERE r.document_id = d.id)
                       OR NOT EXISTS (SELECT 1 FROM search_entry s WHERE s.source = 'document/' || d.digest_slug)
                    """
                )
            )
        );
    }
}
