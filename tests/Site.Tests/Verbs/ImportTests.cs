using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>`palermo import` names what it leaves out, goes on, and accounts for every file it met. That it can be killed is shown with the record.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_folder_of_good_and_bad_files_is_accounted_for_file_by_file()
    {
        var good = scratch.Write("papers/a/note.txt", "Note by the secretariat\n\n1. A lamp is lit.\n");
        var bad = BadFiles.Reasons.Keys.ToDictionary(name => BadFiles.Make(scratch, "papers", name), name => BadFiles.Reasons[name]);

        var first = await Nobody.RunAsync(scratch, "import", scratch.Path("papers"), "--data", scratch.Data);
        var second = await Nobody.RunAsync(scratch, "import", scratch.Path("papers"), "--data", scratch.Data);

        Assert.Equal((1, "", 1, ""), (first.Code, first.Error, second.Code, second.Error));
        Assert.Equal("5 files: 1 imported, 0 unchanged, 4 left out.", first.Lines[^1]);
        Assert.Equal("5 files: 0 imported, 1 unchanged, 4 left out.", second.Lines[^1]);
        Assert.Equal(6, first.Lines.Length);
        Assert.Single(first.Lines, line => line.StartsWith($"imported   {good} as ", StringComparison.Ordinal));
        Assert.All(
            bad,
            one => Assert.Single(first.Lines, line => line.StartsWith($"left out   {one.Key}: {one.Value}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Everything_taken_ends_with_zero()
    {
        var paper = scratch.Write("note.txt", "Note by the secretariat\n\n1. A lamp is lit.\n");

        var ended = await Command.RunAsync(["import", paper, .. scratch.Place.Arguments]);

        Assert.Equal((0, "1 file: 1 imported, 0 unchanged, 0 left out."), (ended.Code, ended.Lines[^1]));
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_left_out_by_name()
    {
        var ended = await Command.RunAsync(["import", scratch.Path("nothing"), .. scratch.Place.Arguments]);

        Assert.Equal(1, ended.Code);
        Assert.Equal([$"left out   {scratch.Path("nothing")}: not there", "1 file: 0 imported, 0 unchanged, 1 left out."], ended.Lines);
    }

    [Fact]
    public async Task A_document_in_another_language_is_told_by_both_languages()
    {
        var samples = Path.Combine(Cases.Repository.Root, "models", "samples");
        await Command.RunAsync(["import", Path.Combine(samples, "translated-lantern-2021-report-es.txt"), .. scratch.Place.Arguments]);
        var arabic = Path.Combine(samples, "translated-lantern-2021-report-ar.txt");

        var ended = await Command.RunAsync(["import", arabic, .. scratch.Place.Arguments]);

        Assert.Matches(
            $"^imported   {System.Text.RegularExpressions.Regex.Escape(arabic)} as d-[0-9a-f]+: in Arabic; LC/AOP/WG.1/2021/5 is there in Spanish, both are kept$",
            ended.Lines[0]
        );
    }

    [Fact]
    public async Task Another_text_of_the_same_symbol_and_language_is_told_as_an_edition()
    {
        var first = scratch.Write("a.txt", "LC/AOP/WG.2/2031/7\n\nNote by the Secretariat\n\n1. The lamp is lit in the harbour.\n");
        var second = scratch.Write("b.txt", "LC/AOP/WG.2/2031/7\n\nNote by the Secretariat\n\n1. The lamp is out in the harbour.\n");
        await Command.RunAsync(["import", first, .. scratch.Place.Arguments]);

        var ended = await Command.RunAsync(["import", second, .. scratch.Place.Arguments]);

        Assert.Matches(": another edition of LC/AOP/WG.2/2031/7, both are kept$", ended.Lines[0]);
    }

    [Fact]
    public async Task A_name_cannot_write_on_the_terminal()
    {
        scratch.Write("papers/a\u001b[2J\n0 files: all is well.txt", "");

        var ended = await Command.RunAsync(["import", scratch.Path("papers"), .. scratch.Place.Arguments]);

        Assert.Equal(2, ended.Lines.Length);
        Assert.DoesNotContain('\u001b', ended.Output);
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_nothing_is_begun()
    {
        var paper = scratch.Write("note.txt", "Note by the secretariat\n\n1. A lamp is lit.\n");

        var ended = await Command.RunAsync("import", paper, "--data", paper);

        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(paper, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }
}
