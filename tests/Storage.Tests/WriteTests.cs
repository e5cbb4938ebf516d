using Dapper;

namespace Palermo.Storage.Tests;

public sealed class WriteTests : IDisposable
{
    private readonly Scratch scratch = new();

    [Fact]
    public async Task A_write_is_read_back_with_its_audit_entry()
    {
        await using var store = scratch.OpenWriter();

        var written = await store.WriteAsync(Scratch.Intent("a"), db => Scratch.Insert(db, "a"));

        Assert.Equal(new Written<int>(1, new StoppedClock().Now, Repeated: false, 1), written);
        Assert.Equal(["a"], Scratch.Lines(store));
        var entry = store.Read(db =>
            db.QuerySingle<(long, string, string, string, string, string)>(
                "SELECT sequence, at, caller, channel, action, object FROM storage_audit"
            )
        );
        Assert.Equal((1, "2026-11-22T09:30:00.0000000+00:00", "clerk", "shell", "note.add", "a"), entry);
    }

    [Fact]
    public async Task The_same_key_again_does_nothing_and_says_so()
    {
        await using var store = scratch.OpenWriter();
        var first = await Scratch.Add(store, "a");

        var second = await store.WriteAsync<int>(Scratch.Intent("a"), _ => throw new InvalidOperationException("must not run"));

        Assert.True(second.Repeated);
        Assert.Equal((first.Sequence, first.At), (second.Sequence, second.At));
        Assert.Equal(["a"], Scratch.Audited(store));
    }

    [Fact]
    public async Task A_key_is_remembered_after_the_store_is_opened_anew()
    {
        await using (var store = scratch.OpenWriter())
        {
            await Scratch.Add(store, "a");
        }

        await using var again = scratch.OpenWriter();

        Assert.True((await Scratch.Add(again, "a")).Repeated);
    }

    [Fact]
    public async Task A_key_of_one_action_is_refused_for_another()
    {
        await using var store = scratch.OpenWriter();
        await Scratch.Add(store, "a");

        await Assert.ThrowsAsync<KeyReusedException>(() => store.WriteAsync(Scratch.Intent("a", "note.drop"), _ => 0));
    }

    [Fact]
    public async Task A_write_that_fails_leaves_neither_rows_nor_key_nor_audit_entry()
    {
        await using var store = scratch.OpenWriter();

        await Assert.ThrowsAsync<FormatException>(() =>
            store.WriteAsync<int>(
                Scratch.Intent("a"),
                db =>
                {
                    Scratch.Insert(db, "a");
                    throw new FormatException();
                }
            )
        );

        Assert.Empty(Scratch.Lines(store));
        Assert.Empty(Scratch.Audited(store));
        Assert.False((await Scratch.Add(store, "a")).Repeated);
    }

    [Fact]
    public async Task The_sequence_gives_the_order_when_the_clock_runs_back()
    {
        var clock = new StoppedClock();
        await using var store = Store.OpenWriter(scratch.Place, [Scratch.Notes], clock, new Kernel.SystemRandom());
        var first = await Scratch.Add(store, "a");
        clock.Now -= TimeSpan.FromDays(1);

        var second = await Scratch.Add(store, "b");

        Assert.True(second.At < first.At);
        Assert.True(second.Sequence > first.Sequence);
    }

    [Theory]
    [InlineData("DELETE FROM storage_audit")]
    [InlineData("UPDATE storage_audit SET caller = 'nobody'")]
    public async Task An_audit_entry_cannot_be_touched(string sql)
    {
        await using var store = scratch.OpenWriter();
        await Scratch.Add(store, "a");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.WriteAsync(Scratch.Intent("b"), db => db.Execute(sql)));
    }

    [Fact]
    public async Task A_cancelled_write_that_has_not_begun_is_not_done()
    {
        await using var store = scratch.OpenWriter();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.WriteAsync(Scratch.Intent("a"), db => Scratch.Insert(db, "a"), new CancellationToken(canceled: true))
        );

        Assert.Empty(Scratch.Lines(store));
    }

    [Fact]
    public async Task What_was_accepted_is_finished_before_the_store_closes()
    {
        var store = scratch.OpenWriter();
        var writes = Enumerable.Range(0, 500).Select(i => Scratch.Add(store, $"{i}")).ToList();

        await store.DisposeAsync();

        await Task.WhenAll(writes);
        await using var again = scratch.OpenReader();
        Assert.Equal(500, Scratch.Lines(again).Count);
    }

    [Fact]
    public async Task A_closed_store_takes_no_writes()
    {
        var store = scratch.OpenWriter();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Scratch.Add(store, "a"));
    }

    public void Dispose() => scratch.Dispose();
}
