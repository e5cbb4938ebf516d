using Microsoft.AspNetCore.ResponseCompression;

namespace Palermo.Host.Web;

/// <summary>Text leaves the site packed; there is no secret in a page that its size could tell.</summary>
internal static class Compression
{
    public static void Set(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes =
        [
            .. ResponseCompressionDefaults.MimeTypes,
            "application/akn+xml",
            "application/jsonl",
            "application/problem+json",
            "text/csv",
        ];
    }
}
