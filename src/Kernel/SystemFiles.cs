namespace Palermo.Kernel;

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

    public bool IsRegular(string path) => !OperatingSystem.IsLinux() || LinuxFile.IsRegular(path);

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
