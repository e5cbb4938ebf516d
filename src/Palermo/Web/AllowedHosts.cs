using Microsoft.AspNetCore.Http;

namespace Palermo.Host.Web;

/// <summary>
/// The names under which the site answers: this machine's own and those it listens on. A page elsewhere can then not read a
/// private installation through a name that it makes point here.
/// </summary>
internal static class AllowedHosts
{
    private static readonly string[] Everywhere = ["*", "+", "0.0.0.0", "[::]"];

    /// <param name="configured">Names separated by semicolons, from the environment variable <c>AllowedHosts</c>; null where unset.</param>
    /// <param name="urls">What the site listens on. Listening everywhere answers under every name.</param>
    public static IList<string> Of(string? configured, string urls)
    {
        if (configured is not null)
        {
            return configured.Split(';', StringSplitOptions.RemoveEmptyEntries);
        }
        var hosts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(url => BindingAddress.Parse(url).Host).ToList();
        return hosts.Any(Everywhere.Contains) ? ["*"] : ["localhost", "127.0.0.1", "[::1]", .. hosts];
    }
}
