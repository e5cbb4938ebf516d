using System.Data.Common;
using Palermo.Kernel;

namespace Palermo.Storage.Tests;

/// <summary>A commit whose answer never came: what it held may be stored, and nobody is told that it is not.</summary>
public sealed class LostCommitTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task What_was_in_a_lost_commit_stays_unknown_when_the_server_is_lost_again()
    {
        var writes = Group();

        // The commit of all three is lost; "a" is found by its key, and as "b" begins the server goes away for good.
        Write(writes, lostBegin: 3, lostCommits: [1]);

        var first = await writes[0].Task;
        Assert.Equal((false, 1), (first.Repeated, first.Value));
        await AnsweredAsync(writes[1..], unknown: true);
    }

    [Fact]
    public async Task What_was_in_a_commit_that_is_lost_twice_stays_unknown()
    {
        var writes = Group();

        Write(writes, lostBegin: 0, lostCommits: [1, 2]);

        await AnsweredAsync(writes, unknown: true);
    }

    [Fact]
    public async Task What_was_lost_before_any_commit_is_not_stored()
    {
        var writes = Group();

        Write(writes, lostBegin: 2, lostCommits: [], lostWork: true);

        await AnsweredAsync(writes, unknown: false);
    }

    private static WriteItem<int>[] Group() =>
        [.. new[] { "a", "b", "c" }.Select(text => new WriteItem<int>(Scratch.Intent(text), db => Scratch.Insert(db, text), default))];

    /// <param name="lostBegin">The transaction, counted from one, at whose beginning the server goes away.</param>
    /// <param name="lostCommits">Those whose commit is stored and not answered.</param>
    /// <param name="lostWork">Whether the server is lost before each commit.</param>
    private void Write(WriteItem<int>[] writes, int lostBegin, int[] lostCommits, bool lostWork = false)
    {
        var opening = Opening.Of(
            scratch.Place,
            [MigrationSet.FromAssembly(typeof(Store).Assembly, "storage"), Scratch.Notes],
            new StoppedClock()
        );
        using var held = opening.Lock("a test");
        var losing = new LosingConnection(opening.Writer(new SystemRandom(), "a test").Connection, lostBegin, lostCommits);
        Action<DbConnection>[] beforeCommit = lostWork ? [_ => throw new LosingConnection.LostException()] : [];
        using var transaction = new Transaction(losing, new StoppedClock(), beforeCommit);

        Assert.Throws<StoreStoppedException>(() => new GroupWriter(transaction).Write(writes));
    }

    private static async Task AnsweredAsync(WriteItem<int>[] writes, bool unknown)
    {
        foreach (var write in writes)
        {
            Assert.Equal(unknown, (await Assert.ThrowsAsync<StoreStoppedException>(() => write.Task)).OutcomeUnknown);
        }
    }

    /// <summary>A connection that is lost at given moments, and comes back once.</summary>
    private sealed class LosingConnection(WriteConnection inner, int lostBegin, int[] lostCommits) : WriteConnection
    {
        private int begun;
        private bool back;

        public override DbConnection Connection => inner.Connection;

        public override bool InTransaction => inner.InTransaction;

        public override void Begin()
        {
            if (++begun == lostBegin)
            {
                throw new LostException();
            }
            inner.Begin();
        }

        public override void Commit()
        {
            inner.Commit();
            if (lostCommits.Contains(begun))
            {
                throw new LostException();
            }
        }

        public override void RollBack() => inner.RollBack();

        public override Fault Judge(Exception error) => error is LostException ? Fault.Lost : inner.Judge(error);

        /// <summary>What was under way ends with the connection that was lost.</summary>
        public override bool Reconnect()
        {
            if (inner.InTransaction)
            {
                inner.RollBack();
            }
            return !back && (back = true);
        }

        public override void Close(bool failed) => inner.Close(failed);

        public sealed class LostException : DbException;
    }
}
