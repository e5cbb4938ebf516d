using Palermo.Record;

namespace Palermo.Host;

/// <summary>The web side of the program: which services it holds and which addresses it answers.</summary>
internal static class Site
{
    public static async Task<int> RunAsync(SiteOptions options, CancellationToken cancel)
    {
        await using var app = Compose(options);
        await app.RunAsync(cancel);
        return 0;
    }

    public static WebApplication Compose(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls);
        builder.Services.AddRecord(options.DataFolder);
        var app = builder.Build();
        app.MapGet("/", () => Results.Content("<!doctype html><title>Palermo</title>", "text/html; charset=utf-8"));
        app.MapRecord();
        return app;
    }
}
