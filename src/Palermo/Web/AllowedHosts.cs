using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Palermo.Pages.Web;

namespace Palermo.Host.Web;

/// <summary>
/// The names under which the site answers: this machine's own and those it listens on. A page elsewhere can then not read a
/// private installation through a name that it makes point here.
/// </summary>
internal static class AllowedHosts
{
    private const string Every = "*";

    private static readonly string[] Everywhere = [Every, "+", "0.0.0.0", "[::]"];

    /// <summary>The builder's own filter stands before everything and refuses without a word; it lets all pass.</summary>
    public static void LeaveHostsToSite(this IServiceCollection services) =>
        services.Configure<HostFilteringOptions>(builtIn => builtIn.AllowedHosts = [Every]);

    public static void UseAllowedHosts(this IApplicationBuilder app, IList<string> names)
    {
        if (names.Contains(Every))
        {
            return;
        }
        StringSegment[] allowed = [.. names.Select(name => new StringSegment(name))];
        app.Use(
            (http, next) =>
                http.Request.Host is { HasValue: true, Host: var host } && !HostString.MatchesAny(host, allowed)
                    ? Respond.BadRequest(PageContext.Of(http).Words.Say("refused.host", ("host", host))).ExecuteAsync(http)
                    : next(http)
        );
    }

    /// <param name="configured">Names separated by semicolons, from the environment variable <c>AllowedHosts</c>; null where unset.</param>
    /// <param name="urls">What the site listens on. Listening everywhere answers under every name.</param>
    public static IList<string> Of(string? configured, string urls)
    {
        if (configured is not null)
        {
            return configured.Split(';', StringSplitOptions.RemoveEmptyEntries);
        }
        var hosts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(url => BindingAddress.Parse(url).Host).ToList();
        return hosts.Any(Everywhere.Contains) ? [Every] : ["localhost", "127.0.0.1", "[::1]", .. hosts];
    }
}
