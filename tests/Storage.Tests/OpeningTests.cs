using Microsoft.Data.Sqlite;

namespace Palermo.Storage.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly Scratch scratch = new();

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task Files_are_for_their_owner_only()
    {
        var folder = Path.Combine(scratch.Folder, "made", "deep");
        await using var store = Store.OpenWriter(DataPlace.Folder(folder), [Scratch.Notes], new StoppedClock(), new Kernel.SystemRandom());
        await Scratch.Add(store, "a");

        const UnixFileMode readWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var files = Directory.GetFiles(folder);
        Assert.Equal(5, files.Length);
        Assert.All(files, file => Assert.Equal(readWrite, File.GetUnixFileMode(file)));
        Assert.Equal(readWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task A_second_writer_is_told_who_writes()
    {
        await using var first = scratch.OpenWriter();

        var refusal = Assert.Throws<StoreRefusedException>(() => scratch.OpenWriter());

        Assert.Contains($"the first, process {Environment.ProcessId}, since 2026-11-22", refusal.Message, StringComparison.Ordinal);
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task The_note_of_a_killed_writer_is_replaced_by_one_for_the_owner_only()
    {
        var note = Path.Combine(scratch.Folder, "palermo.holder");
        await File.WriteAllTextAsync(note, "somebody, process 1", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(note, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        await using var store = scratch.OpenWriter();

        Assert.StartsWith("the first", await File.ReadAllTextAsync(note, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(note));
    }

    [Fact]
    public async Task A_folder_is_free_again_when_its_writer_closes()
    {
        await scratch.OpenWriter().DisposeAsync();

        await scratch.OpenWriter().DisposeAsync();
    }

    [Fact]
    public async Task A_reader_sees_what_a_writer_commits_meanwhile()
    {
        await using var writer = scratch.OpenWriter();
        await using var reader = scratch.OpenReader();

        await Scratch.Add(writer, "a");

        Assert.Equal(["a"], Scratch.Lines(reader));
    }

    [Fact]
    public async Task A_read_sees_one_moment_from_its_beginning_to_its_end()
    {
        await using var writer = scratch.OpenWriter();
        await using var reader = scratch.OpenReader();

        var counts = await reader.ReadAsync(async db =>
        {
            var before = Dapper.SqlMapper.ExecuteScalar<int>(db, "SELECT count(*) FROM note_line");
            await Scratch.Add(writer, "a");
            return (before, Dapper.SqlMapper.ExecuteScalar<int>(db, "SELECT count(*) FROM note_line"));
        });

        Assert.Equal((0, 0), counts);
        Assert.Single(Scratch.Lines(reader));
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using (scratch.OpenWriter()) { }
        await using var reader = scratch.OpenReader();

        Assert.ThrowsAny<System.Data.Common.DbException>(() => reader.Read(db => Scratch.Insert(db, "a")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Scratch.Add(reader, "a"));
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task A_cancelled_read_is_interrupted()
    {
        await using var store = scratch.OpenWriter();
        using var cancel = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            store.ReadAsync(
                db =>
                {
                    ((SqliteConnection)db).CreateFunction("stop", () => Stop(cancel));
                    const string endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(stop()) FROM n";
                    return Task.FromResult(Dapper.SqlMapper.ExecuteScalar<int>(db, endless));
                },
                cancel.Token
            )
        );
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public void Where_there_is_no_database_there_is_nothing_to_read() => Refused("There is no database", () => scratch.OpenReader());

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public void Another_program_s_database_is_left_alone()
    {
        Raw("CREATE TABLE theirs (a)");

        Refused("another program", () => scratch.OpenWriter());
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(scratch.Database, new string('x', 8192));
        Protect();

        Refused("not a database", () => scratch.OpenWriter());
        Refused("not a database", () => scratch.OpenReader());
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        var file = Path.Combine(scratch.Folder, "file");
        File.WriteAllText(file, "");

        Refused("cannot be used", () => Store.OpenWriter(DataPlace.Folder(file), [], new StoppedClock(), new Kernel.SystemRandom()));
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task A_file_others_may_open_is_refused()
    {
        await using (scratch.OpenWriter()) { }
        File.SetUnixFileMode(scratch.Database, File.GetUnixFileMode(scratch.Database) | UnixFileMode.OtherRead);

        Refused("chmod 600", () => scratch.OpenWriter());
        Refused("chmod 600", () => scratch.OpenReader());
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task A_damaged_file_is_refused()
    {
        await using (var store = scratch.OpenWriter())
        {
            await Scratch.Add(store, "a");
        }
        using (var file = new FileStream(scratch.Database, FileMode.Open))
        {
            // From the second page on: the first holds the header by which it is still a database.
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        Assert.Throws<StoreRefusedException>(() => scratch.OpenWriter());
        Assert.Throws<StoreRefusedException>(() => scratch.OpenReader());
    }

    [Trait(TestPlace.Engine, TestPlace.Sqlite)]
    [Fact]
    public async Task The_check_at_the_start_gives_up_in_time_and_says_so()
    {
        await using (var store = scratch.OpenWriter())
        {
            await store.WriteAsync(
                Scratch.Intent("many"),
                db =>
                    Dapper.SqlMapper.Execute(
                        db,
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000) INSERT INTO note_line (text) SELECT i FROM n"
                    )
            );
        }

        await using (
            var hurried = Store.OpenWriter(DataPlace.Folder(scratch.Folder), [Scratch.Notes], new RacingClock(), new Kernel.SystemRandom())
        )
        {
            Assert.False(hurried.CheckedWhole);
        }
        await using var calm = scratch.OpenWriter();
        Assert.True(calm.CheckedWhole);
    }

    [Fact]
    public async Task A_database_keeps_its_identity()
    {
        var first = await Identity();

        Assert.Equal(32, first.Length);
        Assert.Equal(first, await Identity());
    }

    public void Dispose() => scratch.Dispose();

    private static int Stop(CancellationTokenSource cancel)
    {
        cancel.Cancel();
        return 0;
    }

    private async Task<string> Identity()
    {
        await using var store = scratch.OpenWriter();
        return store.Read(db => Dapper.SqlMapper.QuerySingle<string>(db, "SELECT id FROM storage_identity"));
    }

    private static void Refused(string why, Func<object> open) =>
        Assert.Contains(why, Assert.Throws<StoreRefusedException>(open).Message, StringComparison.Ordinal);

    private void Raw(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={scratch.Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
        Protect();
    }

    private void Protect() => File.SetUnixFileMode(scratch.Database, UnixFileMode.UserRead | UnixFileMode.UserWrite);

    /// <summary>A minute goes by between any two looks.</summary>
    private sealed class RacingClock : TimeProvider
    {
        private long looks;

        public override long GetTimestamp() => ++looks * 60 * TimestampFrequency;
    }
}
