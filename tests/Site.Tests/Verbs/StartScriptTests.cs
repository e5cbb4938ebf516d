using System.Diagnostics;
using System.Runtime.CompilerServices;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>The script at the root of the clone, in a clone of nothing, with a stand-in for the SDK that notes what it is asked for.</summary>
public sealed class StartScriptTests : IDisposable
{
    private const string Sdk = """
        #!/bin/sh
        echo "$1" >>"$(dirname "$0")/asked"
        [ ! -e "$(dirname "$0")/hang" ] || exec sleep 60
        sleep 0.5
        [ "$1" = publish ] || exit 0
        while [ "$1" != -o ]; do shift; done
        mkdir "$2" || exit 1
        printf '#!/bin/sh\necho "ran $*"\n' >"$2/palermo"
        chmod +x "$2/palermo"
        """;

    /// <summary>What the script calls, but for the tool that locks.</summary>
    private static readonly string[] Tools =
    [
        "sh",
        "cat",
        "chmod",
        "dirname",
        "find",
        "grep",
        "head",
        "mkdir",
        "mv",
        "readlink",
        "rm",
        "sleep",
        "sort",
        "tail",
        "uname",
    ];

    private readonly Scratch scratch = new();

    public StartScriptTests()
    {
        foreach (var name in new[] { "src/x.cs", "models/x.json", "Directory.Build.props", "Directory.Packages.props", "global.json" })
            scratch.Write(name, "");
        File.Copy(Path.Combine(Root(), "palermo"), scratch.Path("palermo"));
        Runnable(scratch.Write("bin/dotnet", Sdk));
        foreach (var tool in Tools)
            File.CreateSymbolicLink(scratch.Path($"bin/{tool}"), Found(tool));
    }

    public static TheoryData<bool> WithAndWithoutFlock => [true, false];

    public void Dispose() => scratch.Dispose();

    [Theory, MemberData(nameof(WithAndWithoutFlock))]
    public async Task Two_starts_at_once_build_once_and_both_run(bool flock)
    {
        Lock(flock);

        var ended = await Task.WhenAll(RunAsync("one"), RunAsync("two"));

        Assert.Equal(["ran one\n", "ran two\n"], ended.Select(one => one.Output));
        Assert.Equal(["restore", "publish"], Asked());
        Assert.Single(ended, one => one.Error.Contains("waiting", StringComparison.Ordinal));
        Assert.Equal("ran three\n", (await RunAsync("three")).Output);
        Assert.Equal(["restore", "publish"], Asked());
    }

    [Theory, MemberData(nameof(WithAndWithoutFlock))]
    public async Task A_start_that_was_killed_while_it_built_keeps_nobody_out(bool flock)
    {
        Lock(flock);
        scratch.Write("bin/hang", "");
        using var first = Start("one");
        while (!File.Exists(scratch.Path("bin/asked")))
            await Task.Delay(20, TestContext.Current.CancellationToken);
        first.Kill();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(scratch.Path("bin/hang"));

        var second = await RunAsync("two").WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal("ran two\n", second.Output);
        Assert.Equal(["restore", "restore", "publish"], Asked());
    }

    [Fact]
    public async Task A_changed_source_is_built_again()
    {
        Lock(flock: true);
        await RunAsync("one");
        File.SetLastWriteTimeUtc(scratch.Path("src/x.cs"), TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1));

        await RunAsync("two");

        Assert.Equal(["restore", "publish", "restore", "publish"], Asked());
    }

    private void Lock(bool flock)
    {
        if (flock)
            File.CreateSymbolicLink(scratch.Path("bin/flock"), Found("flock"));
    }

    private string[] Asked() => File.ReadAllLines(scratch.Path("bin/asked"));

    private Process Start(string word)
    {
        var start = new ProcessStartInfo(scratch.Path("palermo"), [word])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = scratch.Path("bin");
        return Process.Start(start)!;
    }

    private async Task<Ended> RunAsync(string word)
    {
        using var process = Start(word);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, output, await error);
    }

    private static void Runnable(string path) =>
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static string Found(string tool) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, tool)).First(File.Exists);

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
