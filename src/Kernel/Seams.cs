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

    /// <summary>Whether a path, links followed, holds bytes at rest: no pipe, device or socket. Opens nothing.</summary>
    bool IsRegular(string path);

    /// <summary>Full path at which a symbolic link ends; null for what is no link, or a link that ends nowhere.</summary>
    string? LinkTarget(string path);
}
