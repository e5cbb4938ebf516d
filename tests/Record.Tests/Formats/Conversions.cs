using System.Diagnostics;
using System.Text.Unicode;
using Palermo.Cases;

namespace Palermo.Record.Tests.Formats;

/// <summary>The sample documents as LibreOffice saves them, once for all tests: it is slow to start.</summary>
public sealed class Conversions : IAsyncLifetime
{
    public const string Program = "soffice";

    private static readonly string[] Formats = ["html", "docx", "pdf"];

    private readonly string folder = Directory.CreateTempSubdirectory("palermo-formats-").FullName;

    public static IReadOnlyList<string> Sources { get; } =
    [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "models", "samples"), "lantern-*.txt").Order(StringComparer.Ordinal)];

    /// <summary>
    /// The official documents beside the clone, and their relatives; they may be absent. LibreOffice is told that they are in UTF-8, so one in an old encoding is left out.
    /// </summary>
    public static IReadOnlyList<string> Official { get; } =
    [
        .. new[] { Repository.Documents, Path.GetFullPath(Path.Combine(Repository.Documents, "..", "families")) }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt"))
            .Where(path => Utf8.IsValid(File.ReadAllBytes(path)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A document with what a word processor does by itself: numbers of lists, a footnote, a table. Its text was written down by hand.</summary>
    public static string Laid { get; } = Path.Combine(Repository.Root, "tests", "cases", "formats", "lantern-report.fodt");

    public static bool CanConvert { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, Program)));

    public async ValueTask InitializeAsync()
    {
        if (CanConvert)
        {
            await Task.WhenAll(
                Formats.Select(format => ConvertAsync(format, ["--infilter=Text (encoded):UTF8"], [.. Sources, .. Official]))
            );
            await Task.WhenAll(Formats.Select(format => ConvertAsync(format, [], [Laid])));
        }
    }

    public byte[] Read(string source, string format) =>
        File.ReadAllBytes(Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(source), format)));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>All documents into one format; two of these at once need a profile each.</summary>
    private async Task ConvertAsync(string format, string[] options, IReadOnlyList<string> sources)
    {
        var start = new ProcessStartInfo(
            Program,
            [
                $"-env:UserInstallation=file://{folder}/profile-{format}",
                "--headless",
                .. options,
                "--convert-to",
                format,
                "--outdir",
                folder,
                .. sources,
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var office = Process.Start(start)!;
        await office.StandardOutput.ReadToEndAsync();
        await office.WaitForExitAsync();
    }
}
