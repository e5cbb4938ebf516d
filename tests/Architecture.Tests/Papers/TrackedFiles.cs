namespace Palermo.Architecture.Tests.Papers;

/// <summary>The files that git holds, by path below the clone.</summary>
internal static class TrackedFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Shell
            .Run("git", "-c", "safe.directory=*", "ls-files", "-z")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => File.Exists(InClone(path))),
    ];

    /// <summary>Whether the file belongs to these rules, which must name what they forbid.</summary>
    public static bool IsRule(string path) => path.StartsWith("tests/Architecture.Tests/Papers/", StringComparison.Ordinal);

    public static string InClone(string path) => Path.Combine(Repository.Root, path);

    public static string Text(string path) => File.ReadAllText(InClone(path));
}
