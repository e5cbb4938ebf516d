using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing;

namespace Palermo.Bench.Families;

/// <summary>
/// A folder of relatives against the labels of third parties beside them: line ends (<c>NAME.labels.json</c>: text, is_hard_linebreak) and recommendations of
/// review reports (<c>NAME.labels.csv</c>: text, to, decision, From, ...). Prints what differs, then the figures.
/// </summary>
internal static partial class FamiliesBench
{
    private static readonly Dictionary<string, string> Positions = new(StringComparer.Ordinal)
    {
        ["support"] = "supported",
        ["consider"] = "to be examined",
        ["reject"] = "noted",
    };

    public static int Run(string folder)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var breaks = new Score("line ends");
        var recommendations = new Score("recommendations: number, State, position");
        foreach (var labels in Directory.EnumerateFiles(folder, "*.labels.json").Order(StringComparer.Ordinal))
            CountBreaks(labels, breaks);
        foreach (var labels in Directory.EnumerateFiles(folder, "*.labels.csv").Order(StringComparer.Ordinal))
            CountRecommendations(labels, recommendations);
        Console.WriteLine("| what | labels | right | missed | too many | precision | recall |\n|---|---|---|---|---|---|---|");
        breaks.Print();
        recommendations.Print();
        return 0;
    }

    private static void CountBreaks(string file, Score score)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(file));
        var text = labels.RootElement.GetProperty("text").GetString()!;
        var lines = text.Split('\n');
        var read = DocumentReader.LineBreaks(text);
        foreach (
            var (expected, i) in labels
                .RootElement.GetProperty("is_hard_linebreak")
                .EnumerateArray()
                .Select((one, i) => (one.GetBoolean(), i))
        )
            score.See(expected == read[i], $"{Path.GetFileName(file)}, line {i + 1} should end {(expected ? "hard" : "soft")}: {lines[i]}");
    }

    private static void CountRecommendations(string file, Score score)
    {
        var bytes = File.ReadAllBytes(file.Replace(".labels.csv", ".txt", StringComparison.Ordinal));
        var text = Encoding.GetEncoding("macintosh").GetString(bytes);
        var record = DocumentReader.Read(Path.GetFileName(file), Encoding.UTF8.GetBytes(text)).Record;
        var read = record.Recommendations.SelectMany(one => one.By.Select(by => Triple(one.Number!, by, one.Position))).ToHashSet();
        var labelled = Row()
            .Matches(File.ReadAllText(file))
            .Select(row =>
                Triple(row.Groups["number"].Value, row.Groups["from"].Value, Positions.GetValueOrDefault(row.Groups["decision"].Value))
            )
            .ToHashSet();
        foreach (var one in labelled)
            score.See(read.Contains(one), $"{Path.GetFileName(file)}, missed: {one}");
        foreach (var one in read.Except(labelled))
            score.SeeTooMany($"{Path.GetFileName(file)}, too many: {one}");
    }

    private static (string, string, string?) Triple(string number, string by, string? position) =>
        (number, States.Find(by)?.Code ?? by, position);

    /// <summary>The number without the labellers' third level, the position, the State.</summary>
    [GeneratedRegex(
        @"^""?(?<number>\d+(\.\d+)?)\.?(\.\d+)? .*?,[^,]+,(?<decision>\w+),(?<from>[^,]+),\d{4},[^,]*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Row();

    private sealed class Score(string name)
    {
        private int labels;
        private int right;
        private int tooMany;

        public void See(bool isRight, string otherwise)
        {
            labels++;
            if (isRight)
                right++;
            else
                Console.WriteLine(otherwise);
        }

        public void SeeTooMany(string what)
        {
            tooMany++;
            Console.WriteLine(what);
        }

        public void Print() =>
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {labels} | {right} | {labels - right} | {tooMany} | {Share(right, right + tooMany)} | {Share(right, labels)} |"
                )
            );

        private static string Share(int part, int whole) =>
            whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");
    }
}
