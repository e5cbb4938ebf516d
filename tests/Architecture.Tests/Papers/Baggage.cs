using System.Text.RegularExpressions;

namespace Palermo.Architecture.Tests.Papers;

/// <summary>What must never be carried in the clone: secrets, other people's trees, built and large files, traces of one machine.</summary>
internal static partial class Baggage
{
    private const long LargestFile = 1 << 20;

    private static readonly string[] Folders =
    [
        "node_modules",
        "bower_components",
        "vendor",
        "third_party",
        "bin",
        "obj",
        "artifacts",
        "packages",
    ];
    private static readonly string[] Endings =
    [
        ".dll",
        ".exe",
        ".so",
        ".nupkg",
        ".jar",
        ".zip",
        ".tgz",
        ".gz",
        ".pfx",
        ".p12",
        ".snk",
        ".db",
        ".sqlite",
        ".env",
    ];

    private static readonly (Regex Trace, string What)[] Traces =
    [
        (PrivateKey(), "a private key"),
        (Token(), "an access token"),
        (Password(), "a password"),
        (MachinePath(), "a path of one machine"),
        (RegistryAddress(), "the address of a package registry"),
    ];

    public static string? InPath(string path, long length)
    {
        if (path.Split('/')[..^1].Any(Folders.Contains))
            return $"{path} is built or somebody else's";
        if (Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return $"{path} is of a kind that is not kept in git";
        return length > LargestFile ? $"{path} is larger than {LargestFile} bytes" : null;
    }

    public static IEnumerable<string> InText(string path, string text) =>
        Traces.Where(one => one.Trace.IsMatch(text)).Select(one => $"{path} holds {one.What}: {one.Trace.Match(text).Value}");

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PrivateKey();

    [GeneratedRegex(
        "AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9_-]{20}|xox[abprs]-[A-Za-z0-9-]{10,}|eyJ[A-Za-z0-9_-]{16,}\\.eyJ[A-Za-z0-9_-]{16,}",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "(?i)(password|passwd|secret|api_?key)\"?\\s*[:=]\\s*[\"'][^\"'\\s{}<>$]{8,}[\"']",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Password();

    [GeneratedRegex(
        "(^|[\\s\"'`(=])(/root/|/home/[a-z]|/Users/[a-z]|/work/|[A-Z]:\\\\Users\\\\)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex MachinePath();

    [GeneratedRegex("\"resolved\": *\"https?:|<packageSources>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RegistryAddress();
}
