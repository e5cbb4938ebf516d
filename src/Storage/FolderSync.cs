using System.Runtime.InteropServices;
using System.Text;

namespace Palermo.Storage;

/// <summary>Writes a folder's list of names to the disk, without which a power cut can take away what was made in it; .NET opens no folders.</summary>
internal static class FolderSync
{
    private const int ReadOnly = 0;
    private const int IoError = 5;

    /// <exception cref="IOException">The disk failed. A folder that may not be read or cannot be synced is left to the system.</exception>
    public static void Run(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        var handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (handle < 0)
        {
            return;
        }
        var (code, error) = (Sync(handle), Marshal.GetLastPInvokeError());
        _ = Close(handle);
        if (code != 0 && error == IoError)
        {
            throw new IOException($"{folder} cannot be written to the disk.");
        }
    }

    [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
