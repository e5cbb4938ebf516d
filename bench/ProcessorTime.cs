using System.Globalization;

namespace Palermo.Bench;

/// <summary>Processor time, which neighbours on the machine change little; elapsed time alone misleads on a busy one.</summary>
internal static class ProcessorTime
{
    /// <summary>Linux counts the time of ended children in hundredths of a second.</summary>
    private const double MillisecondsPerTick = 10;

    public static double Own => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    /// <summary>Milliseconds of all children that have ended; 0 where the system does not tell.</summary>
    public static double OfChildren
    {
        get
        {
            if (!File.Exists("/proc/self/stat"))
                return 0;
            var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
            return (Ticks(fields[13]) + Ticks(fields[14])) * MillisecondsPerTick;
        }
    }

    private static long Ticks(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
