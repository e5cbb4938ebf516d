using System.Diagnostics;
using System.Globalization;

namespace Palermo.Bench.Import;

/// <summary>The greatest resident memory of a process and its children, as Linux keeps it.</summary>
internal static class PeakMemory
{
    /// <summary>Mebibytes; completes when the process has ended. The kernel keeps the peak, so reading it often only guards against missing the end.</summary>
    public static async Task<double> Watch(Process process)
    {
        var peak = 0.0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Of(process.Id));
            await Task.Delay(20);
        }
        return peak;
    }

    /// <summary>Mebibytes of a running process and its children, until now.</summary>
    public static double Of(int id) => Family(id).Sum(Read);

    /// <summary>The command may be a script that runs the program as its child.</summary>
    private static IEnumerable<int> Family(int id)
    {
        var children = $"/proc/{id}/task/{id}/children";
        var ids = File.Exists(children) ? File.ReadAllText(children).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return ids.SelectMany(child => Family(int.Parse(child, CultureInfo.InvariantCulture))).Append(id);
    }

    private static double Read(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null
                ? 0
                : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;
        }
        catch (IOException)
        {
            return 0; // It ended between the listing and the reading.
        }
    }
}
