using System.Diagnostics;
using System.Globalization;
using Dapper;
using Palermo.Kernel;

namespace Palermo.Record.Tests.Import;

/// <summary>The command itself, killed while it imports: nothing it told of is lost, nothing is half stored, and it can be run again.</summary>
public sealed class KilledTests : IDisposable
{
    private const int Files = 200;

    private readonly string root = Directory.CreateTempSubdirectory("palermo-").FullName;

    private string Data => Path.Combine(root, "data");

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
        Assert.All(told, slug => Assert.Contains(slug, slugs));
        Assert.Equal(0, halves);
        var (code, lines) = await RunAsync();
        Assert.Equal(0, code);
        var tally = lines[^1].Split(' ');
        Assert.Equal(["200", "files:"], tally[..2]);
        Assert.Equal(Files, int.Parse(tally[2], CultureInfo.InvariantCulture) + int.Parse(tally[4], CultureInfo.InvariantCulture));
        Assert.Equal(Files, (await StoredAsync()).Slugs.Count);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void PutPapers()
    {
        Directory.CreateDirectory(Papers);
        foreach (var number in Enumerable.Range(1, Files))
            File.WriteAllText(Path.Combine(Papers, $"{number:000}.txt"), Paper.Note(number));
    }

    private Process Start() =>
        Process.Start(
            new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "palermo"), ["import", Papers, "--data", Data])
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
                told.Add(line.Split(' ')[^1]);
        }
    }

    private async Task<(int Code, string[] Lines)> RunAsync()
    {
        using var import = Start();
        var output = await import.StandardOutput.ReadToEndAsync();
        await import.WaitForExitAsync();
        return (import.ExitCode, output.TrimEnd().Split('\n'));
    }

    private async Task<(HashSet<string> Slugs, long Halves)> StoredAsync()
    {
        await using var store = RecordModule.OpenForWriting(Data, TimeProvider.System, new SystemRandom(), "a test");
        return store.Read(db =>
            (
                db.Query<string>("SELECT slug FROM record_documents").ToHashSet(StringComparer.Ordinal),
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
