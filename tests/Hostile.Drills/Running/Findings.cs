using System.Globalization;
using System.Text;

namespace Palermo.Hostile.Drills.Running;

/// <summary>What a run has shown; several readers add to it at once.</summary>
internal sealed class Findings(int seed)
{
    private const double LongestMilliseconds = 1000;

    public const long MostBytes = 200_000_000;

    private readonly Lock one = new();
    private readonly SortedDictionary<string, (int Files, int Records, double Slowest, int SlowestAt, long Most, int MostAt)> kinds = new(
        StringComparer.Ordinal
    );

    public List<string> Wrong { get; } = [];

    public int Records => kinds.Values.Sum(kind => kind.Records);

    public int Files => kinds.Values.Sum(kind => kind.Files);

    public void Add(int number, string kind, double milliseconds, long bytes, int records, string thrown)
    {
        lock (one)
        {
            var so = kinds.GetValueOrDefault(kind);
            kinds[kind] = (
                so.Files + 1,
                so.Records + records,
                Math.Max(so.Slowest, milliseconds),
                milliseconds > so.Slowest ? number : so.SlowestAt,
                Math.Max(so.Most, bytes),
                bytes > so.Most ? number : so.MostAt
            );
            if (thrown.Length > 0)
                Say(number, thrown);
            if (milliseconds > LongestMilliseconds)
                Say(number, string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms of processor time"));
        }
    }

    /// <summary>A file wrong beyond its own measurement.</summary>
    public void Add(int number, string how)
    {
        lock (one)
            Say(number, how);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in Wrong)
            text.AppendLine(line);
        foreach (var (kind, so) in kinds)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind, -16} {so.Files, 9:N0} files, {so.Records, 9:N0} records   slowest {so.Slowest, 6:0} ms (file {so.SlowestAt})   most allocated {so.Most / 1e6, 6:0.0} MB (file {so.MostAt})"
            );
        }
        return text.Append(CultureInfo.InvariantCulture, $"{Files:N0} files, {Records:N0} records, {Wrong.Count} wrong, seed {seed}")
            .ToString();
    }

    private void Say(int number, string what) => Wrong.Add($"file {number} of seed {seed}: {what}");
}
