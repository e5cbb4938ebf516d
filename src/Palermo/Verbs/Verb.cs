using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Palermo.Host.Verbs;

/// <summary>A verb with more to say than fits a line: the summary stands in the list of verbs, the details in the verb's own help.</summary>
/// <param name="details">Paragraphs and examples.</param>
internal sealed class Verb(string name, string summary, string details) : Command(name, summary)
{
    /// <summary>Makes the help of a command show the details of the verb it is asked about.</summary>
    public static RootCommand ShowDetails(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new DetailedHelp((HelpAction)help.Action!);
        return root;
    }

    private sealed class DetailedHelp(HelpAction plain) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            if (parseResult.CommandResult.Command is Verb verb)
                verb.Description += "\n\n" + verb.Details;
            return plain.Invoke(parseResult);
        }
    }

    private string Details => details;
}
