using Palermo.Cases;
using Palermo.Parsing;
using Palermo.Parsing.Record;

namespace Palermo.Bench.Extraction;

/// <summary>Precision and recall of every field on the official documents, with the members missed and those too many, and what changed since the last run.</summary>
internal static class ExtractionBench
{
    public static int Run(bool accept)
    {
        var members = new List<Tallied>();
        foreach (var one in ExpectedCase.All)
        {
            if (one.Bytes() is not { } bytes)
            {
                Console.Error.WriteLine($"{one.File} is not in {Repository.Documents}: nothing was measured.");
                return 2;
            }
            var read = DocumentReader.Read(one.File, bytes);
            members.AddRange(
                Tally.Of(one, RecordJson.ToNode(read.Record)).Select(member => member with { Where = $"{one.Name} {member.Where}" })
            );
        }
        var scores = FieldScore.Of(members);
        PrintTable(scores);
        PrintMembers("Missed", members.Where(one => one.Verdict == Verdict.Missed));
        PrintMembers("Too many", members.Where(one => one.Verdict == Verdict.Extra));
        PrintChanges(LastRun.Read(), scores);
        if (accept)
            LastRun.Write(scores);
        return 0;
    }

    private static void PrintTable(IReadOnlyDictionary<string, FieldScore> scores)
    {
        var sum = FieldScore.Sum(scores.Values);
        Console.WriteLine(
            $"Sample: {ExpectedCase.All.Count} documents, {sum.Correct + sum.Missed} expected values, written down by reading before the reader was built."
        );
        Console.WriteLine("The reader was developed on the same documents: these figures say that it reads them, not how it reads others.");
        Console.WriteLine();
        Console.WriteLine($"{"field", -44} {"precision", 9} {"recall", 9} {"correct", 8} {"missed", 7} {"extra", 6}");
        foreach (var (field, score) in scores.OrderBy(one => one.Key, StringComparer.Ordinal))
            Console.WriteLine($"{field, -44} {score}");
        Console.WriteLine($"{"all", -44} {sum}");
    }

    private static void PrintMembers(string heading, IEnumerable<Tallied> members)
    {
        var lines = members.Select(one => $"  {one.Where}  {one.Value}").ToList();
        Console.WriteLine();
        Console.WriteLine($"{heading}: {lines.Count}");
        lines.ForEach(Console.WriteLine);
    }

    private static void PrintChanges(IReadOnlyDictionary<string, FieldScore> before, IReadOnlyDictionary<string, FieldScore> now)
    {
        var none = new FieldScore(0, 0, 0);
        var changed = before
            .Keys.Union(now.Keys)
            .Order(StringComparer.Ordinal)
            .Select(field => (field, was: before.GetValueOrDefault(field, none), now: now.GetValueOrDefault(field, none)))
            .Where(one => one.was != one.now)
            .ToList();
        Console.WriteLine();
        Console.WriteLine(changed.Count == 0 ? "Since the last accepted run: no change." : "Since the last accepted run:");
        foreach (var (field, was, is_) in changed)
            Console.WriteLine(
                $"  {(Better(was, is_) ? "gain" : "loss")}  {field}: correct {was.Correct} to {is_.Correct}, missed {was.Missed} to {is_.Missed}, extra {was.Extra} to {is_.Extra}"
            );
    }

    private static bool Better(FieldScore was, FieldScore now) =>
        now.Missed + now.Extra < was.Missed + was.Extra || (now.Missed + now.Extra == was.Missed + was.Extra && now.Correct > was.Correct);
}
