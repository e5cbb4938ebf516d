namespace Palermo.Architecture.Tests.Papers;

public class CommandsTests
{
    private static readonly Offered Program = Offered.Ask();

    public static TheoryData<string> Papers => [.. TrackedFiles.All.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    [Fact]
    public void The_help_tells_the_verbs_and_their_options()
    {
        Assert.Contains("--data", Program.Verbs["serve"]);
        Assert.Contains("--help", Program.Verbs[""]);
    }

    [Theory, MemberData(nameof(Papers))]
    public void A_paper_names_commands_that_exist(string path) => Assert.Empty(Commands.Unknown(TrackedFiles.Text(path), Program));

    [Fact]
    public void The_help_shows_examples_that_exist()
    {
        var helps = Program.Verbs.Keys.Select(verb => verb.Length == 0 ? Offered.Help() : Offered.Help(verb));

        Assert.All(helps, help => Assert.Contains("Examples:", help, StringComparison.Ordinal));
        Assert.Empty(helps.SelectMany(help => Commands.Unknown(help.Split("Examples:")[1].Split("Usage:")[0], Program)));
    }

    [Theory]
    [InlineData("Type `palermo fly`.")]
    [InlineData("```\n$ ./palermo serve --fast\n```")]
    [InlineData("    palermo serve && ./palermo fly --data x")]
    [InlineData("`palermo --fly`")]
    public void A_planted_command_is_found(string text) => Assert.Single(Commands.Unknown(text, Program));

    [Theory]
    [InlineData("Type `./palermo serve --demo` and look.")]
    [InlineData("./palermo serve --data=x --urls http://127.0.0.1:0   # comment --fly")]
    [InlineData("The city of Palermo; palermo fly.")]
    [InlineData("`palermo`")]
    public void A_command_that_exists_passes(string text) => Assert.Empty(Commands.Unknown(text, Program));
}
