using System.Diagnostics;
using System.Globalization;
using Palermo.Bench.Corpus;
using Palermo.Bench.Generated;
using Palermo.Cases;

namespace Palermo.Bench.Import;

/// <summary>
/// Imports generated documents with the real command and reports documents per second and the process's peak memory: reports of 25 kB of one body, or the
/// papers of an office, and then one more of those.
/// </summary>
internal static class ImportBench
{
    private const int Length = 25_000;
    private const double DocumentsPerSecond = 100;
    private const double Mebibytes = 300;

    /// <summary>As for serving.</summary>
    private const double MebibytesOfOffice = 600;

    private const double SecondsOfOne = 2;

    public static async Task<int> RunAsync(int documents)
    {
        Machine.Print($"bench/run import{(documents == 10_000 ? "" : $" {documents}")}");
        var folder = Machine.Scratch("import");
        var bytes = Generate(Path.Combine(folder, "documents"), documents);
        Console.WriteLine($"{documents:N0} generated documents, {bytes / documents:N0} bytes on average, both layouts");
        var met = await ImportAsync(folder, documents, DocumentsPerSecond, Mebibytes);
        return met & await Searchable(folder, documents, found: documents) ? 0 : 1;
    }

    public static async Task<int> OfficeAsync(int documents)
    {
        Machine.Print($"bench/run import office {documents}");
        var folder = Machine.Scratch("import");
        CorpusBench.Write(Path.Combine(folder, "documents"), documents);
        var met = await ImportAsync(folder, documents, DocumentsPerSecond, MebibytesOfOffice);
        Console.WriteLine("one more");
        CorpusBench.WriteLast(Path.Combine(folder, "documents"), documents + 1);
        met &= await ImportAsync(folder, 1, 1 / SecondsOfOne, MebibytesOfOffice, Path.Combine("documents", "last"));
        return met & await Searchable(folder, documents + 1, found: null) ? 0 : 1;
    }

    private static async Task<bool> ImportAsync(string folder, int documents, double atLeast, double mebibytes, string papers = "documents")
    {
        var (from, processor) = (Stopwatch.GetTimestamp(), ProcessorTime.OfChildren);
        using var import = Child.Start(BuiltCommand.Path, "import", Path.Combine(folder, papers), "--data", Path.Combine(folder, "data"));
        import.StandardInput.Close();
        var watch = PeakMemory.Watch(import);
        var errors = import.StandardError.ReadToEndAsync();
        var last = await LastLine(import.StandardOutput);
        await import.WaitForExitAsync();
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        await errors;
        Report(documents / seconds, atLeast, seconds, (ProcessorTime.OfChildren - processor) / 1000, await watch, mebibytes, last);
        return import.ExitCode == 0 && documents / seconds >= atLeast && await watch <= mebibytes;
    }

    /// <returns>Bytes of all documents.</returns>
    public static long Generate(string folder, int documents)
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

    private static void Report(double rate, double atLeast, double seconds, double processor, double peak, double mebibytes, string last)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  time          {seconds:0.0} s, process start included; {processor:0.0} s of processor"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  rate          {rate:0.0} documents/s   bar {atLeast:0.0}: {(rate >= atLeast ? "met" : "NOT MET")}"
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  peak memory   {peak:0} MiB (VmHWM)   bar {mebibytes:0}: {(peak <= mebibytes ? "met" : "NOT MET")}"
            )
        );
        Console.WriteLine($"  it said       {last}");
    }

    /// <summary>Asks the site for what was imported: a document that cannot be found was not imported.</summary>
    /// <param name="found">How many a word of the text finds; null where not all hold it.</param>
    private static async Task<bool> Searchable(string folder, int documents, int? found)
    {
        using var site = await Site.StartAsync(Path.Combine(folder, "data"));
        var total = await site.TotalAsync("/api/documents");
        var named = await site.TotalAsync("/api/documents?q=Lampwick");
        Console.WriteLine($"  served        {total:N0} of {documents:N0} documents, {named:N0} found by a word of the text");
        return total == documents && named == (found ?? named);
    }
}
