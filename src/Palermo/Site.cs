using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using Palermo.Host.Web;
using Palermo.Kernel;
using Palermo.Pages;
using Palermo.Pages.Web;
using Palermo.Record;

namespace Palermo.Host;

/// <summary>The web side of the program: which services it holds and which addresses it answers.</summary>
internal static class Site
{
    public static WebApplication Compose(SiteOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // What keeps the site from opening is said by the verb, in a sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(Limits.Set);
        builder.Services.LeaveHostsToSite();
        builder.Services.AddResponseCompression(Compression.Set);
        builder.Services.AddPages();
        builder.Services.AddSiteDescription();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<IRandom, SystemRandom>();
        builder.Services.AddRecord(options.Place);
        builder.Services.TryAddSingleton<ReadFreshness>(() => Freshness.None);
        var app = builder.Build();
        Answer(app, AllowedHosts.Of(builder.Configuration["AllowedHosts"], options.Urls));
        return app;
    }

    private static void Answer(WebApplication app, IList<string> hosts)
    {
        app.UseHeaders();
        app.UseResponseCompression();
        app.UseLanguages();
        app.UseLastResort();
        app.UseStatusPages();
        app.UseAllowedHosts(hosts);
        app.UseRouting();
        app.UseEntityTags();
        var site = app.MapGroup("").AnswerHead();
        site.MapSiteFiles();
        site.MapSiteDescription();
        site.MapRecord();
    }
}
