using System.CommandLine;
using System.Globalization;
using Palermo.Record;
using Palermo.Storage;

namespace Palermo.Host.Verbs;

/// <summary>`palermo move`: takes all records from one place to another.</summary>
internal static class MoveVerb
{
    private const int CouldNotMove = 2;

    public static Command Create()
    {
        var (from, to) = (Place("--from", "Where the records are"), Place("--to", "Where they shall be; empty or half moved"));
        var command = new Verb(
            "move",
            "Takes all records from a folder to a PostgreSQL server or back",
            """
            A place is a folder, or a database named as "Host=db.example;Database=palermo;Username=palermo" or postgres://palermo@db.example/palermo.

            Everything is copied: documents with their bytes, what was concluded from them, the audit, the keys. At the end the rows of each table
            are counted and a digest of all their values is compared on both sides; until then nothing else opens the target. The source stays
            as it is and can be used again. Nobody may import meanwhile. A move that was killed is run again and goes on.

            Ends with 0 when everything has been moved and compared, 2 when it was not.

            Examples:
              palermo move --from ~/wg --to "Host=/var/run/postgresql;Database=palermo"
              palermo move --from postgres://palermo@db.example/palermo --to ~/wg
            """
        )
        {
            from,
            to,
        };
        command.SetAction(
            (parsed, _) => Task.FromResult(Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.InvocationConfiguration))
        );
        return command;
    }

    private static Option<string> Place(string name, string description) =>
        new(name)
        {
            HelpName = "PLACE",
            Description = description,
            Required = true,
        };

    private static int Run(string from, string to, InvocationConfiguration console)
    {
        try
        {
            var moved = RecordModule.Move(Read(from), Read(to), TimeProvider.System, done => Tell(console.Output, done));
            foreach (var table in moved)
                console.Output.WriteLine($"{table.Table} {Count(table.Rows)} {table.Sha256}");
            console.Output.WriteLine(
                $"Moved: {Count(moved.Sum(table => table.Rows))} rows in {moved.Count} tables, each the same on both sides."
            );
            return 0;
        }
        catch (Exception failed) when (failed is StoreUnreachableException or StoreRefusedException { MayGoOn: true })
        {
            console.Error.WriteLine($"Not moved: {failed.Message}\nWhat was copied is kept; run the same command again to go on.");
            return CouldNotMove;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException || Faults.OfStore(error))
        {
            console.Error.WriteLine($"Not moved: {error.Message}");
            return CouldNotMove;
        }
    }

    /// <summary>A folder may have any name; one with a server's words in it is written ./Host=…</summary>
    private static DataPlace Read(string place) =>
        place.Contains("://", StringComparison.Ordinal) || place.StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
            ? DataPlace.Database(place)
            : DataPlace.Folder(Path.GetFullPath(place));

    private static void Tell(TextWriter output, MoveProgress done) => output.WriteLine($"{done.Table}: {Count(done.Rows)} rows copied");

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
