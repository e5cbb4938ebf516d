using System.IO.Compression;
using Palermo.Kernel;

namespace Palermo.Record.Import;

/// <summary>
/// Files, with zip archives among them seen as folders of their members: <c>/in/papers.zip/report.docx</c>. A member's name is a name inside its archive
/// and never a path on the disk, whatever it says.
/// </summary>
internal sealed class ArchiveFiles(IFiles files) : IFiles, IDisposable
{
    /// <summary>An archive in an archive in an archive is still someone's mail; deeper ones are a trap.</summary>
    private const int Deepest = 3;

    /// <summary>Archives kept open at once: files on their way may come from several.</summary>
    private const int MostOpen = 8;

    private readonly Lock hold = new();
    private readonly List<Archive> open = [];

    public Stream OpenRead(string path) => In(path, archive => archive.Open(path), () => files.OpenRead(path));

    public bool FileExists(string path) => In(path, archive => archive.Holds(path), () => files.FileExists(path));

    public bool FolderExists(string path) => Opened(path) is not null || In(path, _ => false, () => files.FolderExists(path));

    /// <exception cref="IOException">The archive holds more than is unpacked.</exception>
    public IReadOnlyList<string> List(string folder) => Opened(folder) is { } archive ? archive.List() : files.List(folder);

    public long Length(string path) => In(path, archive => archive.Length(path), () => files.Length(path));

    public bool IsRegular(string path) => In(path, archive => archive.IsRegular(path), () => files.IsRegular(path));

    public string? LinkTarget(string path) => In(path, _ => null, () => files.LinkTarget(path));

    public void Dispose()
    {
        lock (hold)
            open.ForEach(archive => archive.Dispose());
    }

    /// <summary>Asks the archive in which a path lies, one caller at a time, or the files themselves.</summary>
    private T In<T>(string path, Func<Archive, T> inside, Func<T> outside)
    {
        lock (hold)
        {
            if (Around(path) is { } archive)
                return inside(archive);
        }
        return outside();
    }

    /// <summary>The innermost archive that a path leads into, from the outermost on: any on the way may have been closed. Null where it leads into none.</summary>
    private Archive? Around(string path)
    {
        Archive? around = null;
        for (var at = InnerStart(path, 0); at >= 0; at = InnerStart(path, at))
            around = Opened(path[..at], around) ?? around;
        return around;
    }

    /// <summary>The end of the next name on a path that may be an archive's and has something below it; -1 where none comes.</summary>
    private static int InnerStart(string path, int from) =>
        path.IndexOf(".zip/", from, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + ".zip".Length : -1;

    /// <summary>The archive at a path; null where the file there is none by its name and its bytes.</summary>
    private Archive? Opened(string path)
    {
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            return null;
        lock (hold)
            return Opened(path, Around(path));
    }

    private Archive? Opened(string path, Archive? around)
    {
        if (open.Find(archive => archive.Path == path) is { } found)
        {
            open.Remove(found);
            open.Add(found);
            return found;
        }
        var depth = (around?.Depth ?? 0) + 1;
        if (depth > Deepest || (around is null && !(files.FileExists(path) && files.IsRegular(path))))
            return null;
        return Archive.TryOpen(path, depth, () => around?.Open(path) ?? files.OpenRead(path)) is { } archive ? Keep(archive) : null;
    }

    /// <summary>Closes for it the one that was longest unused and has no open one in it: an outer archive is needed for each of its inner ones.</summary>
    private Archive Keep(Archive archive)
    {
        if (open.Count == MostOpen)
        {
            var unused = open.First(one => !one.IsAround(archive.Path) && !open.Exists(other => one.IsAround(other.Path)));
            unused.Dispose();
            open.Remove(unused);
        }
        open.Add(archive);
        return archive;
    }
}
