using System.Diagnostics;
using System.Globalization;

namespace Palermo.Bench.Pages;

/// <summary>What wrk measured: answers and their times, in milliseconds.</summary>
internal sealed record Loaded(double PerSecond, double P50, double P95, double P99, long Failed);

/// <summary>wrk, which asks for one address after the other over eight connections and waits for each answer.</summary>
internal static class Load
{
    public const int Connections = 8;

    /// <summary>
    /// Each connection takes the next address of the list. What is not a 200 counts as failed, or a page of refusals would be the fastest of all.
    /// </summary>
    private const string Script = """
        local addresses, at = {}, 0
        for line in io.lines(os.getenv("ADDRESSES")) do addresses[#addresses + 1] = line end
        local headers = { ["Accept-Encoding"] = os.getenv("ENCODING"), ["Accept-Language"] = "en" }
        function request()
          at = at % #addresses + 1
          return wrk.format("GET", addresses[at], headers)
        end
        function done(summary, latency)
          local errors = summary.errors
          io.write(string.format("RESULT %f %f %f %f %d\n", summary.requests / summary.duration * 1000000, latency:percentile(50) / 1000,
            latency:percentile(95) / 1000, latency:percentile(99) / 1000, errors.status + errors.connect + errors.read + errors.write + errors.timeout))
        end
        """;

    public static Loaded Run(Uri site, IReadOnlyList<string> addresses, string encoding, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("palermo-load-").FullName;
        try
        {
            var (script, list) = (Path.Combine(folder, "load.lua"), Path.Combine(folder, "addresses"));
            File.WriteAllText(script, Script);
            File.WriteAllLines(list, addresses);
            var start = new ProcessStartInfo(
                "wrk",
                ["-t1", $"-c{Connections}", $"-d{seconds}s", "--timeout", "30s", "-s", script, site.ToString()]
            )
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            (start.Environment["ADDRESSES"], start.Environment["ENCODING"]) = (list, encoding);
            using var wrk = Process.Start(start)!;
            return Read(wrk.StandardOutput.ReadToEnd());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Loaded Read(string said)
    {
        var result = said.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal));
        if (result is null)
            throw new InvalidOperationException($"wrk gave no result: {said}");
        var values = result.Split(' ').Skip(1).Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return new Loaded(values[0], values[1], values[2], values[3], (long)values[4]);
    }
}
