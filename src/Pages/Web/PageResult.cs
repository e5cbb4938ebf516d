using System.Net.Mime;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Palermo.Pages.Web;

/// <summary>A component written as a whole page of HTML, once and without script.</summary>
/// <typeparam name="TPage">A component with one parameter, <c>Model</c>.</typeparam>
internal sealed class PageResult<TPage>(object? model, int status) : IResult
    where TPage : IComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var page = PageContext.Of(httpContext);
        var html = await Renderer.WriteAsync<TPage>(httpContext.RequestServices, page, model);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        httpContext.Response.Headers.ContentLanguage = page.Language.Code;
        await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }
}

/// <summary>Components to text.</summary>
internal static class Renderer
{
    public static async Task<string> WriteAsync<TComponent>(IServiceProvider services, PageContext page, object? model)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<CascadingValue<PageContext>>(Cascade<TComponent>(page, model));
            return root.ToHtmlString();
        });
    }

    private static ParameterView Cascade<TComponent>(PageContext page, object? model)
        where TComponent : IComponent
    {
        RenderFragment content = builder =>
        {
            builder.OpenComponent<TComponent>(0);
            if (model is not null)
            {
                builder.AddComponentParameter(1, "Model", model);
            }
            builder.CloseComponent();
        };
        return ParameterView.FromDictionary(
            new Dictionary<string, object?>
            {
                ["Value"] = page,
                ["IsFixed"] = true,
                ["ChildContent"] = content,
            }
        );
    }
}
