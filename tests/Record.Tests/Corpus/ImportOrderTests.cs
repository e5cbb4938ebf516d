using Palermo.Cases;
using Palermo.Record.Tests.Import;

namespace Palermo.Record.Tests.Corpus;

/// <summary>What is concluded from documents does not depend on the order in which they came.</summary>
public sealed class ImportOrderTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "models", "samples");

    [Fact]
    public async Task The_samples_one_by_one_in_either_order_make_the_same_corpus()
    {
        // The damaged copies are second editions of the same date.
        var files = Directory.GetFiles(Samples, "*.txt").Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(await ConcludedAsync(files), await ConcludedAsync([.. files.Reverse()]));
    }

    [Fact]
    public async Task Reports_of_one_day_are_told_from_one_another_by_their_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("palermo-").FullName;
        string[] reports =
        [
            Put(folder, "a", Seated("States parties", "Lantern Economic Union")),
            Put(folder, "b", Seated("regional economic integration organizations parties", "Lantern Economic Union")),
            Put(folder, "c", Seated("States parties", "Lantern Economic Union", symbol: "LC/AOP/WG.2/2030/7")),
            Put(folder, "d", Seated("regional economic integration organizations parties", "Lantern Economic Union", "LC/AOP/WG.2/2030/8")),
        ];
        try
        {
            var forwards = await ConcludedAsync(reports);

            Assert.Contains(forwards, line => line.StartsWith("party-listed-apart", StringComparison.Ordinal));
            Assert.Equal(forwards, await ConcludedAsync([.. reports.Reverse()]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Put(string folder, string name, string text)
    {
        var path = Path.Combine(folder, $"{name}.txt");
        File.WriteAllText(path, text);
        return path;
    }

    private static string Seated(string category, string member, string symbol = "") =>
        Paper.Report(symbol: symbol.Length > 0 ? symbol : $"LC/AOP/WG.2/2030/{category.Length}")
        + $"\n\nC. Attendance\n\n7. The following {category} were represented: Avenmar and {member}.\n";

    private static async Task<IReadOnlyList<string>> ConcludedAsync(string[] files)
    {
        await using var desk = new Desk();
        foreach (var file in files)
            await desk.ImportAsync(file);
        return desk.Store.Read(Conclusions.Of);
    }
}
