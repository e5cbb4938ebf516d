using System.CommandLine;
using Palermo.Kernel;
using Palermo.Record;
using Palermo.Record.Import;
using Palermo.Storage;

namespace Palermo.Host.Verbs;

/// <summary>`palermo import`: takes documents into the record.</summary>
internal static class ImportVerb
{
    private const int SomeLeftOut = 1;
    private const int CouldNotWork = 2;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, and folders with all that is in them",
        };
        var command = new Verb(
            "import",
            "Takes documents into the record and works out what they say of each other",
            $"""
            Each file is read, its bytes are kept, and its paragraphs, recommendations and references become searchable.

            Read are PDF (with pdftotext of poppler-utils beside the program), DOCX, HTML, Akoma Ntoso and plain text in the usual encodings, and zip
            archives of them, which are folders of documents when their names end in .zip. The bytes tell every other format, not the name.

            A file that is there already is left as it is; a file that cannot be read (empty, no text, no right to read it, more than
            {DocumentFile.LongestLength
                >> 20} MB) is named and left out, and the next one is taken. What is told as imported is on the disk: an
            import that was killed can simply be run again.

            {PlaceOptions.Help}

            Ends with 0 when every file is in the record, 1 when some were left out, 2 when the work could not be done or finished.

            Examples:
              palermo import report.pdf agenda.docx papers.zip
              palermo import ~/documents --data ~/wg
            """
        )
        {
            paths,
        };
        var place = PlaceOptions.AddTo(command);
        command.SetAction(
            (parsed, cancel) => RunAsync(parsed.GetRequiredValue(paths), place.Of(parsed), parsed.InvocationConfiguration, cancel)
        );
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, DataPlace place, InvocationConfiguration console, CancellationToken cancel)
    {
        try
        {
            await using var store = RecordModule.OpenForWriting(place, TimeProvider.System, new SystemRandom(), "palermo import");
            var import = RecordModule.Import(store, new SystemFiles(), TimeProvider.System);
            var report = ImportReport.To(console.Output, import, paths);
            return Say(await import.RunAsync(paths, new Caller(Environment.UserName, "shell"), report.Tell, cancel), report, console);
        }
        catch (Exception refused) when (refused is StoreRefusedException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(refused.Message);
            return CouldNotWork;
        }
    }

    private static int Say(ImportSummary summary, ImportReport report, InvocationConfiguration console)
    {
        report.End();
        if (summary.Stopped is { } why)
            console.Error.WriteLine(
                $"Stopped before the end: {why}\nWhat was told as imported is kept; run the same command again to go on."
            );
        console.Output.WriteLine(summary);
        return summary switch
        {
            { Stopped: not null } => CouldNotWork,
            { LeftOut: > 0 } => SomeLeftOut,
            _ => 0,
        };
    }
}
