using Palermo.Kernel;

namespace Palermo.Hostile.Drills;

/// <summary>A disk with one file on it.</summary>
internal sealed class OneFile(string path, byte[] bytes) : IFiles
{
    public Stream OpenRead(string asked) =>
        asked == path ? new MemoryStream(bytes, writable: false) : throw new FileNotFoundException(asked);

    public bool FileExists(string asked) => asked == path;

    public bool FolderExists(string asked) => false;

    public IReadOnlyList<string> List(string folder) => throw new DirectoryNotFoundException(folder);

    public long Length(string asked) => asked == path ? bytes.Length : throw new FileNotFoundException(asked);

    public bool IsRegular(string asked) => asked == path;

    public string? LinkTarget(string asked) => null;
}
