using Dapper;

namespace Palermo.Storage.Tests;

/// <summary>A server that breaks off a read that nobody has given up.</summary>
public sealed class BrokenOffTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [Trait(TestPlace.Engine, "postgres")]
    [InlineData("SET LOCAL statement_timeout = 1; SELECT pg_sleep(60)")]
    [InlineData("SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(60)")]
    public async Task It_is_said_in_a_sentence_and_not_taken_for_a_reader_who_left(string brokenOff)
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        await using var store = scratch.OpenWriter();
        using var cancel = new CancellationTokenSource();

        var refused = await Assert.ThrowsAsync<StoreRefusedException>(() =>
            store.ReadAsync(db => Task.FromResult(db.Execute(brokenOff)), cancel.Token)
        );

        Assert.Contains("Run it again when the server has less to do.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Scratch.Lines(store));
    }
}
