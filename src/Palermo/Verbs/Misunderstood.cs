using System.CommandLine;

namespace Palermo.Host.Verbs;

/// <summary>The answer to a command that was not understood: what is wrong with it, on the error stream alone, since a script keeps what is printed.</summary>
internal static class Misunderstood
{
    private const int NotUnderstood = 2;

    public static int Say(ParseResult parsed)
    {
        // That a verb is missing says nothing where the next message names the word that is none.
        var messages = parsed.Errors.Select(error => error.Message).ToList();
        foreach (var message in parsed.UnmatchedTokens.Count > 0 && messages.Count > 1 ? messages.TakeLast(1) : messages)
        {
            Console.Error.WriteLine(message);
        }
        var verb = parsed.CommandResult.Command;
        Console.Error.WriteLine($"What can be asked: palermo {(verb is RootCommand ? "" : verb.Name + " ")}--help");
        return NotUnderstood;
    }
}
