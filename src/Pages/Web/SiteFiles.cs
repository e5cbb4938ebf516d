using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Palermo.Pages.Web;

/// <summary>
/// The files that pages need, carried inside the program, so that it runs from any folder. Their addresses hold a digest of
/// their content and may be kept for a year.
/// </summary>
public static class SiteFiles
{
    /// <summary>All parts of the style as one file, in the order of their numbers: what is said later wins.</summary>
    public static SiteFile Stylesheet => field ??= SiteFile.Load("palermo.css", "text/css; charset=utf-8", Parts("Assets/Style/"));

    public static SiteFile Icon => field ??= SiteFile.Load("palermo.svg", "image/svg+xml", "Assets/palermo.svg");

    public static void MapSiteFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{name}", (string name, HttpContext http) => Find("/assets/" + name, http.Request)).ExcludeFromDescription();

    private static IResult Find(string address, HttpRequest request) =>
        Array.Find([Stylesheet, Icon], file => file.Address == address) is { } file ? new FileAnswer(file, request) : Respond.NotFound();

    private static IEnumerable<string> Parts(string folder) =>
        typeof(SiteFile)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == "br" && coding.Quality is not 0);

    private sealed class FileAnswer(SiteFile file, HttpRequest request) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var packed = TakesBrotli(request);
            var response = httpContext.Response;
            response.ContentType = file.ContentType;
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            response.Headers.Vary = "Accept-Encoding";
            response.Headers.ETag = file.Tag.ToString();
            if (request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(file.Tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
            if (packed)
            {
                response.Headers.ContentEncoding = "br";
            }
            return response.Body.WriteAsync(packed ? file.Packed : file.Bytes, httpContext.RequestAborted).AsTask();
        }
    }
}

/// <summary>One file carried inside the program.</summary>
public sealed class SiteFile
{
    private SiteFile(string name, string contentType, byte[] bytes)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        (Bytes, ContentType) = (bytes, contentType);
        Address = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{digest}{Path.GetExtension(name)}";
        Tag = new EntityTagHeaderValue($"\"{digest}\"", isWeak: true);
    }

    public string Address { get; }

    public string ContentType { get; }

    /// <summary>Weak, for it stands for the plain and the packed bytes alike.</summary>
    public EntityTagHeaderValue Tag { get; }

    public byte[] Bytes { get; }

    /// <summary>The bytes in Brotli.</summary>
    public byte[] Packed => field ??= Pack(Bytes);

    /// <param name="resources">What it is put together from, in order.</param>
    internal static SiteFile Load(string name, string contentType, params IEnumerable<string> resources)
    {
        using var whole = new MemoryStream();
        foreach (var resource in resources)
        {
            using var part = typeof(SiteFile).Assembly.GetManifestResourceStream(resource)!;
            part.CopyTo(whole);
        }
        return new SiteFile(name, contentType, whole.ToArray());
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(bytes);
        }
        return packed.ToArray();
    }
}
