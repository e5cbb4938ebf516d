using System.Globalization;
using System.Text;

namespace Palermo.Storage.Drills;

internal enum Happening
{
    Write,
    Cut,
    Sync,
    Remove,
    Acknowledge,
}

/// <summary>Something a traced process did to its files, or said.</summary>
/// <param name="File">Full path; of a folder for its sync.</param>
/// <param name="At">Offset of a write, new length of a cut, number of an acknowledged write.</param>
internal sealed record TraceEvent(Happening What, string File, long At = 0, byte[]? Data = null, int Lane = 0);

/// <summary>Reads what strace wrote with <c>-f -y -xx</c>: every string and path is in hexadecimal, and calls of several threads interleave.</summary>
internal static class Trace
{
    private const string Calls = "pwrite64,ftruncate,fdatasync,fsync,unlink,write";

    /// <summary>All that a process does that opens a store in the folder and writes to it.</summary>
    /// <param name="count">Writes in each lane.</param>
    public static async Task<List<TraceEvent>> Record(string folder, int count)
    {
        var log = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());
        string[] tracer = ["strace", "-f", "-qq", "-y", "-xx", "-s", "100000000", "-e", $"trace={Calls}", "-o", log];
        using var child = Child.Start(folder, new int[Folder.Lanes], count, size: 3000, close: true, tracer);
        await child.End();
        var recorded = Read(File.ReadLines(log));
        File.Delete(log);
        return recorded;
    }

    private static List<TraceEvent> Read(IEnumerable<string> lines)
    {
        var events = new List<TraceEvent>();
        var waiting = new Dictionary<string, TraceEvent>();
        foreach (var line in lines)
        {
            var thread = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            if (line.Contains(" resumed>", StringComparison.Ordinal))
            {
                // A sync holds from its end on; anything else happened at its beginning.
                if (waiting.Remove(thread, out var sync) && line.EndsWith("= 0", StringComparison.Ordinal))
                {
                    events.Add(sync);
                }
            }
            else if (Parse(line[thread.Length..].TrimStart()) is { } happened)
            {
                if (happened.What == Happening.Sync && line.EndsWith("<unfinished ...>", StringComparison.Ordinal))
                {
                    waiting[thread] = happened;
                }
                else
                {
                    events.Add(happened);
                }
            }
        }
        return events;
    }

    private static TraceEvent? Parse(string call)
    {
        var name = call[..Math.Max(0, call.IndexOf('(', StringComparison.Ordinal))];
        return name switch
        {
            "pwrite64" => new(Happening.Write, Path(call), Number(call, 3), Text(call)),
            "ftruncate" => new(Happening.Cut, Path(call), Number(call, 1)),
            "fdatasync" or "fsync" => new(Happening.Sync, Path(call)),
            "unlink" => new(Happening.Remove, Encoding.UTF8.GetString(Text(call))),
            "write" => Said(Encoding.UTF8.GetString(Text(call))),
            _ => null,
        };
    }

    private static TraceEvent? Said(string text) =>
        text.Trim().Split(' ') is ["done", var lane, var number] ? new(Happening.Acknowledge, "", Int(number), Lane: Int(lane)) : null;

    private static string Path(string call) => Encoding.UTF8.GetString(Hex(Between(call, '<', '>')));

    private static byte[] Text(string call) => Hex(Between(call, '"', '"'));

    /// <summary>The n-th argument, counted from 0; none of those before holds a comma.</summary>
    private static long Number(string call, int n) => Long(call.Split(',')[n].Trim().Split(')', ' ')[0]);

    private static long Long(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Hex(string text) => Convert.FromHexString(text.Replace("\\x", "", StringComparison.Ordinal));

    private static string Between(string text, char before, char after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + 1;
        return text[start..text.IndexOf(after, start)];
    }
}
