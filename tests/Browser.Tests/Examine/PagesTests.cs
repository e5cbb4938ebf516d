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
        await new Round(stage, stage.Samples, new View(language, width)).WalkAsync(await Stops.AllAsync(stage), Look.WholeAsync);

    /// <summary>Longer words, other letters: the longest page of each kind, examined narrow and laid out wide.</summary>
    [Theory]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public async Task A_kind_of_page_has_no_fault_in_the_other_languages(string language) =>
        await new Round(stage, stage.Samples, new View(language, 390)).WalkAsync(
            await Stops.OneOfEachKindAsync(stage),
            async visitor => [.. await Look.WholeAsync(visitor), .. await Look.LayoutAsync(visitor, 1280)]
        );

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ar", 390)]
    public async Task A_site_without_records_has_no_fault(string language, int width) =>
        await new Round(stage, stage.Empty, new View(language, width)).WalkAsync(Stops.WithoutRecords, Look.WholeAsync);

    [Fact]
    public async Task Colours_can_be_told_apart_in_the_dark() =>
        await new Round(stage, stage.Samples, new View("en", 1280, Dark: true)).WalkAsync(
            await Stops.OneOfEachKindAsync(stage),
            Look.DarkAsync
        );

    /// <summary>A window of 1280 at 200 % shows 640 CSS pixels, at 400 % 320.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Nothing_is_lost_when_the_page_is_enlarged(string language) =>
        await new Round(stage, stage.Samples, new View(language, 640)).WalkAsync(
            await Stops.OneOfEachKindAsync(stage),
            async visitor => [.. await Look.LayoutAsync(visitor), .. await Look.LayoutAsync(visitor, 320)]
        );
}
