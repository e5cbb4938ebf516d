namespace Palermo.Bench.Startup;

/// <summary>Time from the start of the built <c>palermo serve</c> to its first page with the sample records loaded, and the weight of that page.</summary>
internal static class StartupBench
{
    private const int Rounds = 9;
    private const double Bar = 500;
    private const long HeaviestPage = 60_000;

    public static async Task<int> RunAsync()
    {
        Machine.Print("bench/run startup");
        var data = Path.Combine(Machine.Scratch("startup"), "data");
        using (var first = await Site.StartAsync(data, "--demo"))
            Console.WriteLine($"loading the sample records, once   {first.FirstPageAfter:0} ms to the first page");
        var (times, processor) = (new Series(), new Series());
        for (var round = 0; round < Rounds; round++)
        {
            var before = ProcessorTime.OfChildren;
            using (var site = await Site.StartAsync(data))
                times.Add(site.FirstPageAfter);
            processor.Add(ProcessorTime.OfChildren - before);
        }
        Console.WriteLine($"processor time until it was stopped  {processor} ms");
        Console.WriteLine(
            $"start to first page, {Rounds} rounds      {times} ms   bar {Bar:0}: {(times.Median <= Bar ? "met" : "NOT MET")}"
        );
        return times.Median <= Bar & await WeighAsync(data) ? 0 : 1;
    }

    private static async Task<bool> WeighAsync(string data)
    {
        using var site = await Site.StartAsync(data);
        var parts = await PageWeight.OfAsync(site.Client);
        Console.WriteLine();
        Console.WriteLine($"{"first page", -44} {"sent", 10} {"unpacked", 10}");
        foreach (var (address, sent, unpacked) in parts)
            Console.WriteLine($"  {address, -42} {sent, 10:N0} {unpacked, 10:N0}");
        var (allSent, all) = (parts.Sum(one => one.Sent), parts.Sum(one => one.Unpacked));
        Console.WriteLine(
            $"{"all", -44} {allSent, 10:N0} {all, 10:N0}   bar {HeaviestPage:N0} sent: {(allSent <= HeaviestPage ? "met" : "NOT MET")}"
        );
        return allSent <= HeaviestPage;
    }
}
