using System.Runtime.InteropServices;

namespace Palermo.Hostile.Drills;

/// <summary>The processor time of the calling thread, which .NET tells only for whole processes.</summary>
internal static class ThreadClock
{
    // time.h of Linux.
    private const int OfThread = 3;

    public static double Milliseconds
    {
        get
        {
            _ = Ask(OfThread, out var time);
            return time.Seconds * 1e3 + time.Nanoseconds / 1e6;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int clock, out Time time);

    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
