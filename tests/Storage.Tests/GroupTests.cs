using Dapper;

namespace Palermo.Storage.Tests;

public sealed class GroupTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly ManualResetEventSlim gate = new();

    [Fact]
    public async Task Writes_that_come_while_a_group_is_open_share_its_commit()
    {
        await using var store = scratch.OpenWriter();
        var before = store.Commits;

        var writes = WhileTheWriterIsBusy(store, () => Enumerable.Range(0, 100).Select(i => (Task)Scratch.Add(store, $"{i}")).ToList());
        await Task.WhenAll(writes);

        Assert.Equal(before + 1, store.Commits);
        Assert.Equal(101, Scratch.Audited(store).Count);
    }

    [Fact]
    public async Task One_failing_write_does_not_hurt_the_others_of_its_group()
    {
        await using var store = scratch.OpenWriter();
        Task<Written<int>> failing = null!;

        var writes = WhileTheWriterIsBusy(
            store,
            () =>
            {
                List<Task> good = [Scratch.Add(store, "a")];
                failing = store.WriteAsync(Scratch.Intent("twice"), db => Scratch.Insert(db, "new") + Scratch.Insert(db, "a"));
                good.Add(Scratch.Add(store, "b"));
                return good;
            }
        );
        await Task.WhenAll(writes);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => failing);
        Assert.Equal(["busy", "a", "b"], Scratch.Lines(store));
        Assert.Equal(["busy", "a", "b"], Scratch.Audited(store));
    }

    [Fact]
    public async Task What_a_module_leaves_to_the_end_of_a_group_is_done_once_and_with_it()
    {
        await using var store = scratch.OpenWriter(Counting(db => Scratch.Insert(db, $"{Count(db)} at the end")));

        await Task.WhenAll(WhileTheWriterIsBusy(store, () => [Scratch.Add(store, "a"), Scratch.Add(store, "b")]));

        Assert.Equal(["busy", "a", "b", "3 at the end"], Scratch.Lines(store));
    }

    [Fact]
    public async Task A_group_whose_end_goes_wrong_is_not_stored_and_writing_goes_on()
    {
        await using var store = scratch.OpenWriter(
            Counting(db => _ = Count(db) == 3 ? throw new InvalidOperationException("three are too many") : 0)
        );

        List<Task<Written<int>>> two = [];
        await Task.WhenAll(
            WhileTheWriterIsBusy(
                store,
                () =>
                {
                    two = [Scratch.Add(store, "a"), Scratch.Add(store, "b")];
                    return [];
                }
            )
        );

        Assert.False((await two[0]).Repeated);
        await Assert.ThrowsAsync<InvalidOperationException>(() => two[1]);
        Assert.Equal(["busy", "a"], Scratch.Lines(store));
        Assert.Equal(["busy", "a"], Scratch.Audited(store));
    }

    [Fact]
    public async Task The_same_key_twice_in_one_group_is_done_once()
    {
        await using var store = scratch.OpenWriter();
        List<Task<Written<int>>> same = [];

        await Task.WhenAll(
            WhileTheWriterIsBusy(
                store,
                () =>
                {
                    same = [Scratch.Add(store, "a"), Scratch.Add(store, "a")];
                    return [.. same];
                }
            )
        );

        Assert.Equal([false, true], (await Task.WhenAll(same)).Select(written => written.Repeated));
        Assert.Equal(["busy", "a"], Scratch.Lines(store));
    }

    [Fact]
    public async Task A_write_withdrawn_while_it_waits_is_not_done()
    {
        await using var store = scratch.OpenWriter();
        using var cancel = new CancellationTokenSource();
        Task<Written<int>> withdrawn = null!;

        await Task.WhenAll(
            WhileTheWriterIsBusy(
                store,
                () =>
                {
                    withdrawn = store.WriteAsync(Scratch.Intent("a"), db => Scratch.Insert(db, "a"), cancel.Token);
                    cancel.Cancel();
                    return [Scratch.Add(store, "b")];
                }
            )
        );

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => withdrawn);
        Assert.Equal(["busy", "b"], Scratch.Lines(store));
    }

    [Fact]
    public async Task Nothing_is_answered_before_it_is_committed()
    {
        await using var store = scratch.OpenWriter();
        var seen = new List<int>();

        await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(async i =>
                {
                    await Scratch.Add(store, $"{i}");
                    var found = store.Read(db =>
                        db.ExecuteScalar<int>("SELECT count(*) FROM note_line WHERE text = @text", new { text = $"{i}" })
                    );
                    lock (seen)
                    {
                        seen.Add(found);
                    }
                })
        );

        Assert.Equal(200, seen.Count);
        Assert.All(seen, found => Assert.Equal(1, found));
    }

    public void Dispose()
    {
        gate.Dispose();
        scratch.Dispose();
    }

    private static MigrationSet Counting(Action<System.Data.Common.DbConnection> beforeCommit) =>
        MigrationSet.FromFiles("note", Scratch.Steps, beforeCommit);

    private static int Count(System.Data.Common.DbConnection db) => db.ExecuteScalar<int>("SELECT count(*) FROM note_line");

    /// <summary>Lets writes queue up behind one that is held at the gate.</summary>
    private List<Task> WhileTheWriterIsBusy(Store store, Func<List<Task>> queue)
    {
        using var begun = new ManualResetEventSlim();
        var busy = store.WriteAsync(
            Scratch.Intent("busy"),
            db =>
            {
                begun.Set();
                gate.Wait();
                return Scratch.Insert(db, "busy");
            }
        );
        begun.Wait();
        var queued = queue();
        gate.Set();
        return [busy, .. queued];
    }
}
