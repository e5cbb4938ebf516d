using System.Data.Common;
using Dapper;
using Npgsql;

namespace Palermo.Storage.Tests;

/// <summary>A server that ends connections under a write. Without a server there is none to lose.</summary>
public sealed class LostConnectionTests : IDisposable
{
    private readonly Scratch scratch = new();

    [Fact]
    [Trait(TestPlace.Engine, "postgres")]
    public async Task A_write_whose_connection_is_ended_in_the_midst_is_stored_once()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        await using var store = scratch.OpenWriter();
        var attempts = 0;

        var written = await store.WriteAsync(
            Scratch.Intent("a"),
            db =>
            {
                var rows = Scratch.Insert(db, "a");
                if (attempts++ == 0)
                {
                    End(Backend(db));
                }
                return rows;
            }
        );

        Assert.Equal((false, 1), (written.Repeated, written.Value));
        Assert.Equal(2, attempts);
        Assert.Equal(["a"], Scratch.Lines(store));
        Assert.Equal(["a"], Scratch.Audited(store));
    }

    [Fact]
    [Trait(TestPlace.Engine, "postgres")]
    public async Task Writes_are_stored_once_however_often_and_whenever_their_connections_end()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        await using var store = scratch.OpenWriter();
        using var calm = new CancellationTokenSource();
        var storm = Task.Run(() => EndWritersAsync(calm.Token), TestContext.Current.CancellationToken);

        var writes = await Task.WhenAll(Enumerable.Range(0, 400).Select(i => Scratch.Add(store, $"{i}")));
        await calm.CancelAsync();
        Assert.True(await storm > 0);

        Assert.All(writes, written => Assert.True(written.Repeated || written.Value == 1));
        Assert.Equal(400, Scratch.Lines(store).Distinct().Count());
        Assert.Equal(400, Scratch.Lines(store).Count);
        Assert.Equal(400, Scratch.Audited(store).Count);
        Assert.Empty(store.Verify());
    }

    [Fact]
    [Trait(TestPlace.Engine, "postgres")]
    public async Task Two_writers_store_each_write_once_and_in_the_order_of_the_audit()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        await using var one = scratch.OpenWriter();
        await using var other = scratch.OpenWriter();

        var writes = await Task.WhenAll(
            Enumerable.Range(0, 200).SelectMany(i => new[] { Scratch.Add(one, $"{i}"), Scratch.Add(other, $"{i}") })
        );

        Assert.Equal(200, writes.Count(written => written.Repeated));
        Assert.Equal(200, Scratch.Lines(one).Count);
        Assert.Equal(Scratch.Lines(one), Scratch.Audited(one));
    }

    [Fact]
    [Trait(TestPlace.Engine, "postgres")]
    public async Task A_reader_whose_connections_were_ended_reads_on()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        await using var store = scratch.OpenWriter();
        await Scratch.Add(store, "a");
        Assert.Equal(["a"], Scratch.Lines(store));

        EndAll();

        Assert.Equal(["a"], Scratch.Lines(store));
    }

    [Theory]
    [Trait(TestPlace.Engine, "postgres")]
    [InlineData("Host=/nowhere/at-all;Database=x;Username=y;Password=s3cret")]
    [InlineData("postgres://y:s3cret@127.0.0.1:1/x")]
    public void A_server_that_does_not_answer_is_said_without_the_password(string connection)
    {
        var away = Assert.Throws<StoreUnreachableException>(() => Store.OpenReader(DataPlace.Database(connection), [Scratch.Notes]));

        Assert.Contains("cannot be reached", away.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", away.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=here")]
    [InlineData("Database=s3cret")]
    [InlineData("Host=here;Database=x;Pasword=s3cret")]
    [InlineData("Host=here;Database=x;Port=s3cret")]
    [InlineData("mysql://s3cret@here/x")]
    [InlineData("postgres://s3cret")]
    public void A_connection_that_is_none_is_refused_without_repeating_it(string connection)
    {
        var refused = Assert.Throws<StoreRefusedException>(() => DataPlace.Database(connection));

        Assert.DoesNotContain("s3cret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db.example;Database=wg;Username=clerk;Password=s3cret")]
    [InlineData("postgres://clerk:s3cret@db.example/wg")]
    [InlineData("postgres://clerk:s3cret@db.example?dbname=wg")]
    [InlineData("postgresql://clerk:s3cret@db.example:5433/wg?sslmode=require&application_name=x")]
    public void A_place_is_named_without_its_password(string connection) =>
        Assert.Equal("the database wg on db.example", DataPlace.Database(connection).ToString());

    public void Dispose() => scratch.Dispose();

    private static int Backend(DbConnection db) => db.ExecuteScalar<int>("SELECT pg_backend_pid()");

    private void End(int backend)
    {
        using var other = Other();
        other.Execute("SELECT pg_terminate_backend(@backend, 5000)", new { backend });
    }

    private void EndAll()
    {
        using var other = Other();
        other.Execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        );
    }

    /// <summary>Ends the connections that write, three times, each at some moment of a transaction or its commit.</summary>
    private async Task<int> EndWritersAsync(CancellationToken calm)
    {
        const string sql = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
            """;
        using var other = Other();
        var ended = 0;
        for (var storms = 0; storms < 200 && ended < 3 && !calm.IsCancellationRequested; storms++)
        {
            ended += other.ExecuteScalar<int>(sql);
            await Task.Delay(3, CancellationToken.None);
        }
        return ended;
    }

    private NpgsqlConnection Other()
    {
        var other = new NpgsqlConnection(scratch.Connection + ";Pooling=False");
        other.Open();
        return other;
    }
}
