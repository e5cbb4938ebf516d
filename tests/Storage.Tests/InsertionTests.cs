using Dapper;

namespace Palermo.Storage.Tests;

/// <summary>Rows that go together are kept as if each had come alone, on either engine.</summary>
public sealed class InsertionTests : IDisposable
{
    private const int Megabyte = 1 << 20;

    private static readonly MigrationSet Values = MigrationSet.FromFiles(
        "value",
        [
            (
                "0001_values.sql",
                TestPlace.Sql("CREATE TABLE value_line (id INTEGER PRIMARY KEY, name TEXT UNIQUE, number INTEGER, content BLOB);")
            ),
        ]
    );

    private static readonly Insertion Passing = new("value_line", ["name", "number", "content"], "ON CONFLICT DO NOTHING RETURNING id");

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Each_value_is_kept_in_its_row()
    {
        object?[][] rows =
        [
            ["text", 7, "bytes"u8.ToArray()],
            ["naïve \U0001F6A2 \"{,}\\'", true, new ReadOnlyMemory<byte>([0, 255], 1, 1)],
            ["", null, null],
            [12L, long.MinValue, Array.Empty<byte>()],
        ];

        await InsertAsync(rows);

        Assert.Equal(
            [("text", 7, "6279746573"), ("naïve \U0001F6A2 \"{,}\\'", 1, "ff"), ("", null, null), ("12", long.MinValue, "")],
            await KeptAsync()
        );
    }

    [Fact]
    public async Task Numbers_come_in_the_order_of_the_rows_however_many_there_are()
    {
        var rows = Enumerable.Range(0, 2_000).Select(at => new object?[] { $"{(at * 7) % 2_000}", at, null }).ToArray();

        var numbers = await InsertAsync(rows);

        var kept = await ReadAsync("SELECT id FROM value_line ORDER BY number");
        Assert.Equal(kept, numbers);
    }

    [Fact]
    public async Task Rows_that_are_too_long_to_go_together_all_arrive()
    {
        var rows = new[] { 3, 0, 3, 9, 1 }
            .Select((megabytes, at) => new object?[] { $"{at}", at, new byte[megabytes * Megabyte] })
            .ToArray();

        var numbers = await InsertAsync(rows);

        Assert.Equal(5, numbers.Count);
        Assert.Equal(
            [3 * Megabyte, 0, 3 * Megabyte, 9 * Megabyte, Megabyte],
            await ReadAsync("SELECT CAST(length(content) AS BIGINT) FROM value_line ORDER BY id")
        );
    }

    [Fact]
    public async Task Rows_that_are_there_are_passed_over_and_the_others_numbered()
    {
        await InsertAsync(["a", 1, null], ["b", 2, null]);

        var numbers = await InsertAsync(["b", 20, null], ["c", 30, null], ["a", 10, null], ["d", 40, null]);

        Assert.Equal(await ReadAsync("SELECT id FROM value_line WHERE number >= 30 ORDER BY id"), numbers);
        Assert.Equal([1, 2, 30, 40], await ReadAsync("SELECT number FROM value_line ORDER BY name"));
    }

    [Fact]
    public async Task Of_rows_one_of_which_cannot_be_kept_none_is()
    {
        await using var store = scratch.OpenWriter(Values);
        var strict = new Insertion("value_line", ["name"]);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            store.WriteAsync(
                Scratch.Intent("a"),
                db =>
                {
                    strict.Run(
                        db,
                        [
                            ["a"],
                            ["b"],
                            ["a"],
                        ]
                    );
                    return 0;
                }
            )
        );
        await store.WriteAsync(
            Scratch.Intent("b"),
            db =>
            {
                strict.Run(
                    db,
                    [
                        ["c"],
                        ["b"],
                    ]
                );
                strict.Run(db, []);
                return 0;
            }
        );

        Assert.Equal(["b", "c"], store.Read(db => db.Query<string>("SELECT name FROM value_line ORDER BY name").ToList()));
    }

    private async Task<IReadOnlyList<long>> InsertAsync(params object?[][] rows)
    {
        await using var store = scratch.OpenWriter(Values);
        var key = $"{rows[0][0]} {rows.Length}";
        return (await store.WriteAsync(Scratch.Intent(key), db => Passing.Numbers(db, rows))).Value!;
    }

    private async Task<List<long>> ReadAsync(string sql)
    {
        await using var store = scratch.OpenReader(Values);
        return store.Read(db => db.Query<long>(sql).ToList());
    }

    private async Task<List<(string, long?, string?)>> KeptAsync()
    {
        await using var store = scratch.OpenReader(Values);
        return store.Read(db =>
            db.Query<(string Name, long? Number, byte[]? Content)>("SELECT name, number, content FROM value_line ORDER BY id")
                .Select(row => (row.Name, row.Number, row.Content is null ? null : Convert.ToHexStringLower(row.Content)))
                .ToList()
        );
    }
}
