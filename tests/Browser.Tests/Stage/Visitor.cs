using System.Text.Json;
using Microsoft.Playwright;

namespace Palermo.Browser.Tests.Stage;

/// <summary>A reader at a window: goes to pages, and notes what the browser complains of on the way.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly RunningSite site;
    private readonly List<Fault> complaints = [];
    private bool expectsRefusal;

    public Visitor(IPage page, RunningSite site, View view)
    {
        (Page, this.site, View) = (page, site, view);
        page.Console += (_, said) => Hear(said);
        page.PageError += (_, error) => Note(new Fault("script error", "the page", error));
        page.RequestFailed += (_, request) => Note(new Fault("request failed", request.Url, request.Failure ?? "no reason given"));
        page.Response += (_, answer) => Hear(answer);
    }

    public IPage Page { get; }

    public View View { get; }

    /// <summary>The part of the address below the site: path, query and fragment.</summary>
    public string Address => Page.Url[site.Origin.Length..];

    public ILocator Main => Page.Locator("main");

    /// <summary>Opens an address of the site and waits until all it loads is there.</summary>
    /// <param name="address">With its language, e.g. <c>/ar/documents</c>.</param>
    public async Task GoAsync(string address, int status = 200)
    {
        expectsRefusal = status != 200;
        var answer = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        Assert.Equal((address, status), (address, answer!.Status));
    }

    /// <summary>What the browser complained of since this was last asked.</summary>
    public IReadOnlyList<Fault> Complaints()
    {
        lock (complaints)
        {
            Fault[] said = [.. complaints];
            complaints.Clear();
            return said;
        }
    }

    /// <summary>Runs one of the functions in <c>examine.js</c>.</summary>
    /// <param name="call">Such as <c>sideways()</c>.</param>
    public async Task<IReadOnlyList<Fault>> ExamineAsync(string call) => await AskAsync<Fault[]>($"page.{call}");

    /// <summary>Presses Tab through the whole page and out of it again, and tells what went wrong on the way.</summary>
    public async Task<IReadOnlyList<Fault>> StepThroughAsync()
    {
        var steps = await AskAsync<int>("page.watchFocus()");
        for (var step = 0; step <= steps; step++)
            await Page.Keyboard.PressAsync("Tab");
        return await ExamineAsync("focusWalk()");
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<T> AskAsync<T>(string expression)
    {
        var json = await Page.EvaluateAsync<string>($"async () => JSON.stringify(await ({expression}))");
        return JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Hear(IConsoleMessage said)
    {
        // The browser reports the status of a page that is meant to be refused.
        if (said.Type is "error" or "warning" && !(expectsRefusal && said.Location.StartsWith(Page.Url, StringComparison.Ordinal)))
            Note(new Fault($"console {said.Type}", said.Location, said.Text));
    }

    private void Hear(IResponse answer)
    {
        if (!answer.Url.StartsWith(site.Origin + "/", StringComparison.Ordinal))
            Note(new Fault("another origin", answer.Url, "pages load from their own site alone"));
        else if (answer.Status >= 400 && !(expectsRefusal && answer.Request.IsNavigationRequest))
            Note(new Fault("request refused", answer.Url, $"{answer.Status}"));
    }

    private void Note(Fault fault)
    {
        lock (complaints)
            complaints.Add(fault);
    }
}
