namespace Palermo.Storage;

/// <summary>Files and folders that nobody but their owner may open.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.OtherExecute;

    private const UnixFileMode OwnerReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Makes a missing folder, and those above it that are missing, so that they outlive a power cut; one that exists keeps the rights its
    /// owner gave it.
    /// </summary>
    public static void MakeFolder(string folder)
    {
        var parents = ParentsOfMissing(Path.GetFullPath(folder));
        Make(folder);
        foreach (var parent in parents)
        {
            FolderSync.Run(parent);
        }
    }

    private static List<string> ParentsOfMissing(string folder)
    {
        var parents = new List<string>();
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
        {
            parents.Add(parent);
            folder = parent;
        }
        return parents;
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerReadWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Makes an empty file where there is none; SQLite gives its side files the same rights.</summary>
    /// <remarks>
    /// A database that exists is never opened here: closing any handle of a file lets go of all locks the process has on it, SQLite's too.
    /// </remarks>
    public static void MakeFile(string path)
    {
        if (!File.Exists(path))
        {
            new FileStream(path, Options(FileMode.CreateNew)).Dispose();
        }
    }

    public static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerReadWrite;
        }
        return options;
    }

    /// <exception cref="StoreRefusedException">Group or others may open the file.</exception>
    public static void Demand(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None)
        {
            throw new StoreRefusedException($"{path} can be opened by other users. Run: chmod 600 '{path}'");
        }
    }
}
