using Palermo.Kernel;
using Palermo.Record.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Import;

/// <summary>The data folder is never read as if it held documents, by whatever way it is reached.</summary>
[Trait(TestPlace.Engine, TestPlace.Sqlite)]
public sealed class OwnDataTests
{
    [Fact]
    public async Task A_data_folder_among_the_documents_is_named_and_none_of_its_files_is_opened()
    {
        await using var desk = new Desk();
        desk.Put("note.txt", Paper.Note(1));
        var files = new WatchedFiles();

        var (summary, told) = await RunAsync(desk, files, Path.GetDirectoryName(desk.Data)!);

        Assert.Equal("2 files: 1 imported, 0 unchanged, 1 left out.", summary.ToString());
        Assert.Equal(new FileOutcome.LeftOut(desk.Data, Refusal.OwnData), told[0]);
        Assert.Equal("Palermo's own data", Refusal.OwnData.Message);
        Assert.Equal([Path.Combine(desk.Papers, "note.txt")], files.Opened);
    }

    [Theory]
    [InlineData("a link to the folder")]
    [InlineData("a link to a file")]
    [InlineData("a link to the folder above")]
    [InlineData("a link on the way to a link")]
    public async Task Links_into_it_are_left_out_too(string kind)
    {
        await using var desk = new Desk();
        var files = new WatchedFiles();

        var (summary, told) = await RunAsync(desk, files, Link(desk, kind));

        Assert.Contains(told, one => one is FileOutcome.LeftOut { Why: var why } && why == Refusal.OwnData);
        Assert.Equal(0, summary.Imported);
        Assert.Empty(files.Opened);
    }

    [Fact]
    public async Task A_data_folder_that_was_named_by_a_link_is_known_by_its_own_name()
    {
        await using var desk = new Desk();
        var root = Path.GetDirectoryName(desk.Data)!;
        var alias = Path.Combine(root, "alias");
        Directory.CreateSymbolicLink(alias, root);
        await using var store = RecordModule.OpenForWriting(
            DataPlace.Folder(Path.Combine(alias, "other")),
            new StoppedClock(),
            new SystemRandom(),
            "a test"
        );
        var told = new List<FileOutcome>();

        await RecordModule
            .Import(store, new SystemFiles(), TimeProvider.System)
            .RunAsync([Path.Combine(root, "other")], Desk.Clerk, told.Add);

        Assert.Equal(Refusal.OwnData, Assert.IsType<FileOutcome.LeftOut>(Assert.Single(told)).Why);
    }

    [Fact]
    public async Task A_folder_whose_name_only_begins_alike_is_read()
    {
        await using var desk = new Desk();
        var path = desk.Put("../data-of-others/note.txt", Paper.Note(1));

        Assert.Equal(1, (await desk.ImportAsync(path)).Summary.Imported);
    }

    private static string Link(Desk desk, string kind)
    {
        var link = Path.Combine(desk.Papers, "link");
        switch (kind)
        {
            case "a link to the folder":
                Directory.CreateSymbolicLink(link, desk.Data);
                return link;
            case "a link to a file":
                File.CreateSymbolicLink(link, Path.Combine(desk.Data, Store.FileName));
                return link;
            case "a link to the folder above":
                Directory.CreateSymbolicLink(link, Path.GetDirectoryName(desk.Data)!);
                return Path.Combine(link, "data", Store.FileName);
            default:
                Directory.CreateSymbolicLink(Path.Combine(desk.Papers, "up"), Path.GetDirectoryName(desk.Data)!);
                Directory.CreateSymbolicLink(link, Path.Combine(desk.Papers, "up", "data"));
                return desk.Papers;
        }
    }

    private static async Task<(ImportSummary Summary, List<FileOutcome> Told)> RunAsync(Desk desk, IFiles files, string path)
    {
        var told = new List<FileOutcome>();
        return (await RecordModule.Import(desk.Store, files, TimeProvider.System).RunAsync([path], Desk.Clerk, told.Add), told);
    }

    /// <summary>The machine's files, with a note of each that was opened.</summary>
    private sealed class WatchedFiles : IFiles
    {
        private readonly SystemFiles files = new();

        public List<string> Opened { get; } = [];

        public Stream OpenRead(string path)
        {
            Opened.Add(path);
            return files.OpenRead(path);
        }

        public bool FileExists(string path) => files.FileExists(path);

        public bool FolderExists(string path) => files.FolderExists(path);

        public IReadOnlyList<string> List(string folder) => files.List(folder);

        public long Length(string path) => files.Length(path);

        public bool IsRegular(string path) => files.IsRegular(path);

        public string? LinkTarget(string path) => files.LinkTarget(path);
    }
}
