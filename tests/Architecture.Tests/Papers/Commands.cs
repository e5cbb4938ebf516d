using System.Text.RegularExpressions;

namespace Palermo.Architecture.Tests.Papers;

/// <summary>What the command line offers, read from its own help: each verb with its options, the command itself under the empty name.</summary>
internal sealed partial record Offered(IReadOnlyDictionary<string, IReadOnlySet<string>> Verbs)
{
    public static Offered Ask()
    {
        var own = Help();
        var verbs = Section(own, "Commands:").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).ToList();
        var offered = verbs.ToDictionary(verb => verb, verb => Options(Help(verb)), StringComparer.Ordinal);
        offered[""] = Options(own);
        return new Offered(offered);
    }

    public static string Help(params string[] verb) => Shell.Run(Path.Combine(AppContext.BaseDirectory, "palermo"), [.. verb, "--help"]);

    private static IReadOnlySet<string> Options(string help) =>
        Section(help, "Options:").SelectMany(line => Option().Matches(line).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Section(string help, string heading) =>
        help.Split('\n')
            .SkipWhile(line => line.TrimEnd() != heading)
            .Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal));

    [GeneratedRegex("--?[a-z?][a-z-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Option();
}

/// <summary>The commands that a text tells its reader to type.</summary>
internal static partial class Commands
{
    /// <summary>Commands of the text that the program does not offer.</summary>
    public static IEnumerable<string> Unknown(string text, Offered offered) =>
        from match in Typed().Matches(text)
        let words = match.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let verb = words.FirstOrDefault(word => word[0] != '-') is { } first && words[0] == first ? first : ""
        where !offered.Verbs.TryGetValue(verb, out var options) || words.Where(IsOption).Any(word => !options.Contains(word.Split('=')[0]))
        select match.Value;

    private static bool IsOption(string word) => word.StartsWith('-') && word != "-";

    /// <summary>At the start of a line of code, after a shell sign, or opening an inline code.</summary>
    [GeneratedRegex(
        @"(?:^ *(?:\$ )?|&& |\| |`)(?:\./)?palermo(?<words>(?: [^\s`#|&>;()]+)*)",
        RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Typed();
}
