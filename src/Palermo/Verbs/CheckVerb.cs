using System.CommandLine;
using Palermo.Record;
using Palermo.Storage;

namespace Palermo.Host.Verbs;

/// <summary>`palermo check`: looks at the whole of the data, however long it takes.</summary>
internal static class CheckVerb
{
    private const int Wrong = 1;
    private const int CouldNotCheck = 2;

    public static Command Create()
    {
        var command = new Verb(
            "check",
            "Looks whether the kept data is whole",
            $"""
            Reads the whole database: every page and index of the file, or every row of every table on a server; every reference from one table
            to another; and the bytes of every document, whose SHA-256 must be the one it was imported under. Nothing is changed; the site may
            be open and an import may run.

            What is checked when the site opens ends after a quarter of a second. Check in full after a crash of the machine, before a copy
            is relied on, and now and then.

            {PlaceOptions.Help}

            Ends with 0 when nothing is wrong, 1 when something is, 2 when there is nothing that could be checked.

            Examples:
              palermo check
              palermo check --data ~/wg
            """
        );
        var place = PlaceOptions.AddTo(command, "Folder of the database and its files");
        command.SetAction((parsed, _) => RunAsync(place.Of(parsed), parsed.InvocationConfiguration));
        return command;
    }

    private static async Task<int> RunAsync(DataPlace place, InvocationConfiguration console)
    {
        try
        {
            await using var store = RecordModule.OpenForChecking(place);
            var inDatabase = store.Verify();
            Say(console.Output, $"The database: {Looked(place)}, every reference between tables.", inDatabase, place);
            var originals = RecordModule.CheckOriginals(store);
            Say(
                console.Output,
                $"The originals: the bytes of {originals.Documents} {(originals.Documents == 1 ? "document" : "documents")} against their SHA-256.",
                originals.Wrong,
                place
            );
            return inDatabase.Count + originals.Wrong.Count == 0 ? 0 : Wrong;
        }
        catch (StoreRefusedException refused)
        {
            await console.Error.WriteLineAsync(refused.Message);
            return refused.Damaged ? Wrong : CouldNotCheck;
        }
        catch (StoreUnreachableException away)
        {
            await console.Error.WriteLineAsync(away.Message);
            return CouldNotCheck;
        }
        catch (Exception error) when (Faults.OfStore(error))
        {
            await console.Error.WriteLineAsync($"The check could not go on: {error.Message}\n{Advice(place)}");
            return Wrong;
        }
    }

    private static string Looked(DataPlace place) => place.IsOnServer ? "every row of every table" : "every page, every index";

    private static string Advice(DataPlace place) =>
        place.IsOnServer
            ? "Leave the database as it is and restore a copy into another."
            : "Keep the data folder as it is and restore a copy.";

    private static void Say(TextWriter output, string looked, IReadOnlyList<string> wrong, DataPlace place)
    {
        output.WriteLine(wrong.Count == 0 ? $"{looked} All is well." : $"{looked} Wrong:");
        foreach (var line in wrong)
            output.WriteLine($"  {line}");
        if (wrong.Count > 0)
            output.WriteLine(Advice(place));
    }
}
