using System.Text;
using Palermo.Kernel;
using Palermo.Record.Import;

namespace Palermo.Record.Tests.Import;

/// <summary>What cannot be read is named and left out, and the rest is taken.</summary>
public sealed class HostileFilesTests
{
    public static TheoryData<string, string> Bad =>
        new()
        {
            { "empty", "empty" },
            { "mark", "empty" },
            { "white space", "empty" },
            { "nul", "no text" },
            { "picture", "no text" },
            { "two gigabytes", "larger than 16 MB" },
            { "growing", "larger than 16 MB" },
            { "no right", "no right" },
            { "vanished", "not there" },
            { "broken", "cannot be read" },
            { "unforeseen", "an error of the program, please report it (InvalidOperationException: nobody thought of it)" },
        };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_bad_file_is_named_with_its_reason_and_the_next_is_taken(string kind, string reason)
    {
        await using var desk = new Desk();
        var files = Put(new FakeFiles().File("/in/z.txt", Paper.Note(1)), "/in/bad", kind).Folder("/in", "bad", "z.txt");

        var (summary, told) = await RunAsync(desk, files, "/in");

        Assert.Equal("2 files: 1 imported, 0 unchanged, 1 left out.", summary.ToString());
        var left = Assert.IsType<FileOutcome.LeftOut>(told[0]);
        Assert.Equal("/in/bad", left.Path);
        Assert.Contains(reason, left.Why.Message, StringComparison.Ordinal);
        Assert.Single(desk.Query<long>("SELECT document_id FROM record_originals"));
    }

    [Fact]
    public async Task A_file_of_two_gigabytes_is_refused_before_it_is_opened()
    {
        await using var desk = new Desk();
        var files = Put(new FakeFiles(), "/bad", "two gigabytes");

        await RunAsync(desk, files, "/bad");

        Assert.Empty(files.Opened);
    }

    [Fact]
    public async Task A_text_of_an_old_code_page_is_a_text()
    {
        await using var desk = new Desk();
        var bytes = Encoding.UTF8.GetBytes(Paper.Report());
        bytes[^30] = 210;

        var (summary, _) = await desk.ImportAsync(desk.Put("old.txt", bytes));

        Assert.Equal(1, summary.Imported);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_left_out()
    {
        await using var desk = new Desk();

        var (summary, told) = await RunAsync(desk, new FakeFiles(), "/nowhere");

        Assert.Equal(1, summary.LeftOut);
        Assert.Equal(Refusal.NotThere, Assert.IsType<FileOutcome.LeftOut>(Assert.Single(told)).Why);
    }

    [Fact]
    public async Task An_empty_path_is_left_out()
    {
        await using var desk = new Desk();

        var (summary, told) = await RunAsync(desk, new FakeFiles().File("/in/a.txt", Paper.Note(1)), "", "/in/a.txt");

        Assert.Equal("2 files: 1 imported, 0 unchanged, 1 left out.", summary.ToString());
        Assert.Equal(Refusal.NotThere, Assert.IsType<FileOutcome.LeftOut>(told[0]).Why);
    }

    [Fact]
    public async Task A_folder_without_rights_is_named_and_its_neighbours_are_taken()
    {
        await using var desk = new Desk();
        var files = new FakeFiles()
            .Folder("/in", "closed", "open.txt")
            .Folder("/in/closed", () => throw new UnauthorizedAccessException())
            .File("/in/open.txt", Paper.Note(1));

        var (_, told) = await RunAsync(desk, files, "/in");

        Assert.Equal(Refusal.NoRight, Assert.IsType<FileOutcome.LeftOut>(told[0]).Why);
        Assert.IsType<FileOutcome.Imported>(told[1]);
    }

    [Fact]
    public async Task A_loop_of_links_is_named_and_walked_once()
    {
        await using var desk = new Desk();
        var files = new FakeFiles().Folder("/in", "a.txt", "loop").File("/in/a.txt", Paper.Note(1)).Link("/in/loop", "/in");

        var (summary, told) = await RunAsync(desk, files, "/in");

        Assert.Equal("2 files: 1 imported, 0 unchanged, 1 left out.", summary.ToString());
        Assert.Equal(Refusal.MetBefore, Assert.IsType<FileOutcome.LeftOut>(told[1]).Why);
    }

    [Fact]
    public async Task Links_on_the_disk_are_walked_as_they_lie()
    {
        await using var desk = new Desk();
        desk.Put("deep/note.txt", Paper.Note(1));
        Directory.CreateSymbolicLink(Path.Combine(desk.Papers, "deep", "up"), desk.Papers);
        File.CreateSymbolicLink(Path.Combine(desk.Papers, "nowhere.txt"), Path.Combine(desk.Papers, "missing"));
        File.CreateSymbolicLink(Path.Combine(desk.Papers, "self"), Path.Combine(desk.Papers, "self"));

        var (summary, told) = await desk.ImportAsync(desk.Papers);

        Assert.Equal("4 files: 1 imported, 0 unchanged, 3 left out.", summary.ToString());
        var why = told.OfType<FileOutcome.LeftOut>().Select(one => one.Why).ToList();
        Assert.Equal([Refusal.MetBefore, Refusal.NotThere], why[..2]);
        Assert.StartsWith("cannot be read", why[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_nested_folders_are_walked()
    {
        await using var desk = new Desk();
        var files = new FakeFiles();
        var path = "/in";
        for (var depth = 0; depth < 1000; depth++)
        {
            files.Folder(path, "d");
            path += "/d";
        }
        files.Folder(path, "note.txt").File($"{path}/note.txt", Paper.Note(1));

        Assert.Equal(1, (await RunAsync(desk, files, "/in")).Summary.Imported);
    }

    private static FakeFiles Put(FakeFiles files, string path, string kind) =>
        kind switch
        {
            "empty" => files.File(path, ""),
            "mark" => files.File(path, [0xEF, 0xBB, 0xBF]),
            "white space" => files.File(path, "\uFEFF \t\r\n\f\u00A0\u3000\n"),
            "nul" => files.File(path, [.. Encoding.UTF8.GetBytes(Paper.Note(7)), 0]),
            "picture" => files.File(path, [0x89, 0x50, 0x4E, 0x47, 0xFF, 0xD8, 0xFE, 0x80, 0x9A]),
            "two gigabytes" => files.File(path, 2L << 30, () => throw new InvalidOperationException("opened")),
            "growing" => files.File(path, 10, () => new MemoryStream(Enumerable.Repeat((byte)'a', (16 << 20) + 1).ToArray())),
            "no right" => files.File(path, 10, () => throw new UnauthorizedAccessException()),
            "vanished" => files.File(path, 10, () => throw new FileNotFoundException()),
            "broken" => files.File(path, 10, () => throw new IOException("the disk says no")),
            "unforeseen" => files.File(path, 10, () => throw new InvalidOperationException("nobody thought of it")),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static async Task<(ImportSummary Summary, List<FileOutcome> Told)> RunAsync(Desk desk, IFiles files, params string[] paths)
    {
        var told = new List<FileOutcome>();
        return (await RecordModule.Import(desk.Store, files, TimeProvider.System).RunAsync(paths, Desk.Clerk, told.Add), told);
    }
}
