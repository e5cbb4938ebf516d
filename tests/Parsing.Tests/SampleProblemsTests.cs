using Palermo.Cases;

namespace Palermo.Parsing.Tests;

/// <summary>The problems planted in the sample documents, by their author's list (models/samples/README.md): those are found, and no others.</summary>
public class SampleProblemsTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "models", "samples");

    /// <summary>Each file with what its problems hold: rule, then words of the message.</summary>
    private static readonly Dictionary<string, (string Rule, string Words)[]> Planted = new(StringComparer.Ordinal)
    {
        ["lantern-2019-agenda.txt"] = [],
        ["lantern-2019-report.txt"] = [("no-masthead", ""), ("missing-paragraph", "18")],
        ["lantern-2021-background.txt"] = [("unknown-article", "article 26")],
        ["lantern-2021-report.txt"] =
        [
            ("foreign-symbol", "LC/AOP/WG.2/2021/2"),
            ("title-mismatch", "safeguards for the rescued"),
            ("short-name", "Vantier"),
        ],
        ["lantern-2022-agenda.txt"] = [],
        ["lantern-2022-background.txt"] = [("date-before-event", "May 2022")],
        ["lantern-2022-draft-resolution.txt"] = [],
        ["lantern-2022-report.txt"] = [("percentage", "45"), ("speaker-not-in-attendance", "Wintermark")],
        ["lantern-2022-room-paper.txt"] = [("heading-mismatch", "Fishing Quotas")],
        ["lantern-2024-agenda.txt"] = [],
        ["lantern-2024-report.txt"] = [("role-mismatch", "Co-Chairs"), ("state-two-names", "Federation of Hesperon")],
        ["lantern-2024-room-paper.txt"] = [],
    };

    public static IEnumerable<TheoryDataRow<string>> Files =>
        Directory.EnumerateFiles(Samples, "lantern-*.txt").Select(file => new TheoryDataRow<string>(Path.GetFileName(file)));

    [Theory, MemberData(nameof(Files))]
    public void What_is_planted_is_found_and_nothing_else(string file)
    {
        var problems = DocumentReader.Read(file, File.ReadAllBytes(Path.Combine(Samples, file))).Record.Problems;

        Assert.Equal(
            Planted[file].Select(one => one.Rule).Order(StringComparer.Ordinal),
            problems.Select(one => one.Rule).Order(StringComparer.Ordinal)
        );
        Assert.All(
            Planted[file],
            planted =>
                Assert.Contains(problems, one => one.Rule == planted.Rule && one.Message.Contains(planted.Words, StringComparison.Ordinal))
        );
    }
}
