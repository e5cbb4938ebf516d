using System.Globalization;
using System.Runtime.InteropServices;
using Palermo.Cases;

namespace Palermo.Bench;

/// <summary>Where a measurement was made: without it a figure means nothing.</summary>
internal static class Machine
{
    /// <summary>A scratch folder on the clone's own disk, emptied first.</summary>
    public static string Scratch(string name)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "bench", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        return folder;
    }

    public static void Print(string command)
    {
        var today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Console.WriteLine($"Command   {command}");
        Console.WriteLine(
            $"Machine   {Processor()}, {Environment.ProcessorCount} cores, {Memory()} GiB, {RuntimeInformation.OSDescription}"
        );
        Console.WriteLine($"Runtime   {RuntimeInformation.FrameworkDescription}");
        Console.WriteLine($"Date      {today}");
        Console.WriteLine();
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo")
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(':')[1]
                .Trim()
                ?? "unknown processor"
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static long Memory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30;
}
