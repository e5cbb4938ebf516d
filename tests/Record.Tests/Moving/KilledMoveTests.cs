using System.Diagnostics;
using Palermo.Cases;
using Palermo.Kernel;
using Palermo.Record.Tests.Import;
using Palermo.Storage;

namespace Palermo.Record.Tests.Moving;

/// <summary>The command itself, killed again and again while it moves, there and back: it ends with the same rows as one that nobody touched.</summary>
public sealed class KilledMoveTests : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("palermo-").FullName;

    private readonly TestPlace target;

    public KilledMoveTests() => target = new TestPlace(Path.Combine(root, "target"));

    private string Source => Path.Combine(root, "source");

    public async ValueTask InitializeAsync()
    {
        await using var store = RecordModule.OpenForWriting(DataPlace.Folder(Source), TimeProvider.System, new SystemRandom(), "a test");
        await RecordModule
            .Import(store, new SystemFiles(), TimeProvider.System)
            .RunAsync([Path.Combine(Repository.Root, "models", "samples")], Desk.Clerk, _ => { });
    }

    [Fact]
    [Trait(TestPlace.Engine, "postgres")]
    public async Task Killed_at_several_points_it_ends_equal_in_both_directions()
    {
        Assert.SkipUnless(TestPlace.OnServer, "needs a server");
        var whole = RecordModule
            .Move(DataPlace.Folder(Source), DataPlace.Folder(Path.Combine(root, "whole")), TimeProvider.System, _ => { })
            .Select(table => $"{table.Table} {table.Rows:N0} {table.Sha256}")
            .ToList();

        var there = await MoveAsync(Source, target.Arguments[^1]);
        var back = await MoveAsync(target.Arguments[^1], Path.Combine(root, "back"));

        Assert.Equal(whole, there);
        Assert.Equal(whole, back);
    }

    public ValueTask DisposeAsync()
    {
        target.Dispose();
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The line of each table that the last run ends with, after others that were killed early, in the midst and late.</summary>
    private static async Task<List<string>> MoveAsync(string from, string to)
    {
        foreach (var lines in new[] { 0, 3, 14 })
            Assert.True(await KillAsync(from, to, lines), "It ended before it was killed.");
        using var last = Start(from, to);
        var said = await last.StandardOutput.ReadToEndAsync();
        await last.WaitForExitAsync();
        Assert.Equal(0, last.ExitCode);
        return [.. said.Split('\n').Where(line => line.Split(' ') is [_, _, { Length: 64 }])];
    }

    /// <returns>Whether it was killed before its end.</returns>
    private static async Task<bool> KillAsync(string from, string to, int lines)
    {
        using var move = Start(from, to);
        for (var line = 0; line < lines; line++)
            await move.StandardOutput.ReadLineAsync();
        move.Kill();
        await move.WaitForExitAsync();
        return move.ExitCode != 0;
    }

    private static Process Start(string from, string to) =>
        Process.Start(
            new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "palermo"), ["move", "--from", from, "--to", to])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
}
