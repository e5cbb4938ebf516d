using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Palermo.Host.Web;

/// <summary>What a request may be: the site is read, so requests are small and come in promptly.</summary>
internal static class Limits
{
    public static void Set(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        // A longer address than anyone means still reaches the site, which can say what is wrong with it.
        server.Limits.MaxRequestLineSize = 32 * 1024;
        server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.MaxRequestBodySize = 64 * 1024;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        server.Limits.MaxConcurrentConnections = 2_000;
    }
}
