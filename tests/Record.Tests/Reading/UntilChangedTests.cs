using Palermo.Record.Answers;

namespace Palermo.Record.Tests.Reading;

/// <summary>What is kept in memory is read once, and read again as soon as the records have changed.</summary>
public sealed class UntilChangedTests
{
    [Fact]
    public async Task Read_once_until_a_write_and_once_after_it()
    {
        await using var shelf = new Shelf();
        await shelf.Put(Shelf.Document(1));
        var (kept, reads) = (new UntilChanged(), 0);

        Assert.Equal(["1", "1", "1"], Enumerable.Range(0, 3).Select(_ => Ask()));
        Assert.Equal(1, reads);

        await shelf.Put(Shelf.Document(2));

        Assert.Equal(["2", "2"], Enumerable.Range(0, 2).Select(_ => Ask()));
        Assert.Equal(2, reads);

        string Ask() =>
            shelf.Ask(scope =>
                kept.Get(
                    scope.Connection,
                    "documents",
                    connection =>
                    {
                        reads++;
                        return $"{Dapper.SqlMapper.ExecuteScalar<long>(connection, "SELECT count(*) FROM record_documents")}";
                    }
                )
            );
    }

    [Fact]
    public async Task Who_asks_while_it_is_read_waits_and_reads_nothing()
    {
        await using var shelf = new Shelf();
        await shelf.Put(Shelf.Document(1));
        var (kept, reads) = (new UntilChanged(), 0);

        var asked = Enumerable
            .Range(0, 8)
            .Select(_ =>
                Task.Run(() => shelf.Ask(scope => kept.Get(scope.Connection, "slow", _ => $"{Interlocked.Increment(ref reads)}")))
            );

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal("1", answer));
    }

    [Fact]
    public async Task Who_began_before_a_change_gets_what_was_kept_then()
    {
        await using var shelf = new Shelf();
        await shelf.Put(Shelf.Document(1));
        var (kept, reads) = (new UntilChanged(), 0);

        var answers = shelf.Ask(early =>
        {
            var before = Get(early);
            shelf.Put(Shelf.Document(2)).GetAwaiter().GetResult();
            return (before, shelf.Ask(Get), Get(early));
        });

        Assert.Equal(("1", "2", "1"), answers);
        Assert.Equal(2, reads);

        string Get(ReadScope scope) =>
            kept.Get(
                scope.Connection,
                "documents",
                connection =>
                {
                    reads++;
                    return $"{Dapper.SqlMapper.ExecuteScalar<long>(connection, "SELECT count(*) FROM record_documents")}";
                }
            );
    }
}
