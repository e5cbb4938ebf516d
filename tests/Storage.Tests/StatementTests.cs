namespace Palermo.Storage.Tests;

public sealed class StatementTests : IDisposable
{
    private static readonly MigrationSet Values = MigrationSet.FromFiles(
        "value",
        [("0001_values.sql", TestPlace.Sql("CREATE TABLE value_line (id INTEGER PRIMARY KEY, name TEXT UNIQUE, content BLOB);"))]
    );

    private readonly Scratch scratch = new();

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task Values_of_each_kind_are_kept_as_they_were_given()
    {
        await using var store = scratch.OpenWriter(Values);
        byte[] bytes = [0, 1, 255];

        var kept = await store.WriteAsync(
            Scratch.Intent("a"),
            db =>
            {
                var insert = Statement.Of(db, "INSERT INTO value_line (name, content) VALUES (@1, @2)");
                insert.Run("null", null);
                insert.Run("text", "naïve \U0001F6A2");
                insert.Run("empty", "");
                insert.Run("number", long.MinValue);
                insert.Run("small", 7);
                insert.Run("true", true);
                insert.Run("bytes", bytes);
                insert.Run("memory", new ReadOnlyMemory<byte>(bytes, 1, 2));
                return Dapper
                    .SqlMapper.Query<string>(db, "SELECT typeof(content) || ' ' || quote(content) FROM value_line ORDER BY id")
                    .ToList();
            }
        );

        Assert.Equal(
            [
                "null NULL",
                "text 'naïve \U0001F6A2'",
                "text ''",
                "integer -9223372036854775808",
                "integer 7",
                "integer 1",
                "blob X'0001FF'",
                "blob X'01FF'",
            ],
            kept.Value
        );
    }

    [Fact]
    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    public async Task It_tells_what_it_did_and_runs_again_after_an_error()
    {
        await using var store = scratch.OpenWriter(Values);

        await store.WriteAsync(
            Scratch.Intent("a"),
            db =>
            {
                var insert = Statement.Of(db, "INSERT INTO value_line (name) VALUES (@1) RETURNING id");
                var passing = Statement.Of(db, "INSERT INTO value_line (name) VALUES (@1) ON CONFLICT DO NOTHING RETURNING id");
                var find = Statement.Of(db, "SELECT id FROM value_line WHERE name = @1");

                Assert.Equal(1, insert.Number("a"));
                Assert.ThrowsAny<System.Data.Common.DbException>(() => insert.Number("a"));
                Assert.Null(passing.Number("a"));
                Assert.Equal(2, insert.Number("b"));
                Assert.Equal(2, find.Number("b"));
                Assert.Null(find.Number("c"));
                Assert.Equal(2, Statement.Of(db, "DELETE FROM value_line").Run());
                return 0;
            }
        );

        Assert.Empty(store.Verify());
    }

    public void Dispose() => scratch.Dispose();
}
