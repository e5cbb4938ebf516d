using System.Diagnostics;
using System.Text;
using Palermo.Bench.Generated;
using Palermo.Parsing;

namespace Palermo.Bench.Reading;

/// <summary>
/// Reads one generated document of 60 pages (200 kB) in both layouts, warm and on one core, and lets pandoc parse the same text in the same rounds.
/// pandoc does other work: it parses Markdown to a tree of blocks and inlines and finds no fields. Its process start is measured on an empty document.
/// </summary>
internal static class ReadingBench
{
    private const int Seed = 2026;
    private const int Length = 200_000;
    private const int Rounds = 7;
    private const double Bar = 15;

    public static int Run()
    {
        Machine.Print("bench/run reading");
        OnOneCore();
        var draft = Draft.Report(Seed, Length);
        var met = Measure("blank-line paragraphs", draft, Layouts.BlankLines(draft));
        met &= Measure("hard-wrapped lines", draft, Layouts.Wrapped(draft));
        return met ? 0 : 1;
    }

    private static bool Measure(string layout, Draft draft, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var folder = Machine.Scratch("reading");
        var (full, empty) = (Path.Combine(folder, "full.md"), Path.Combine(folder, "empty.md"));
        File.WriteAllBytes(full, bytes);
        File.WriteAllText(empty, "");
        var (own, peer, start) = (new Timing(), new Timing(), new Timing());
        WarmUp(bytes);
        for (var round = 0; round < Rounds; round++)
        {
            Read(bytes, own);
            if (!Child.Exists("pandoc"))
                continue;
            Pandoc(full, peer);
            Pandoc(empty, start);
        }
        Report(layout, draft, bytes, own, peer, start);
        return own.Elapsed.Median <= Bar;
    }

    private static void Report(string layout, Draft draft, byte[] bytes, Timing own, Timing peer, Timing start)
    {
        var record = DocumentReader.Read("generated.txt", bytes).Record;
        Console.WriteLine($"{layout}: {bytes.Length:N0} bytes, {Rounds} rounds; milliseconds, median (least to greatest)");
        Console.WriteLine(
            $"  found: paragraphs {record.NumberedParagraphs?.Count} of {draft.Paragraphs}, recommendations {record.Recommendations.Count} of {draft.Recommendations}"
        );
        Console.WriteLine($"  {"", -20} {"elapsed", -28} processor");
        Console.WriteLine(
            $"  {"palermo", -20} {own.Elapsed, -28} {own.Processor}   bar {Bar:0} elapsed: {(own.Elapsed.Median <= Bar ? "met" : "NOT MET")}"
        );
        if (!Child.Exists("pandoc"))
        {
            Console.WriteLine("  pandoc is not installed; install it for the ratio");
            return;
        }
        Console.WriteLine($"  {"pandoc, process", -20} {peer.Elapsed, -28} {peer.Processor}");
        Console.WriteLine($"  {"pandoc, empty text", -20} {start.Elapsed, -28} {start.Processor}");
        var (elapsed, processor) = (peer.Elapsed.Median - start.Elapsed.Median, peer.Processor.Median - start.Processor.Median);
        Console.WriteLine(
            $"  pandoc takes {peer.Elapsed.Median / own.Elapsed.Median:0.0} times as long, {elapsed / own.Elapsed.Median:0.0} times without its start, {processor / own.Processor.Median:0.0} times the processor without its start"
        );
        Console.WriteLine();
    }

    private static void Pandoc(string file, Timing timing)
    {
        var before = ProcessorTime.OfChildren;
        timing.Elapsed.Add(Child.Time("pandoc", "-f", "markdown", "-t", "json", file));
        timing.Processor.Add(ProcessorTime.OfChildren - before);
    }

    /// <summary>One read, as the mean over half a second of reads.</summary>
    private static void Read(byte[] bytes, Timing timing)
    {
        var (from, processor) = (Stopwatch.GetTimestamp(), ProcessorTime.Own);
        var reads = 0;
        for (; Stopwatch.GetElapsedTime(from) < TimeSpan.FromMilliseconds(500); reads++)
            DocumentReader.Read("generated.txt", bytes);
        timing.Elapsed.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds / reads);
        timing.Processor.Add((ProcessorTime.Own - processor) / reads);
    }

    /// <summary>On one core the runtime needs about this long to compile every hot method for the last time.</summary>
    private static void WarmUp(byte[] bytes)
    {
        var from = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(from) < TimeSpan.FromSeconds(10))
            DocumentReader.Read("generated.txt", bytes);
    }

    /// <summary>Children inherit it, so that pandoc has the one core too.</summary>
    private static void OnOneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = 1;
    }

    private sealed class Timing
    {
        public Series Elapsed { get; } = new();
        public Series Processor { get; } = new();
    }
}
