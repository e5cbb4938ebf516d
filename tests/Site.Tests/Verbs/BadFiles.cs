using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>Files that cannot be read, and what must be said of each.</summary>
internal static class BadFiles
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["empty.txt"] = "empty",
        ["huge.txt"] = "larger than 16 MB",
        ["locked.txt"] = "no right to read it",
        ["picture.txt"] = "not a text",
    };

    /// <summary>Makes one of them; the huge one holds two gigabytes of nothing and takes no room on the disk.</summary>
    public static string Make(Scratch scratch, string folder, string name)
    {
        var path = scratch.Write(Path.Combine(folder, name), "");
        switch (name)
        {
            case "huge.txt":
                using (var file = File.OpenWrite(path))
                    file.SetLength(2L << 30);
                break;
            case "picture.txt":
                File.WriteAllBytes(path, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]);
                break;
            case "locked.txt":
                File.WriteAllText(path, "A text that nobody may read.");
                File.SetUnixFileMode(path, UnixFileMode.None);
                break;
            default:
                break;
        }
        return path;
    }
}
