using System.IO.Compression;
using Palermo.Parsing.Formats;

namespace Palermo.Record.Import;

/// <summary>One open zip archive: its members by name, each taken out whole and within bounds. Not for several callers at once.</summary>
internal sealed class Archive : IDisposable
{
    private const int MostMembers = 10_000;

    /// <summary>All members together unpack to at most so much, by what the archive says of them.</summary>
    private const long LargestSum = 2L << 30;

    /// <summary>Text packs to a fifth, a table of one word to a hundredth; what packs better was made to burst.</summary>
    private const long TightestPacking = 200;

    /// <summary>Below this nothing bursts.</summary>
    private const long Harmless = 1 << 20;

    private const int UnixFileType = 0xF000;
    private const int UnixRegular = 0x8000;

    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> members = new(StringComparer.Ordinal);

    private Archive(string path, int depth, ZipArchive zip)
    {
        (Path, Depth, this.zip) = (path, depth, zip);
        var names = new MemberNames(path);
        foreach (var entry in zip.Entries)
        {
            if (names.Next(entry.FullName) is { } name)
                members.Add($"{path}/{name}", entry);
        }
    }

    public string Path { get; }

    /// <summary>1 for an archive on the disk, 2 for one inside it.</summary>
    public int Depth { get; }

    /// <summary>Null where the bytes are no archive, or the document of an office program that is kept as one.</summary>
    public static Archive? TryOpen(string path, int depth, Func<Stream> open)
    {
        Stream? stream = null;
        try
        {
            stream = open();
            var opened = new ZipArchive(stream, ZipArchiveMode.Read);
            if (!OfficeFile.Is(opened))
                return new Archive(path, depth, opened);
            opened.Dispose();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // The file is met as a file, and then it is said what is wrong with it.
            stream?.Dispose();
        }
        return null;
    }

    public bool IsAround(string path) =>
        path.Length > Path.Length && path[Path.Length] == '/' && path.StartsWith(Path, StringComparison.Ordinal);

    public bool Holds(string path) => members.ContainsKey(path);

    /// <exception cref="IOException">There is more in it than is unpacked.</exception>
    public IReadOnlyList<string> List()
    {
        if (members.Count > MostMembers)
            throw new IOException($"an archive of more than {MostMembers:N0} files");
        if (members.Values.Sum(entry => Math.Min(entry.Length, LargestSum)) > LargestSum)
            throw new IOException($"an archive that unpacks to more than {LargestSum >> 30} GB");
        return [.. members.Keys.Order(StringComparer.Ordinal)];
    }

    public long Length(string path) => Member(path).Length;

    /// <summary>Links and devices that some systems pack are not followed.</summary>
    public bool IsRegular(string path) => ((Member(path).ExternalAttributes >> 16) & UnixFileType) is 0 or UnixRegular;

    /// <exception cref="IOException">It is packed with a password, or more tightly than text is, or damaged.</exception>
    public Stream Open(string path)
    {
        var entry = Member(path);
        if (entry.IsEncrypted)
            throw new IOException("it is packed with a password");
        if (entry.Length > Harmless && entry.Length / TightestPacking > entry.CompressedLength)
            throw new IOException($"it is packed more than {TightestPacking} to 1, as no document is");
        try
        {
            using var packed = entry.Open();
            return Unpacked(packed);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            throw new IOException("it is damaged in its archive", error);
        }
    }

    public void Dispose() => zip.Dispose();

    /// <summary>Up to a byte more than a document may have: what the archive says of its length is not believed.</summary>
    private static MemoryStream Unpacked(Stream packed)
    {
        var unpacked = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; unpacked.Length <= DocumentFile.LongestLength && (read = packed.Read(buffer)) > 0; )
            unpacked.Write(buffer, 0, read);
        unpacked.Position = 0;
        return unpacked;
    }

    private ZipArchiveEntry Member(string path) =>
        members.TryGetValue(path, out var entry) ? entry : throw new FileNotFoundException("gone", path);
}
