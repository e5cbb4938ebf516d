using System.Text.Json;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>`palermo read` says what and why where it cannot read, and prints nothing that a script could take for a record.</summary>
public sealed class ReadTests : IDisposable
{
    private readonly Scratch scratch = new();

    public static TheoryData<string> Bad => [.. BadFiles.Reasons.Keys];

    public void Dispose() => scratch.Dispose();

    [Theory, MemberData(nameof(Bad))]
    public async Task A_file_that_cannot_be_read_is_named_with_the_reason(string name)
    {
        var path = BadFiles.Make(scratch, "", name);

        var ended = await Nobody.RunAsync(scratch, "read", path);

        Refused(ended, path, BadFiles.Reasons[name]);
    }

    [Fact]
    public async Task So_is_a_file_that_is_not_there() =>
        Refused(await Command.RunAsync("read", scratch.Path("nothing.txt")), scratch.Path("nothing.txt"), "not there");

    [Fact]
    public async Task So_is_a_folder() => Refused(await Command.RunAsync("read", scratch.Folder), scratch.Folder, "a folder");

    [Theory]
    [InlineData("--json")]
    [InlineData("--text")]
    [InlineData("--html")]
    [InlineData("--akn")]
    public async Task No_form_prints_anything_for_them(string form) =>
        Refused(await Command.RunAsync("read", scratch.Path("nothing.txt"), form), scratch.Path("nothing.txt"), "not there");

    [Fact]
    public async Task A_document_is_printed_as_record_as_text_and_as_page()
    {
        var path = Path.Combine(Command.Samples, "lantern-2024-report.txt");

        var record = await Command.RunAsync("read", path);
        var text = await Command.RunAsync("read", path, "--text");
        var page = await Command.RunAsync("read", path, "--html");

        Assert.Equal((0, "", 0, "", 0, ""), (record.Code, record.Error, text.Code, text.Error, page.Code, page.Error));
        var json = JsonDocument.Parse(record.Output).RootElement;
        Assert.Equal("LC/AOP/WG.1/2024/4", json.GetProperty("symbol").GetString());
        Assert.Equal("lantern-2024-report.txt", json.GetProperty("file").GetString());
        Assert.Equal(10, json.GetProperty("recommendations").GetArrayLength());
        Assert.StartsWith("Fictional sample document", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", page.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("States should allow rescued persons to call their families", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_printed_as_Akoma_Ntoso_is_read_as_the_same_document()
    {
        var path = Path.Combine(Command.Samples, "lantern-2024-report.txt");
        var akn = await Command.RunAsync("read", path, "--akn");

        var again = await Command.RunAsync("read", scratch.Write("report.akn", akn.Output));

        Assert.Equal((0, "", 0, ""), (akn.Code, akn.Error, again.Code, again.Error));
        var json = JsonDocument.Parse(again.Output).RootElement;
        Assert.Equal("akn", json.GetProperty("format").GetString());
        Assert.Equal("LC/AOP/WG.1/2024/4", json.GetProperty("symbol").GetString());
        Assert.Equal(10, json.GetProperty("recommendations").GetArrayLength());
    }

    [Fact]
    public async Task Mark_up_in_a_document_is_text_on_its_page()
    {
        var page = await Command.RunAsync("read", scratch.Write(HostileDocument.FileName, HostileDocument.Text), "--html");

        Assert.Equal(0, page.Code);
        Assert.Contains("&lt;script&gt;planted(3)&lt;/script&gt;", page.Output, StringComparison.Ordinal);
        Assert.All(HostileDocument.Raw, raw => Assert.DoesNotContain(raw, page.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(Html.Tags(page.Output), tag => tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Html.Attributes(page.Output), one => one.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            Html.Attributes(page.Output),
            one => one.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        );
    }

    private static void Refused(Ended ended, string path, string reason)
    {
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.StartsWith($"{path}: {reason}", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }
}
