using System.Runtime.InteropServices;
using System.Text;

namespace Palermo.Kernel;

/// <summary>What kind of file a path is, which .NET tells nowhere without opening it.</summary>
internal static class LinuxFile
{
    private const int CurrentFolder = -100;
    private const uint AskForType = 0x1;

    // struct statx of linux/stat.h, laid out alike on every processor.
    private const int AnswerLength = 256;
    private const int ModeAt = 28;

    private const int TypeBits = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>False for folders, pipes, devices and sockets; true where the system does not say.</summary>
    public static bool IsRegular(string path)
    {
        var answer = new byte[AnswerLength];
        try
        {
            return Ask(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, AskForType, answer) != 0
                || (BitConverter.ToUInt16(answer, ModeAt) & TypeBits) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the call.
            return true;
        }
    }

    [DllImport("libc", EntryPoint = "statx"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, byte[] path, int flags, uint asked, byte[] answer);
}
