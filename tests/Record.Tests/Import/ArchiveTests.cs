using System.IO.Compression;
using System.Text;
using Palermo.Record.Import;

namespace Palermo.Record.Tests.Import;

/// <summary>An archive is a folder of documents, whatever it says of itself.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public async Task The_documents_in_an_archive_are_taken_and_named_by_it()
    {
        await using var desk = new Desk();
        var zip = desk.Put("papers.zip", Zip(("deep/a.txt", Text(1)), ("b.txt", Text(2)), ("inner.zip", Zip(("c.txt", Text(3))))));

        var (summary, told) = await desk.ImportAsync(zip);

        Assert.Equal("3 files: 3 imported, 0 unchanged, 0 left out.", summary.ToString());
        Assert.Equal([$"{zip}/b.txt", $"{zip}/deep/a.txt", $"{zip}/inner.zip/c.txt"], told.Select(one => one.Path));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], desk.Query<string>("SELECT file_name FROM record_documents ORDER BY file_name"));
    }

    [Fact]
    public async Task A_second_time_nothing_changes()
    {
        await using var desk = new Desk();
        var zip = desk.Put("papers.zip", Zip(("a.txt", Text(1))));
        await desk.ImportAsync(zip);

        Assert.Equal("1 file: 0 imported, 1 unchanged, 0 left out.", (await desk.ImportAsync(zip)).Summary.ToString());
    }

    [Theory]
    [InlineData("../../outside.txt")]
    [InlineData("/outside.txt")]
    [InlineData("..\\outside.txt")]
    public async Task A_name_that_leads_out_leads_nowhere(string name)
    {
        await using var desk = new Desk();
        File.WriteAllText(Path.Combine(desk.Papers, "outside.txt"), "Not this one.");
        var zip = desk.Put("in/papers.zip", Zip((name, Text(1))));

        await desk.ImportAsync(zip);

        Assert.Equal("outside.txt", Assert.Single(desk.Query<string>("SELECT file_name FROM record_documents")));
        Assert.Equal(Text(1), Assert.Single(desk.Query<byte[]>("SELECT bytes FROM record_originals")));
    }

    [Fact]
    public async Task A_zero_in_a_name_or_a_text_is_kept_as_the_sign_for_what_is_none()
    {
        await using var desk = new Desk();
        var page = Encoding.UTF8.GetBytes("<html><title>Note</title><p>1. A lamp&#0;light is lit at the pier.</p></html>");
        var zip = desk.Put("papers.zip", Zip(("a\0b.txt", Text(1)), ("page.html", page)));

        var (summary, _) = await desk.ImportAsync(zip);

        Assert.Equal("2 files: 2 imported, 0 unchanged, 0 left out.", summary.ToString());
        Assert.Equal(["a\uFFFDb.txt", "page.html"], desk.Query<string>("SELECT file_name FROM record_documents ORDER BY file_name"));
    }

    [Fact]
    public async Task A_member_that_bursts_is_named_and_the_next_is_taken()
    {
        await using var desk = new Desk();
        var zip = desk.Put("papers.zip", Zip(("a.txt", new byte[8 << 20]), ("b.txt", new byte[32 << 20]), ("c.txt", Text(1))));

        var (summary, told) = await desk.ImportAsync(zip);

        Assert.Equal("3 files: 1 imported, 0 unchanged, 2 left out.", summary.ToString());
        Assert.Contains("packed more than 200 to 1", Why(told[0]), StringComparison.Ordinal);
        Assert.Contains("larger than 16 MB", Why(told[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_in_archives_are_opened_so_deep_and_no_deeper()
    {
        await using var desk = new Desk();
        var bytes = Text(1);
        foreach (var depth in Enumerable.Range(0, 5))
            bytes = Zip((depth == 0 ? "a.txt" : "inner.zip", bytes));

        var (summary, told) = await desk.ImportAsync(desk.Put("papers.zip", bytes));

        Assert.Equal(1, summary.LeftOut);
        Assert.Contains("an archive", Why(told[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_archives_in_one_than_are_kept_open_no_document_is_lost()
    {
        await using var desk = new Desk();
        var inner = Enumerable.Range(0, 12).Select(i => ($"box{i:00}.zip", Zip(("a.txt", Text(2 * i)), ("deep/b.txt", Text(2 * i + 1)))));

        var (summary, _) = await desk.ImportAsync(desk.Put("papers.zip", Zip([.. inner])));

        Assert.Equal("24 files: 24 imported, 0 unchanged, 0 left out.", summary.ToString());
    }

    [Fact]
    public void A_file_is_found_again_whatever_was_opened_since()
    {
        var boxes = Enumerable.Range(0, 12).Select(i => ($"box{i:00}.zip", Zip(("inner.zip", Zip(("a.txt", Text(i))))))).ToArray();
        using var files = new ArchiveFiles(new FakeFiles().File("/in/papers.zip", Zip(boxes)));
        var paths = boxes.Select(box => $"/in/papers.zip/{box.Item1}/inner.zip/a.txt").ToList();

        Assert.All(paths.Concat(paths).Concat(paths.AsEnumerable().Reverse()), path => Assert.True(files.FileExists(path), path));
        Assert.All(paths, path => Assert.True(files.FolderExists(Path.GetDirectoryName(path)!), path));
    }

    [Fact]
    public async Task Archives_of_one_name_in_two_folders_are_two()
    {
        await using var desk = new Desk();
        var zip = Zip(("one/box.zip", Zip(("a.txt", Text(1)))), ("two/box.zip", Zip(("a.txt", Text(2)))));

        var (summary, _) = await desk.ImportAsync(desk.Put("papers.zip", zip));

        Assert.Equal("2 files: 2 imported, 0 unchanged, 0 left out.", summary.ToString());
    }

    [Fact]
    public async Task Members_of_one_name_are_numbered_and_a_name_that_is_none_is_the_archives()
    {
        await using var desk = new Desk();
        var zip = Zip(
            ("a.txt", Text(1)),
            ("a.txt", Text(2)),
            ("b\\c.txt", Text(3)),
            ("b/c.txt", Text(4)),
            ("..", Text(5)),
            ("empty\\", [])
        );

        var (summary, _) = await desk.ImportAsync(desk.Put("papers.zip", zip));

        Assert.Equal("5 files: 5 imported, 0 unchanged, 0 left out.", summary.ToString());
        Assert.Equal(
            ["a (2).txt", "a.txt", "c (2).txt", "c.txt", "papers"],
            desk.Query<string>("SELECT file_name FROM record_documents").Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_archive_of_more_files_than_any_office_packs_is_left_out_whole()
    {
        await using var desk = new Desk();
        var zip = desk.Put("papers.zip", Zip([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))]));

        var (summary, told) = await desk.ImportAsync(zip);

        Assert.Equal(1, summary.Files);
        Assert.Contains("more than 10,000 files", Why(told[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_archive_is_said_to_be_one()
    {
        await using var desk = new Desk();
        var bytes = Zip(("a.txt", Text(1)));

        var (_, told) = await desk.ImportAsync(desk.Put("papers.zip", bytes[..(bytes.Length / 2)]));

        Assert.Contains("damaged archive", Why(told[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_an_archive_is_not_followed()
    {
        await using var desk = new Desk();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var link = zip.CreateEntry("link.txt");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var target = link.Open();
            target.Write("/etc/hostname"u8);
        }

        var (_, told) = await desk.ImportAsync(desk.Put("papers.zip", bytes.ToArray()));

        Assert.Equal("not a regular file", Why(told[0]));
    }

    [Fact]
    public async Task A_name_that_its_bytes_belie_is_told()
    {
        await using var desk = new Desk();

        var (_, told) = await desk.ImportAsync(desk.Put("page.pdf", "<html><p>A page about the Working Group</p>"));

        Assert.Equal(
            ["its name says a PDF, its bytes are a web page; the bytes were believed"],
            Assert.IsType<FileOutcome.Imported>(told[0]).Remarks
        );
        Assert.Equal("html", Assert.Single(desk.Query<string>("SELECT format FROM record_documents")));
    }

    [Theory]
    [InlineData("note.zip", "an archive")]
    [InlineData("note.doc", "a Word file of the old kind")]
    [InlineData("note.rtf", "a rich text file")]
    [InlineData("note.xml", "XML")]
    public async Task A_text_under_the_name_of_another_kind_is_told(string name, string kind)
    {
        await using var desk = new Desk();

        var (_, told) = await desk.ImportAsync(desk.Put(name, Text(1)));

        Assert.Equal(
            [$"its name says {kind}, its bytes are plain text; the bytes were believed"],
            Assert.IsType<FileOutcome.Imported>(told[0]).Remarks
        );
    }

    private static string Why(FileOutcome outcome) => Assert.IsType<FileOutcome.LeftOut>(outcome).Why.Message;

    private static byte[] Text(int number) => Encoding.UTF8.GetBytes(Paper.Note(number));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var member = zip.CreateEntry(name).Open();
                member.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
