using System.Globalization;
using Palermo.Storage.Drills;

return args switch
{
    ["write", var folder, var from, var count, var size, var close] => await WriteChild.Run(
        folder,
        [.. from.Split(',').Select(Number)],
        Number(count),
        Number(size),
        bool.Parse(close)
    ),
    ["kill", var kills] => await Report("kill -9", KillDrill.Run(Number(kills), Environment.TickCount)),
    ["syscalls", var injections] => await Codes(SyscallDrill.Run(Number(injections), Environment.TickCount)),
    ["power", var images] => await Power(Number(images)),
    ["full", var cycles] => await Report("full disk", FullDrill.Run(Number(cycles))),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static async Task<int> Report(string name, Task<(List<string> Wrong, long Acknowledged)> drill)
{
    var (wrong, acknowledged) = await drill;
    wrong.ForEach(Console.WriteLine);
    Console.WriteLine($"{name}: {acknowledged} writes acknowledged, {wrong.Count} wrong");
    return wrong.Count == 0 ? 0 : 1;
}

static async Task<int> Codes(Task<(List<string> Wrong, SortedDictionary<int, int> ExitCodes)> drill)
{
    var (wrong, codes) = await drill;
    wrong.ForEach(Console.WriteLine);
    Console.WriteLine(
        $"failing system calls: exit codes {string.Join(", ", codes.Select(pair => $"{pair.Key}: {pair.Value}"))}; {wrong.Count} wrong"
    );
    return wrong.Count == 0 ? 0 : 1;
}

static async Task<int> Power(int images)
{
    var drill = await PowerDrill.Record(count: 40);
    var seed = Environment.TickCount;
    var wrong = await drill.Replay(images, Disk.Honest, seed);
    wrong.ForEach(Console.WriteLine);
    // A drill that cannot fail proves nothing: a disk that lies must be found out.
    var controls = images / 20;
    var (commits, all) = (
        (await drill.Replay(controls, Disk.LosesCommits, seed)).Count,
        (await drill.Replay(controls, Disk.LosesAll, seed)).Count
    );
    Console.WriteLine(
        $"power cuts: {images} images, {wrong.Count} wrong; of {controls} with lost commits {commits} wrong, with no sync {all}"
    );
    return wrong.Count == 0 && commits > 0 && all > 0 ? 0 : 1;
}

static int Usage()
{
    Console.WriteLine("kill N      kills a writing process N times");
    Console.WriteLine("syscalls N  lets N system calls fail, with strace");
    Console.WriteLine("power N     cuts the power N times in a recorded run, with strace");
    Console.WriteLine("full N      fills a small disk N times, as root");
    return 2;
}
