using Microsoft.Data.Sqlite;
using Palermo.Kernel;
using Palermo.Record.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Import;

/// <summary>An import that cannot go on says why, accounts for what it met and leaves no work behind.</summary>
public sealed class StoppedTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_failing_store_ends_the_import()
    {
        const int ioError = 10;
        await using var desk = new Desk();
        var files = new FakeFiles().File("/in/a", 10, () => throw new SqliteException("disk I/O error", ioError)).Folder("/in", "a");

        var summary = await RecordModule
            .Import(desk.Store, files, TimeProvider.System)
            .RunAsync(["/in"], Desk.Clerk, _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(("1 file: 0 imported, 0 unchanged, 1 left out.", "disk I/O error"), (summary.ToString(), summary.Stopped));
    }

    [Fact]
    public async Task Interrupted_while_the_documents_are_compared_it_still_accounts_for_them()
    {
        await using var desk = new Desk();
        using var cancel = new CancellationTokenSource();
        using var gate = new ManualResetEventSlim();
        var path = desk.Put("note.txt", Paper.Note(1));

        var summary = await RecordModule
            .Import(desk.Store, new SystemFiles(), TimeProvider.System)
            .RunAsync([path], Desk.Clerk, _ => InterruptSoon(), cancel.Token);

        Assert.Equal("1 file: 1 imported, 0 unchanged, 0 left out.", summary.ToString());
        Assert.StartsWith("interrupted", summary.Stopped, StringComparison.Ordinal);
        Assert.Null((await desk.ImportAsync(path)).Summary.Stopped);
        Assert.Single(desk.Query<long>("SELECT id FROM record_corpus"));

        // Keeps the writer busy until the comparison waits for it; on a slow machine the wish to stop comes before that, and is heeded too.
        void InterruptSoon()
        {
            _ = desk.Store.WriteAsync(new WriteIntent(new IdempotencyKey("busy"), Desk.Clerk, "test.busy", "writer"), _ => gate.Wait(Long));
            _ = Task.Run(async () =>
            {
                await Task.Delay(500);
                await cancel.CancelAsync();
                gate.Set();
            });
        }
    }

    [Fact]
    public async Task Where_telling_fails_no_file_is_still_being_read_when_the_import_has_ended()
    {
        await using var desk = new Desk();
        using var opened = new ManualResetEventSlim();
        using var failed = new ManualResetEventSlim();
        var reading = false;
        var names = Enumerable.Range(10, 80).Select(number => $"{number}").ToArray();
        var files = new FakeFiles().Folder("/in", ["09", .. names]).File("/in/09", Paper.Note(9)).File("/in/10", 10, Slowly);
        foreach (var name in names[1..])
            files.File($"/in/{name}", "");

        await Assert.ThrowsAsync<IOException>(() =>
            RecordModule.Import(desk.Store, files, TimeProvider.System).RunAsync(["/in"], Desk.Clerk, Fail)
        );

        Assert.False(Volatile.Read(ref reading));

        Stream Slowly()
        {
            Volatile.Write(ref reading, true);
            opened.Set();
            failed.Wait(Long);
            Thread.Sleep(300);
            Volatile.Write(ref reading, false);
            return new MemoryStream(new byte[10]);
        }

        void Fail(FileOutcome outcome)
        {
            opened.Wait(Long);
            failed.Set();
            throw new IOException("nobody listens");
        }
    }
}
