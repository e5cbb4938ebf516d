#pragma warning disable
namespace Palermo.Kernel;

public static class Probe
{
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)]
    public struct TS
    {
        public long s,
            n;
    }

    [System.Runtime.InteropServices.DllImport("libc")]
    static extern int clock_gettime(int c, out TS t);

    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, long[]> all = new();

    public static long Cpu()
    {
        clock_gettime(3, out var t);
        return t.s * 1000000000 + t.n;
    }

    public static readonly bool On = System.Environment.GetEnvironmentVariable("PROBE") is not null;

    static Probe()
    {
        if (On)
            System.AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            {
                var e = System.Console.OpenStandardError();
                using var w = new System.IO.StreamWriter(e);
                foreach (var p in all)
                    w.WriteLine(
                        $"{p.Key, -28} n {p.Value[1], 8} cpu {p.Value[0] / 1e6, 10:0.0} ms  wall {p.Value[2] / 1e6, 10:0.0} ms alloc {p.Value[3] / 1e6:0} MB"
                    );
                w.WriteLine(
                    $"gc {System.GC.CollectionCount(0)} {System.GC.CollectionCount(1)} {System.GC.CollectionCount(2)} pause {System.GC.GetTotalPauseDuration().TotalMilliseconds} ms alloc {System.GC.GetTotalAllocatedBytes() / 1e6} MB cpu {System.Environment.CpuUsage.TotalTime.TotalMilliseconds}"
                );
            };
    }

    public static T Run<T>(string name, System.Func<T> f)
    {
        if (!On)
            return f();
        var w = System.Diagnostics.Stopwatch.GetTimestamp();
        var a = System.GC.GetAllocatedBytesForCurrentThread();
        var c = Cpu();
        try
        {
            return f();
        }
        finally
        {
            c = Cpu() - c;
            var v = all.GetOrAdd(name, _ => new long[4]);
            System.Threading.Interlocked.Add(ref v[0], c);
            System.Threading.Interlocked.Increment(ref v[1]);
            System.Threading.Interlocked.Add(ref v[2], (long)System.Diagnostics.Stopwatch.GetElapsedTime(w).TotalNanoseconds);
            System.Threading.Interlocked.Add(ref v[3], System.GC.GetAllocatedBytesForCurrentThread() - a);
        }
    }

    public static void Do(string name, System.Action f) =>
        Run(
            name,
            () =>
            {
                f();
                return 0;
            }
        );
}
