using System.IO.Compression;

namespace Palermo.Site.Tests.Program;

/// <summary>The bytes of an answer that came packed.</summary>
internal static class Unpacked
{
    public static byte[] Of(Answer answer)
    {
        using var packed = new MemoryStream(answer.Bytes);
        using Stream stream =
            answer.Header("Content-Encoding") == "br"
                ? new BrotliStream(packed, CompressionMode.Decompress)
                : new GZipStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
