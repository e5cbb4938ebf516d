using Palermo.Cases;

namespace Palermo.Parsing.Tests.Cases;

public class SecondFoldingTests
{
    [Theory]
    [InlineData("States should \nconsider   it.", "States should consider it.")]
    [InlineData("online *modi operandi*, and **more**", "online modi operandi, and more")]
    [InlineData("<u>Proposed future\ttopics</u>", "Proposed future topics")]
    [InlineData("See <https://example.org/a_b>.", "See https://example.org/a_b.")]
    [InlineData("document [CTOC/COP/WG.7/2023/1](#).", "document CTOC/COP/WG.7/2023/1.")]
    [InlineData("[*Thematic* Compendium](#) (2021)", "Thematic Compendium (2021)")]
    [InlineData("a profit of \\$5.5 billion per year.¹⁰ It", "a profit of $5.5 billion per year. It")]
    [InlineData("predicate offences for money-\nlaundering", "predicate offences for money-laundering")]
    [InlineData("subsequent meetings - either", "subsequent meetings - either")]
    [InlineData("- first\n - second", "first second")]
    [InlineData("A/76/642](#).", "A/76/642.")]
    [InlineData("https://example.org> (in Spanish).", "https://example.org (in Spanish).")]
    [InlineData("[2022] and a < b", "[2022] and a < b")]
    public void Slices_fold_to_normal_text(string slice, string normal) => Assert.Equal(normal, SecondFolding.Fold([slice]));

    [Fact]
    public void Slices_on_both_sides_of_a_page_break_join_with_a_space() =>
        Assert.Equal("improving on existing instruments.", SecondFolding.Fold(["improving on existing", "instruments."]));
}
