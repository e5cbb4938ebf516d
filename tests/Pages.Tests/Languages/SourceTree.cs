using System.Text.RegularExpressions;

namespace Palermo.Pages.Tests.Languages;

/// <summary>The keys that the program's sources ask for.</summary>
internal static partial class SourceTree
{
    public static readonly IReadOnlyList<(string File, string Text)> Files =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Select(file => (file, File.ReadAllText(file))),
    ];

    /// <summary>Words in quotation marks anywhere in the sources and in the data that the program is built with.</summary>
    public static HashSet<string> Quoted { get; } =
    [
        .. Files
            .Select(file => file.Text)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "models"), "*.json").Select(File.ReadAllText))
            .SelectMany(text => Word().Matches(text).Concat(Words().Matches(text)))
            .Select(match => match.Groups["word"].Value),
    ];

    /// <summary>Keys written as literals at a call.</summary>
    public static HashSet<string> Keys => Found(KeyAtCall());

    /// <summary>First parts of keys whose second part is a code.</summary>
    public static HashSet<string> Families => Found(FamilyAtCall());

    public static string In(string folder) => Path.Combine(Repository.Root, folder);

    private static HashSet<string> Found(Regex pattern) =>
        [.. Files.SelectMany(file => pattern.Matches(file.Text)).Select(match => match.Groups["key"].Value)];

    [GeneratedRegex("[\x22](?<word>[A-Za-z0-9_.-]+)[\x22]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex("[\x22](?<word>[a-z]+(?: [a-z]+)+)[\x22]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(
        """(?:[Ww]ords(?:\(http\))?\[|\b(?:Say|Count|With)\()\s*[\x22](?<key>[a-z0-9.-]+)[\x22]""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex KeyAtCall();

    [GeneratedRegex(
        """[Ww]ords\.(?:Member|Explain)\(\s*[\x22](?<key>[a-z0-9.-]+)[\x22]|\$[\x22](?<key>[a-z-]+)\.\{""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FamilyAtCall();
}
