using System.Security.Cryptography;

namespace Palermo.Kernel;

/// <summary>Randomness that a test can fix. The clock's seam is <see cref="TimeProvider"/>.</summary>
public interface IRandom
{
    void Fill(Span<byte> bytes);
}

/// <summary>The operating system's randomness, fit for keys.</summary>
public sealed class SystemRandom : IRandom
{
    public void Fill(Span<byte> bytes) => RandomNumberGenerator.Fill(bytes);
}

/// <summary>Reads of files and folders that a test can make fail; nothing else in the program opens a user's file.</summary>
public interface IFiles
{
    /// <summary>Opens a file for sequential reading.</summary>
    /// <exception cref="IOException">The file is gone, locked or broken.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller may not read it.</exception>
    Stream OpenRead(string path);

    bool FileExists(string path);

    bool FolderExists(string path);

    /// <summary>Files and folders directly in a folder, by full path, in ordinal order.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>Size of a file in bytes.</summary>
    long Length(string path);

    /// <summary>Full path at which a symbolic link ends; null for what is no link, or a link that ends nowhere.</summary>
    string? LinkTarget(string path);
}

/// <summary>The machine's own files.</summary>
public sealed class SystemFiles : IFiles
{
    public Stream OpenRead(string path) =>
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);

    public bool FileExists(string path) => File.Exists(path);

    public bool FolderExists(string path) => Directory.Exists(path);

    public IReadOnlyList<string> List(string folder)
    {
        var entries = Directory.GetFileSystemEntries(folder);
        Array.Sort(entries, StringComparer.Ordinal);
        return entries;
    }

    public long Length(string path) => new FileInfo(path).Length;

    public string? LinkTarget(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A link to itself, or one that may not be read.
            return null;
        }
    }
}
