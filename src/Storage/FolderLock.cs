using System.Globalization;

namespace Palermo.Storage;

/// <summary>Keeps a folder to one writing process; the operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const string LockFile = "palermo.lock";
    private const string HolderFile = "palermo.holder";

    // EAGAIN on Linux, EAGAIN on macOS, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] HeldCodes = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream file;
    private readonly string holderPath;

    private FolderLock(FileStream file, string holderPath) => (this.file, this.holderPath) = (file, holderPath);

    /// <exception cref="StoreRefusedException">Somebody else holds it, or this file system keeps no locks.</exception>
    public static FolderLock Take(string folder, string holder, TimeProvider time)
    {
        var holderFile = Path.Combine(folder, HolderFile);
        var taken = new FolderLock(Open(folder) ?? throw Held(folder, holderFile), holderFile);
        if (Open(folder) is { } second)
        {
            second.Dispose();
            taken.Dispose();
            throw new StoreRefusedException($"The file system of {folder} does not keep locks; put the data on a local disk.");
        }
        var since = time.GetUtcNow().ToString("u", CultureInfo.InvariantCulture);
        Note(holderFile, $"{holder}, process {Environment.ProcessId}, since {since}");
        return taken;
    }

    /// <summary>For the owner alone as all the rest; a note that a killed process left may have other rights.</summary>
    private static void Note(string holderFile, string text)
    {
        File.Delete(holderFile);
        var options = OwnerOnly.Options(FileMode.CreateNew);
        // Whoever is refused reads it, at any moment.
        options.Share = FileShare.ReadWrite | FileShare.Delete;
        using var writer = new StreamWriter(holderFile, options);
        writer.Write(text);
    }

    public void Dispose()
    {
        File.Delete(holderPath);
        file.Dispose();
    }

    private static FileStream? Open(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, LockFile), OwnerOnly.Options(FileMode.OpenOrCreate));
        }
        catch (IOException error) when (HeldCodes.Contains(error.HResult))
        {
            return null;
        }
    }

    private static StoreRefusedException Held(string folder, string holderFile)
    {
        var holder = File.Exists(holderFile) ? File.ReadAllText(holderFile) : "another process";
        return new StoreRefusedException($"{folder} is being written by {holder}. Wait until it is done, or stop it.");
    }
}
