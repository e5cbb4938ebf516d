using System.CommandLine;

namespace Palermo.Host.Verbs;

/// <summary>The `palermo` command: one verb a line, each in its own file beside this one.</summary>
internal static class PalermoCommand
{
    public static RootCommand Create() => Verb.ShowDetails(Root());

    private static RootCommand Root() =>
        new(
            """
            The record of the Working Group on the Smuggling of Migrants: its documents, meetings and recommendations, each tied to the paragraph it comes from.

            Examples:
              palermo serve --demo                  open the site with sample records
              palermo read report.txt               print what one document says, as JSON
              palermo import ~/documents            take in every document of a folder
              palermo serve --data ~/wg             open the site on the records kept in ~/wg
            """
        )
        {
            ReadVerb.Create(),
            ImportVerb.Create(),
            ServeVerb.Create(),
            CheckVerb.Create(),
            MoveVerb.Create(),
        };
}
