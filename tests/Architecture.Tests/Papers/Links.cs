using System.Text.RegularExpressions;

namespace Palermo.Architecture.Tests.Papers;

/// <summary>Links of the project's papers to its own files and headings.</summary>
internal static partial class Links
{
    /// <param name="path">Path of the paper below the clone.</param>
    /// <param name="readPaper">Text of a file of the clone, or null when there is none.</param>
    public static IEnumerable<string> Broken(string path, string text, Func<string, string?> readPaper)
    {
        foreach (var target in Targets(text))
        {
            var parts = target.Split('#', 2);
            var file = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
            if (readPaper(file) is not { } found)
                yield return $"{path}: {target} leads nowhere";
            else if (parts.Length > 1 && file.EndsWith(".md", StringComparison.Ordinal) && !Headings(found).Contains(parts[1]))
                yield return $"{path}: {target} names no heading";
        }
    }

    private static IEnumerable<string> Targets(string text) =>
        Link()
            .Matches(CodeBlock().Replace(text, ""))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static string Resolve(string from, string target)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, from))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, target))).Replace('\\', '/');
    }

    private static HashSet<string> Headings(string text) =>
        [.. Heading().Matches(CodeBlock().Replace(text, "")).Select(match => Anchor(match.Groups["title"].Value))];

    /// <summary>The anchor that code hosts make of a heading: lower case, spaces to hyphens, other signs gone.</summary>
    private static string Anchor(string title) =>
        string.Concat(
            title
                .Trim()
                .ToLowerInvariant()
                .Select(sign => sign == ' ' ? '-' : sign)
                .Where(sign => char.IsLetterOrDigit(sign) || sign is '-' or '_')
        );

    [GeneratedRegex(
        """\]\((?<target>[^)\s]+)\)|<(?:img|a) [^>]*(?:src|href)="(?<target>[^"]+)"|^\[[^\]]+\]: +(?<target>\S+)""",
        RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^#+ (?<title>.*)$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();
}
