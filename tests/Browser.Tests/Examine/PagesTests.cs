using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Examine;

/// <summary>What /accessibility promises: pages are examined in each language, wide and narrow, light and dark.</summary>
public class PagesTests(BrowserStage stage)
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ar", 1280)]
    [InlineData("en", 390)]
    [InlineData("ar", 390)]
    public async Task A_page_has_no_fault(string language, int width) =>
        await new Round(stage, stage.Samples, new View(language, width)).WalkAsync(await Stops.AllAsync(stage), WholeAsync);

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ar", 390)]
    public async Task A_site_without_records_has_no_fault(string language, int width) =>
        await new Round(stage, stage.Empty, new View(language, width)).WalkAsync(Stops.WithoutRecords, WholeAsync);

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Colours_can_be_told_apart_in_the_dark(string language) =>
        await new Round(stage, stage.Samples, new View(language, 1280, Dark: true)).WalkAsync(
            await Stops.OneOfEachKindAsync(stage),
            DarkAsync
        );

    /// <summary>A window of 1280 at 200 % shows 640 CSS pixels, at 400 % 320.</summary>
    [Theory]
    [InlineData("en", 640)]
    [InlineData("ar", 640)]
    [InlineData("en", 320)]
    [InlineData("ar", 320)]
    public async Task Nothing_is_lost_when_the_page_is_enlarged(string language, int width) =>
        await new Round(stage, stage.Samples, new View(language, width)).WalkAsync(await Stops.OneOfEachKindAsync(stage), LayoutAsync);

    /// <summary>As the page comes, and once more with everything unfolded.</summary>
    private static async Task<IReadOnlyList<Fault>> WholeAsync(Visitor visitor) =>
        [
            .. await LayoutAsync(visitor),
            .. await visitor.ExamineAsync("unfold()"),
            .. await visitor.ExamineAsync("axe()"),
            .. await LayoutAsync(visitor),
            .. await visitor.ExamineAsync("small()"),
            .. await visitor.ExamineAsync("tongues()"),
        ];

    private static async Task<IReadOnlyList<Fault>> DarkAsync(Visitor visitor) =>
        [.. await visitor.ExamineAsync("unfold()"), .. await visitor.ExamineAsync("axe(['color-contrast', 'link-in-text-block'])")];

    private static async Task<IReadOnlyList<Fault>> LayoutAsync(Visitor visitor) =>
        [
            .. await visitor.ExamineAsync("sideways()"),
            .. await visitor.ExamineAsync("cut()"),
            .. await visitor.ExamineAsync("hints()"),
            .. await visitor.ExamineAsync("overlaps()"),
        ];
}
