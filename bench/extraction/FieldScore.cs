using System.Globalization;
using System.Text.Json;
using Palermo.Cases;

namespace Palermo.Bench.Extraction;

/// <summary>How well one field was found over all cases.</summary>
internal sealed record FieldScore(int Correct, int Missed, int Extra)
{
    public double? Precision => Correct + Extra == 0 ? null : (double)Correct / (Correct + Extra);

    public double? Recall => Correct + Missed == 0 ? null : (double)Correct / (Correct + Missed);

    public static IReadOnlyDictionary<string, FieldScore> Of(IEnumerable<Tallied> members) =>
        members
            .GroupBy(one => one.Field, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new FieldScore(Count(group, Verdict.Correct), Count(group, Verdict.Missed), Count(group, Verdict.Extra)),
                StringComparer.Ordinal
            );

    public static FieldScore Sum(IEnumerable<FieldScore> scores) =>
        scores.Aggregate(
            new FieldScore(0, 0, 0),
            (sum, one) => new(sum.Correct + one.Correct, sum.Missed + one.Missed, sum.Extra + one.Extra)
        );

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Percent(Precision), 9} {Percent(Recall), 9} {Correct, 8} {Missed, 7} {Extra, 6}");

    private static int Count(IEnumerable<Tallied> members, Verdict verdict) => members.Count(one => one.Verdict == verdict);

    private static string Percent(double? share) =>
        share is { } value ? (Math.Floor(value * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "-";
}

/// <summary>The scores that the next run is compared with; kept in the clone.</summary>
internal static class LastRun
{
    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static string Path => System.IO.Path.Combine(Repository.Root, "bench", "extraction", "last.json");

    public static IReadOnlyDictionary<string, FieldScore> Read() =>
        File.Exists(Path)
            ? JsonSerializer.Deserialize<SortedDictionary<string, FieldScore>>(File.ReadAllText(Path), Form)!
            : new SortedDictionary<string, FieldScore>();

    /// <summary>One field a line, so that a change reads as a change.</summary>
    public static void Write(IReadOnlyDictionary<string, FieldScore> scores)
    {
        var lines = scores.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"  \"{one.Key}\": {Line(one.Value)}");
        File.WriteAllText(Path, "{\n" + string.Join(",\n", lines) + "\n}\n");
    }

    private static string Line(FieldScore score) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"correct\": {score.Correct}, \"missed\": {score.Missed}, \"extra\": {score.Extra}}}"
        );
}
