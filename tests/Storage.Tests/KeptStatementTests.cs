using Dapper;

namespace Palermo.Storage.Tests;

/// <summary>What readers ask again is not compiled again.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class KeptStatementTests
{
    private const string Sum = "SELECT @a + @b";

    [Fact]
    public async Task A_statement_is_compiled_once_and_takes_new_values_each_time()
    {
        using var scratch = new Scratch();
        await using var store = scratch.OpenWriter();

        var (sums, compiled) = store.Read(db =>
        {
            var before = ((KeepingConnection)db).Compiled;
            var found = Enumerable.Range(0, 5).Select(a => db.ExecuteScalar<long>(Sum, new { a, b = 10 })).ToList();
            return (found, ((KeepingConnection)db).Compiled - before);
        });

        Assert.Equal([10, 11, 12, 13, 14], sums);
        Assert.Equal(1, compiled);
    }

    [Fact]
    public async Task A_statement_may_be_asked_again_while_its_rows_are_read()
    {
        using var scratch = new Scratch();
        await using var store = scratch.OpenWriter();
        const string sql = "SELECT value FROM json_each(@list)";

        var pairs = store.Read(db =>
            db.Query<long>(sql, new { list = "[1,2]" }, buffered: false)
                .SelectMany(one => db.Query<long>(sql, new { list = $"[{one}0,{one}1]" }, buffered: false))
                .ToList()
        );

        Assert.Equal([10, 11, 20, 21], pairs);
    }

    [Fact]
    public async Task However_many_texts_are_asked_each_is_answered()
    {
        using var scratch = new Scratch();
        await using var store = scratch.OpenWriter();

        var found = store.Read(db => Enumerable.Range(0, 1_000).Select(number => db.ExecuteScalar<long>($"SELECT {number}")).ToList());

        Assert.Equal(Enumerable.Range(0, 1_000).Select(number => (long)number), found);
    }
}
