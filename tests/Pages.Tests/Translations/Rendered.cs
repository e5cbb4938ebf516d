using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Palermo.Pages.Languages;
using Palermo.Pages.Web;

namespace Palermo.Pages.Tests.Translations;

/// <summary>A component as the HTML it becomes on a page with given words, without a site around it.</summary>
internal static class Rendered
{
    public static async Task<string> WriteAsync<TComponent>(Words words, params (string Name, object Value)[] parameters)
        where TComponent : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var cascade = ParameterView.FromDictionary(
            new Dictionary<string, object?>
            {
                ["Value"] = PageOf(words),
                ["ChildContent"] = (RenderFragment)(
                    builder =>
                    {
                        builder.OpenComponent<TComponent>(0);
                        foreach (var (name, value) in parameters)
                        {
                            builder.AddComponentParameter(1, name, value);
                        }
                        builder.CloseComponent();
                    }
                ),
            }
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
            WebUtility.HtmlDecode((await renderer.RenderComponentAsync<CascadingValue<PageContext>>(cascade)).ToHtmlString())
        );
    }

    private static PageContext PageOf(Words words) =>
        new()
        {
            Words = words,
            Forced = words.Language,
            Path = "/",
            Origin = "http://127.0.0.1",
            ReadFreshness = () => new Freshness("", null, HoldsSamples: false),
        };
}
