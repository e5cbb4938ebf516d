using System.Text.RegularExpressions;

namespace Palermo.Architecture.Tests.Papers;

/// <summary>Habits of the source that no analyser counts. Because a file that outgrows a screenful or hides its past is read by nobody.</summary>
public partial class HouseStyleTests
{
    private const int LongestFile = 400;

    public static TheoryData<string> Sources =>
        [.. TrackedFiles.All.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && !TrackedFiles.IsRule(path))];

    [Theory, MemberData(nameof(Sources))]
    public void A_source_file_keeps_the_house_style(string path) => Assert.Empty(Violations(TrackedFiles.Text(path)));

    [Theory]
    [InlineData("#region", " Fields")]
    [InlineData("#pragma warning", " disable CA1000")]
    [InlineData("// TO", "DO later")]
    [InlineData("// var old = ", "Compute();")]
    public void A_planted_habit_is_found(string one, string other) => Assert.Single(Violations($"class A;\n{one}{other}\n"));

    [Fact]
    public void A_file_that_is_too_long_is_found() => Assert.Single(Violations(new string('\n', LongestFile + 1)));

    private static IEnumerable<string> Violations(string text) =>
        Habit().Matches(text).Select(match => match.Value).Concat(text.Count(sign => sign == '\n') > LongestFile ? ["too long"] : []);

    [GeneratedRegex(
        @"^\s*#(region|pragma warning disable).*|//.*\b(TODO|FIXME|HACK)\b.*|^\s*// .*[;{]$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Habit();
}
