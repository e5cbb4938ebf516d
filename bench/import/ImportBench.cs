using System.Diagnostics;
using System.Globalization;
using Palermo.Bench.Generated;
using Palermo.Cases;

namespace Palermo.Bench.Import;

/// <summary>Imports generated documents of 25 kB with the real command and reports documents per second and the process's peak memory.</summary>
internal static class ImportBench
{
    private const int Length = 25_000;
    private const double DocumentsPerSecond = 100;
    private const double Mebibytes = 300;

    public static async Task<int> RunAsync(int documents)
    {
        Machine.Print($"bench/run import{(documents == 10_000 ? "" : $" {documents}")}");
        var folder = Machine.Scratch("import");
        var bytes = Generate(Path.Combine(folder, "documents"), documents);
        Console.WriteLine($"{documents:N0} generated documents, {bytes / documents:N0} bytes on average, both layouts");

        var (from, processor) = (Stopwatch.GetTimestamp(), ProcessorTime.OfChildren);
        using var import = Child.Start(
            BuiltCommand.Path,
            "import",
            Path.Combine(folder, "documents"),
            "--data",
            Path.Combine(folder, "data")
        );
        import.StandardInput.Close();
        var watch = PeakMemory.Watch(import);
        var errors = import.StandardError.ReadToEndAsync();
        var last = await LastLine(import.StandardOutput);
        await import.WaitForExitAsync();
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        await errors;
        Report(documents, seconds, (ProcessorTime.OfChildren - processor) / 1000, await watch, last);
        var met = import.ExitCode == 0 && documents / seconds >= DocumentsPerSecond && await watch <= Mebibytes;
        return met & await Searchable(folder, documents) ? 0 : 1;
    }

    private static long Generate(string folder, int documents)
    {
        Directory.CreateDirectory(folder);
        var bytes = 0L;
        for (var seed = 0; seed < documents; seed++)
        {
            var draft = Draft.Report(seed, Length);
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed:00000}.txt"));
            File.WriteAllText(path, seed % 2 == 0 ? Layouts.BlankLines(draft) : Layouts.Wrapped(draft));
            bytes += new FileInfo(path).Length;
        }
        return bytes;
    }

    private static async Task<string> LastLine(StreamReader output)
    {
        var last = "";
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.Length > 0)
                last = line;
        }
        return last;
    }

    private static void Report(int documents, double seconds, double processor, double peak, string last)
    {
        var rate = documents / seconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  time          {seconds:0.0} s, process start included; {processor:0.0} s of processor"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  rate          {rate:0} documents/s   bar {DocumentsPerSecond:0}: {(rate >= DocumentsPerSecond ? "met" : "NOT MET")}"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  peak memory   {peak:0} MiB (VmHWM)   bar {Mebibytes:0}: {(peak <= Mebibytes ? "met" : "NOT MET")}"
            )
        );
        Console.WriteLine($"  it said       {last}");
    }

    /// <summary>Asks the site for what was imported: a document that cannot be found was not imported.</summary>
    private static async Task<bool> Searchable(string folder, int documents)
    {
        using var site = await Site.StartAsync(Path.Combine(folder, "data"));
        var total = await site.TotalAsync("/api/documents");
        var found = await site.TotalAsync("/api/documents?q=Lampwick");
        Console.WriteLine($"  served        {total:N0} of {documents:N0} documents, {found:N0} found by a word of the text");
        return total == documents && found == documents;
    }
}
