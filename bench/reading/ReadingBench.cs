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
        var (own, peer, start) = (new Series(), new Series(), new Series());
        WarmUp(bytes);
        for (var round = 0; round < Rounds; round++)
        {
            own.Add(PerRead(bytes));
            if (!Child.Exists("pandoc"))
                continue;
            peer.Add(Child.Time("pandoc", "-f", "markdown", "-t", "json", full));
            start.Add(Child.Time("pandoc", "-f", "markdown", "-t", "json", empty));
        }
        Report(layout, draft, bytes, own, peer, start);
        return own.Median <= Bar;
    }

    private static void Report(string layout, Draft draft, byte[] bytes, Series own, Series peer, Series start)
    {
        var record = DocumentReader.Read("generated.txt", bytes).Record;
        Console.WriteLine($"{layout}: {bytes.Length:N0} bytes; {Rounds} rounds, milliseconds: median (least to greatest)");
        Console.WriteLine(
            $"  found               paragraphs {record.NumberedParagraphs?.Count} of {draft.Paragraphs}, recommendations {record.Recommendations.Count} of {draft.Recommendations}"
        );
        Console.WriteLine($"  palermo             {own}   bar {Bar:0}: {(own.Median <= Bar ? "met" : "NOT MET")}");
        if (!Child.Exists("pandoc"))
        {
            Console.WriteLine("  pandoc is not installed; install it for the ratio");
            return;
        }
        Console.WriteLine($"  pandoc, process     {peer}   {peer.Median / own.Median:0.0} times as long");
        Console.WriteLine($"  pandoc, empty text  {start}");
        Console.WriteLine(
            $"  pandoc, the text    {peer.Median - start.Median:0.00}   {(peer.Median - start.Median) / own.Median:0.0} times as long"
        );
        Console.WriteLine();
    }

    private static void WarmUp(byte[] bytes)
    {
        var from = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(from) < TimeSpan.FromSeconds(3))
            DocumentReader.Read("generated.txt", bytes);
    }

    /// <summary>Milliseconds for one read, the mean over half a second of reads.</summary>
    private static double PerRead(byte[] bytes)
    {
        var from = Stopwatch.GetTimestamp();
        var reads = 0;
        for (; Stopwatch.GetElapsedTime(from) < TimeSpan.FromMilliseconds(500); reads++)
            DocumentReader.Read("generated.txt", bytes);
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds / reads;
    }

    /// <summary>Children inherit it, so that pandoc has the one core too.</summary>
    private static void OnOneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = 1;
    }
}
