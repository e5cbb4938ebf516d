using Palermo.Browser.Tests.Stage;

namespace Palermo.Browser.Tests.Examine;

/// <summary>Each fault that the examination is for, planted into a sound page, is found, and nothing was found before.</summary>
public class PlantedTests(BrowserStage stage)
{
    [Theory]
    [InlineData("axe(['image-alt'])", "axe image-alt", "main.innerHTML += '<img src=\"data:image/svg+xml,<svg/>\">'")]
    [InlineData("axe(['label'])", "axe label", "document.querySelector('[for=q]').remove(); q.removeAttribute('placeholder')")]
    [InlineData("axe(['html-has-lang'])", "axe html-has-lang", "document.documentElement.removeAttribute('lang')")]
    [InlineData("contrast()", "too little contrast", "document.querySelector('.lead p').style.color = '#aaa'")]
    [InlineData("axe(['heading-order'])", "axe heading-order", "main.innerHTML += '<h6>Deep</h6>'")]
    [InlineData(
        "axe()",
        "axe landmark-unique",
        "document.querySelector('.sections').ariaLabel = document.querySelector('.tongues').ariaLabel"
    )]
    [InlineData("sideways()", "scrolls sideways", "main.innerHTML += '<table><td>' + 'broad '.repeat(300).replaceAll(' ', '_')")]
    [InlineData("cut()", "text cut off", "let s = document.querySelector('.lead p').style; s.overflow = 'hidden'; s.height = '1rem'")]
    [InlineData("cut()", "text cut off", "document.querySelector('.lead p').style.marginInlineStart = '-5rem'")]
    [InlineData("hints()", "hint cut off", "q.style.flex = 'none'; q.style.inlineSize = '6rem'")]
    [InlineData("overlaps()", "texts overlap", "document.querySelector('.lead').style.marginBlockStart = '-3rem'")]
    [InlineData("small()", "target too small", "document.querySelector('.sections a').style.cssText = 'min-block-size: 0; line-height: 1'")]
    [InlineData("tongues()", "language not said", "document.querySelector('.entry [lang]').lang = 'ar'")]
    [InlineData("tongues()", "wrong direction", "document.querySelector('.printed').dir = 'rtl'")]
    public async Task A_planted_fault_is_found(string call, string rule, string planting)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View("ar", 1280));
        await visitor.GoAsync("/ar/recommendations");
        Assert.Empty(await visitor.ExamineAsync(call));

        await visitor.Page.EvaluateAsync(
            $"() => {{ const main = document.querySelector('main'), q = document.querySelector('#q'); {planting}; }}"
        );

        var faults = await visitor.ExamineAsync(call);
        Assert.Contains(rule, faults.Select(fault => fault.Rule));
        Assert.All(faults, fault => Assert.NotEmpty(fault.Element));
    }

    [Theory]
    [InlineData("not reached by Tab", "document.querySelector('.sections').inert = true")]
    [InlineData("focus not seen", "document.querySelector('.sections a').style.outline = 'none'")]
    [InlineData("order of focus", "document.querySelector('.sections').style.cssText = 'grid-row: 1; grid-column: 1 / -1; order: -1'")]
    [InlineData("keyboard trap", "q.addEventListener('blur', () => setTimeout(() => q.focus()))")]
    public async Task A_planted_fault_of_the_keyboard_is_found(string rule, string planting)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View("en", 1280));
        await visitor.GoAsync("/en/accessibility");
        Assert.Empty(await visitor.StepThroughAsync());

        await visitor.GoAsync("/en/accessibility");
        await visitor.Page.EvaluateAsync($"() => {{ const q = document.querySelector('#q'); {planting}; }}");

        Assert.Contains(rule, (await visitor.StepThroughAsync()).Select(fault => fault.Rule));
    }

    [Theory]
    [InlineData("request refused", "/nowhere.svg")]
    [InlineData("console error", "http://other.example/pixel.svg")]
    public async Task A_planted_fault_of_loading_is_heard(string rule, string image)
    {
        await using var visitor = await stage.OpenAsync(stage.Samples, new View("en", 1280));
        await visitor.GoAsync("/en");
        Assert.Empty(visitor.Complaints());

        await visitor.Page.EvaluateAsync(
            "source => new Promise(done => { const image = new Image(); image.onerror = done; image.src = source; document.body.append(image); })",
            image
        );

        Assert.Contains(rule, visitor.Complaints().Select(fault => fault.Rule));
    }

    [Fact]
    public async Task A_fault_is_told_with_page_view_rule_element_and_picture()
    {
        var round = new Round(stage, stage.Samples, new View("ar", 390, Dark: true));

        var told = await Assert.ThrowsAnyAsync<Exception>(() =>
            round.WalkAsync(
                [new Stop("/nowhere", 404)],
                _ => Task.FromResult<IReadOnlyList<Fault>>([new("a rule", "an element", "a detail")])
            )
        );

        Assert.Contains("/ar/nowhere (ar, 390 wide, dark): a rule: an element: a detail", told.Message, StringComparison.Ordinal);
        var picture = Path.Combine(Repository.Root, "artifacts", "browser", "ar-nowhere-ar--390-wide--dark.png");
        Assert.True(File.Exists(picture), picture);
        File.Delete(picture);
    }
}
