using System.Diagnostics;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>
/// The script at the root of the clone, in a clone of nothing, with a stand-in for the SDK that notes what it is asked for and works for as
/// long as there is a gate before it.
/// </summary>
public sealed class StartScriptTests : IDisposable
{
    private const string Sdk = """
        #!/bin/sh
        here=$(dirname "$0")
        echo "$1" >>"$here/asked"
        : >"$HOME/kept" && echo "$HOME" >"$here/home"
        while [ -e "$here/gate" ]; do sleep 0.05; done
        [ "$1" = publish ] || exit 0
        while [ "$1" != -o ]; do shift; done
        mkdir "$2" || exit 1
        printf '#!/bin/sh\necho "ran $*"\necho "$HOME" >&2\n' >"$2/palermo"
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

    /// <summary>No measure of anything: long enough for the slowest machine, and an end where something hangs.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    private readonly Scratch scratch = new();

    public StartScriptTests()
    {
        foreach (var name in new[] { "src/x.cs", "models/x.json", "Directory.Build.props", "Directory.Packages.props", "global.json" })
            scratch.Write(name, "");
        File.Copy(Path.Combine(Repository.Root, "palermo"), scratch.Path("palermo"));
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
        using var gate = new Gate(scratch);
        using var first = Start("one");
        await gate.ReachedAsync();
        using var second = Start("two");
        var waiting = await second.StandardError.ReadLineAsync().WaitAsync(Long);
        gate.Dispose();

        var ended = (await EndAsync(first), await EndAsync(second));

        Assert.Contains("waiting", waiting, StringComparison.Ordinal);
        Assert.Equal(("ran one\n", "ran two\n"), (ended.Item1.Output, ended.Item2.Output));
        Assert.DoesNotContain("waiting", ended.Item1.Error, StringComparison.Ordinal);
        Assert.Equal(["restore", "publish"], Asked());
        Assert.Equal("ran three\n", (await RunAsync("three")).Output);
        Assert.Equal(["restore", "publish"], Asked());
    }

    [Theory, MemberData(nameof(WithAndWithoutFlock))]
    public async Task A_start_that_was_killed_while_it_built_keeps_nobody_out(bool flock)
    {
        Lock(flock);
        using var gate = new Gate(scratch);
        using var first = Start("one");
        await gate.ReachedAsync();
        first.Kill();
        await first.WaitForExitAsync().WaitAsync(Long);
        gate.Dispose();

        var second = await RunAsync("two");

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

    [Theory]
    [InlineData("/nowhere/at-all")]
    [InlineData(null)]
    public async Task Without_a_home_folder_it_builds_with_one_beside_the_build_and_runs_with_none(string? home)
    {
        Lock(flock: true);
        using var start = Start("one", home);

        var ended = await EndAsync(start);

        Assert.Equal((0, "ran one\n"), (ended.Code, ended.Output));
        Assert.Equal(home ?? "", ended.Error.Split('\n')[^2]);
        Assert.Equal(scratch.Path("artifacts/home"), (await File.ReadAllTextAsync(scratch.Path("bin/home"))).TrimEnd());
    }

    private void Lock(bool flock)
    {
        if (flock)
            File.CreateSymbolicLink(scratch.Path("bin/flock"), Found("flock"));
    }

    private string[] Asked() => File.ReadAllLines(scratch.Path("bin/asked"));

    private Process Start(string word) => Start(word, scratch.Folder);

    private Process Start(string word, string? home)
    {
        var start = new ProcessStartInfo(scratch.Path("palermo"), [word])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = scratch.Path("bin");
        start.Environment["HOME"] = home;
        return Process.Start(start)!;
    }

    private async Task<Ended> RunAsync(string word)
    {
        using var process = Start(word);
        return await EndAsync(process);
    }

    private static async Task<Ended> EndAsync(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Long);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"A start did not end. It said: {await output} {await error}");
        }
        return new Ended(process.ExitCode, await output, await error);
    }

    private static void Runnable(string path) =>
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static string Found(string tool) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, tool)).First(File.Exists);

    /// <summary>Holds the stand-in up in the middle of its work until it is taken away.</summary>
    private sealed class Gate : IDisposable
    {
        private readonly string path;
        private readonly string asked;

        public Gate(Scratch scratch) => (path, asked) = (scratch.Write("bin/gate", ""), scratch.Path("bin/asked"));

        /// <summary>Waits until somebody stands before it.</summary>
        public async Task ReachedAsync()
        {
            for (var left = Long; new FileInfo(asked) is not { Exists: true, Length: > 0 }; left -= TimeSpan.FromMilliseconds(20))
            {
                Assert.True(left > TimeSpan.Zero, "The start never asked the SDK for anything.");
                await Task.Delay(20);
            }
        }

        public void Dispose() => File.Delete(path);
    }
}
