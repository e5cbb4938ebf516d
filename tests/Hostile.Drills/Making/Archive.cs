using System.IO.Compression;
using System.Text;

namespace Palermo.Hostile.Drills.Making;

/// <summary>Packs members into a zip archive.</summary>
internal static class Archive
{
    private const int UnixLink = unchecked((int)0xA1FF0000);

    /// <param name="oneLink">Whether the first member says that it is a symbolic link.</param>
    public static byte[] Pack(
        IEnumerable<(string Name, byte[] Bytes)> members,
        CompressionLevel level = CompressionLevel.Fastest,
        bool oneLink = false
    )
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, bytes) in members)
            {
                var entry = archive.CreateEntry(name, level);
                if (oneLink)
                    entry.ExternalAttributes = UnixLink;
                oneLink = false;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }
        return packed.ToArray();
    }
}
