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
        await using var renderer = new HtmlRenderer(
            httpContext.RequestServices,
            httpContext.RequestServices.GetRequiredService<ILoggerFactory>()
        );
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<CascadingValue<PageContext>>(Cascade(page));
            // Nothing is sent before the whole page is rendered: what fails until then can still become a page that says so.
            Head(httpContext.Response, page);
            using var writer = new Utf8Page(httpContext.Response.BodyWriter);
            root.WriteHtmlTo(writer);
        });
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }

    private void Head(HttpResponse response, PageContext page)
    {
        response.StatusCode = status;
        response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        response.Headers.ContentLanguage = page.Language.Tag;
    }

    private ParameterView Cascade(PageContext page)
    {
        RenderFragment content = builder =>
        {
            builder.OpenComponent<TPage>(0);
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
