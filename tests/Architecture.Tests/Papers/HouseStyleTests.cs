using System.Text.RegularExpressions;

namespace Palermo.Architecture.Tests.Papers;

/// <summary>Habits of the source that no analyser counts. Because a file that outgrows a screenful or hides its past is read by nobody.</summary>
public partial class HouseStyleTests
{
    private static readonly string[] Endings = [".cs", ".razor", ".css", ".js"];

    public static TheoryData<string> Sources =>
        [.. TrackedFiles.All.Where(path => Endings.Contains(Path.GetExtension(path)) && !TrackedFiles.IsRule(path))];

    [Theory, MemberData(nameof(Sources))]
    public void A_source_file_keeps_the_house_style(string path) => Assert.Empty(Violations(TrackedFiles.Text(path), LongestFile(path)));

    [Theory]
    [InlineData("#region", " Fields")]
    [InlineData("#pragma warning", " disable CA1000")]
    [InlineData("// TO", "DO later")]
    [InlineData("// var old = ", "Compute();")]
    public void A_planted_habit_is_found(string one, string other) => Assert.Single(Violations($"class A;\n{one}{other}\n", 2));

    [Fact]
    public void A_file_that_is_too_long_is_found()
    {
        Assert.Single(Violations("\n\n\n", 2));
        Assert.Empty(Violations("\n\n", 2));
    }

    /// <summary>Lines. The bounds follow the longest file there is and are lowered with it; a table of cases is read row by row and may be longer.</summary>
    private static int LongestFile(string path) =>
        path.StartsWith("tests/", StringComparison.Ordinal) ? 400
        : path.EndsWith(".css", StringComparison.Ordinal) ? 200
        : 330;

    private static IEnumerable<string> Violations(string text, int longest) =>
        Habit().Matches(text).Select(match => match.Value).Concat(text.Count(sign => sign == '\n') > longest ? ["too long"] : []);

    [GeneratedRegex(
        @"^\s*#(region|pragma warning disable).*|//.*\b(TODO|FIXME|HACK)\b.*|^\s*// .*[;{]$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Habit();
}
