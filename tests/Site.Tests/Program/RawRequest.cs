using System.Net.Sockets;
using System.Text;

namespace Palermo.Site.Tests.Program;

/// <summary>A request written byte by byte, for addresses that a well-bred client would not send or would tidy first.</summary>
internal static class RawRequest
{
    /// <param name="target">As it stands in the request's first line; signs up to U+00FF are sent as one byte.</param>
    public static async Task<Answer> GetAsync(Uri site, string target, string? host = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: {host ?? site.Authority}\r\nConnection: close\r\n\r\n")
        );
        using var received = new MemoryStream();
        await stream.CopyToAsync(received);
        return Parse(target, received.ToArray());
    }

    private static Answer Parse(string target, byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, end)).Split("\r\n");
        var headers = head[1..]
            .Select(line => line.Split(": ", 2))
            .GroupBy(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name.Key, name => string.Join(", ", name), StringComparer.OrdinalIgnoreCase);
        var status = int.Parse(head[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        // A body sent in chunks keeps their lengths between its lines; nothing that is looked for is as short as they are.
        return new Answer(target, status, headers, bytes[(end + 4)..]);
    }
}
