using Dapper;
using Microsoft.Data.Sqlite;

namespace Palermo.Storage.Tests;

public sealed class MigrationTests : IDisposable
{
    private const string First = "CREATE TABLE note_line (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;";

    private const string Second = """
        -- Rebuilds a table that another refers to; a ';' in a comment or 'a;string' ends nothing.
        CREATE TABLE note_tag (line INTEGER NOT NULL REFERENCES note_line_new (id)) STRICT;
        CREATE TABLE note_line_new (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
        INSERT INTO note_line_new (text) SELECT text FROM note_line;
        DROP TABLE note_line;
        ALTER TABLE note_line_new RENAME TO note_line;
        CREATE TRIGGER note_line_shout AFTER INSERT ON note_line BEGIN
            UPDATE note_line SET text = text || ';' WHERE id = new.id;
        END;
        INSERT INTO note_tag SELECT id FROM note_line;
        -- the end
        """;

    private const string More = "CREATE TABLE note_more (a INTEGER) STRICT;";

    private readonly Scratch scratch = new();

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task A_later_step_keeps_what_was_there()
    {
        await WriteWith(Set(First));

        await using var store = scratch.OpenWriter(Set(First, Second));

        Assert.Equal(["kept"], Scratch.Lines(store));
        Assert.Equal(1, store.Read(db => db.ExecuteScalar<int>("SELECT count(*) FROM note_tag")));
        await Scratch.Add(store, "new");
        Assert.Equal(["kept", "new;"], Scratch.Lines(store));
        Assert.Empty(store.Verify());
    }

    [Fact]
    public async Task A_set_added_later_simply_runs()
    {
        await WriteWith(Set(First));
        var other = MigrationSet.FromFiles("other", [("0001_thing.sql", TestPlace.Sql("CREATE TABLE other_thing (a INTEGER) STRICT"))]);

        await using var store = scratch.OpenWriter(Set(First), other);

        Assert.Equal(0, store.Read(db => db.ExecuteScalar<int>("SELECT count(*) FROM other_thing")));
    }

    [Fact]
    public async Task A_step_edited_after_it_ran_is_refused()
    {
        await WriteWith(Set(First));

        Refused("another wording", () => scratch.OpenWriter(Set(First + " ")));
        Refused("another wording", () => scratch.OpenReader(Set(First + " ")));
    }

    [Fact]
    public async Task Newer_data_is_refused()
    {
        await WriteWith(Set(First, More));

        Refused("newer version", () => scratch.OpenWriter(Set(First)));
        Refused("newer version", () => scratch.OpenReader(Set(First)));
    }

    [Fact]
    public async Task Data_of_a_set_the_program_does_not_have_is_refused()
    {
        await WriteWith(Set(First));
        var other = MigrationSet.FromFiles("other", [("0001_thing.sql", TestPlace.Sql("CREATE TABLE other_thing (a INTEGER) STRICT"))]);

        Refused("newer version", () => scratch.OpenWriter(other));
    }

    [Fact]
    public async Task A_reader_of_older_data_is_told_how_to_upgrade()
    {
        await WriteWith(Set(First));

        Refused("palermo import", () => scratch.OpenReader(Set(First, More)));
    }

    [Fact]
    public async Task A_reader_stops_when_a_newer_program_changes_the_tables_under_it()
    {
        await WriteWith(Set(First));
        await using var reader = scratch.OpenReader(Set(First));
        Assert.Equal(["kept"], Scratch.Lines(reader));

        await using (scratch.OpenWriter(Set(First, More))) { }

        Assert.Throws<StoreRefusedException>(() => Scratch.Lines(reader));
    }

    [Fact]
    public async Task A_step_may_not_touch_another_module_s_names()
    {
        Stray("CREATE TABLE line (a INTEGER)");
        Stray("CREATE TABLE note_a (a INTEGER); CREATE INDEX by_a ON note_a (a)");
        Stray("CREATE VIEW everything AS SELECT 1");

        await using var store = scratch.OpenWriter(Set(First));
        Assert.Empty(Scratch.Lines(store));

        void Stray(string sql) => Assert.Throws<InvalidOperationException>(() => scratch.OpenWriter(Set(First, sql)));
    }

    [Fact]
    public async Task A_step_that_leaves_dangling_references_is_undone()
    {
        await WriteWith(Set(First));
        const string dangling = "CREATE TABLE note_tag (line INTEGER REFERENCES note_line (id)); INSERT INTO note_tag VALUES (99)";
        var good = "CREATE TABLE note_a (id INTEGER PRIMARY KEY, up INTEGER REFERENCES note_a (id)); INSERT INTO note_a VALUES (1, 1)";

        Assert.ThrowsAny<Exception>(() => scratch.OpenWriter(Set(First, dangling)));

        await using var store = scratch.OpenWriter(Set(First, good));
        Assert.Equal(["kept"], Scratch.Lines(store));
    }

    [Fact]
    public async Task A_step_that_ends_its_transaction_is_a_fault_of_its_author()
    {
        await WriteWith(Set(First));

        Assert.Throws<InvalidOperationException>(() => scratch.OpenWriter(Set(First, "CREATE TABLE note_a (a INTEGER); COMMIT; BEGIN;")));
    }

    [Theory]
    [InlineData("0002_gap.sql")]
    [InlineData("1_short.sql")]
    [InlineData("0001_name.txt")]
    [InlineData("first_name.sql")]
    public void Files_are_numbered_from_one_without_gaps(string name) =>
        Assert.Throws<InvalidOperationException>(() => MigrationSet.FromFiles("note", [(name, First)]));

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task Ended_at_any_statement_the_migrations_go_on_where_they_stood()
    {
        MigrationSet[] sets = [MigrationSet.FromAssembly(typeof(Store).Assembly, "storage"), Set(First, Second)];
        var steps = 0;
        await using (var whole = Fresh())
        {
            new Migrator(whole, sets, new StoppedClock()) { Step = _ => steps++ }.Run();
        }
        // Seven statements of the ground, one and seven of the notes, and three commits.
        Assert.Equal(18, steps);

        for (var last = 1; last <= steps; last++)
        {
            Interrupt(sets, last);
        }
    }

    public void Dispose() => scratch.Dispose();

    private void Interrupt(MigrationSet[] sets, int last)
    {
        using (var connection = Fresh())
        {
            var steps = 0;
            var migrator = new Migrator(connection, sets, new StoppedClock())
            {
                Step = _ => steps += steps + 1 == last ? throw new EndOfProcessException() : 1,
            };
            Assert.Throws<EndOfProcessException>(migrator.Run);
        }
        using (var again = Connections.Open(scratch.Database, Role.Writer))
        {
            new Migrator(again, sets, new StoppedClock()).Run();
            Schema.DemandCurrent(again, sets);
            Assert.Empty(FullCheck.Of(again));
        }
    }

    private SqliteConnection Fresh()
    {
        foreach (var file in Directory.GetFiles(scratch.Folder))
        {
            File.Delete(file);
        }
        OwnerOnly.MakeFile(scratch.Database);
        return Connections.Open(scratch.Database, Role.Writer);
    }

    private async Task WriteWith(MigrationSet set)
    {
        await using var store = scratch.OpenWriter(set);
        await Scratch.Add(store, "kept");
    }

    private static MigrationSet Set(params string[] steps) =>
        MigrationSet.FromFiles("note", steps.Select((sql, i) => ($"{i + 1:0000}_step.sql", TestPlace.Sql(sql))));

    private static void Refused(string why, Func<object> open) =>
        Assert.Contains(why, Assert.Throws<StoreRefusedException>(open).Message, StringComparison.Ordinal);

    private sealed class EndOfProcessException : Exception;
}
