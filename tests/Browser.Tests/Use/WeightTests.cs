using Microsoft.Playwright;
using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Use;

public class WeightTests(BrowserStage stage)
{
    private const long Most = 60 * 1000;

    /// <summary>Headers and bodies of all answers as they came over the wire.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_first_page_weighs_at_most_60_kilobytes(string language)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View(language, 1280));
        var wire = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        var bytes = 0L;
        var answers = 0;
        wire.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            Interlocked.Add(ref bytes, (long)finished!.Value.GetProperty("encodedDataLength").GetDouble());
            Interlocked.Increment(ref answers);
        };
        await wire.SendAsync("Network.enable");

        await visitor.Page.GotoAsync($"/{language}", new() { WaitUntil = WaitUntilState.NetworkIdle });

        // The page and its style at least.
        Assert.InRange(answers, 2, 8);
        Assert.InRange(Interlocked.Read(ref bytes), 2_000, Most);
        Assert.Empty(visitor.Complaints());
    }
}
