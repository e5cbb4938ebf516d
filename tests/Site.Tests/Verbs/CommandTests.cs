using System.Text.RegularExpressions;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Verbs;

/// <summary>A command that is not understood is told so on the error stream, and what a script keeps stays empty.</summary>
public sealed partial class CommandTests
{
    [Theory]
    [InlineData("fly", "'fly'", "palermo --help")]
    [InlineData("--fly", "'--fly'", "palermo --help")]
    [InlineData("read", "'read'", "palermo read --help")]
    [InlineData("read a b", "'b'", "palermo read --help")]
    [InlineData("read --json --html a", "--html", "palermo read --help")]
    [InlineData("import", "'import'", "palermo import --help")]
    [InlineData("import --data", "--data", "palermo import --help")]
    [InlineData("serve --fast", "'--fast'", "palermo serve --help")]
    [InlineData("serve report.txt", "'report.txt'", "palermo serve --help")]
    public async Task What_is_not_understood_is_named_with_the_way_to_help(string command, string named, string help)
    {
        var ended = await Command.RunAsync(command.Split(' '));

        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(named, ended.Error, StringComparison.Ordinal);
        Assert.Contains(help, ended.Error, StringComparison.Ordinal);
        Assert.InRange(ended.Error.Split('\n').Length, 2, 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("read --help")]
    [InlineData("import --help")]
    [InlineData("serve --help")]
    [InlineData("check --help")]
    [InlineData("move --help")]
    public async Task Help_shows_an_example_of_what_it_is_about(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        var ended = await Command.RunAsync(words);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        var verb = words.FirstOrDefault(word => word[0] != '-') ?? "";
        Assert.Matches($@"Examples:\n +palermo {verb}", ended.Output);
    }

    [Fact]
    public async Task Every_verb_that_takes_a_folder_of_records_takes_a_database()
    {
        var help = (await Command.RunAsync("--help")).Output;
        var verbs = Verb().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(verb => verb.Value.Trim()).ToList();
        var ofFolders = new List<string>();
        foreach (var verb in verbs)
        {
            var options = (await Command.RunAsync(verb, "--help")).Output;
            if (options.Contains("--data <", StringComparison.Ordinal))
                ofFolders.Add(verb);
            Assert.Equal(
                options.Contains("--data <", StringComparison.Ordinal),
                options.Contains("--database <", StringComparison.Ordinal)
            );
        }

        Assert.Equal(["read", "import", "serve", "check", "move"], verbs);
        Assert.Equal(["import", "serve", "check"], ofFolders);
    }

    [GeneratedRegex("^  [a-z]+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Verb();
}
