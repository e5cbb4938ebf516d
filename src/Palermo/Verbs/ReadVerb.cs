using System.CommandLine;
using System.Text.Json;
using Palermo.Kernel;
using Palermo.Parsing;
using Palermo.Parsing.AkomaNtoso;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;
using Palermo.Record;
using Palermo.Record.Import;

namespace Palermo.Host.Verbs;

/// <summary>`palermo read`: one document's record, on its own, without a database.</summary>
internal static class ReadVerb
{
    private const int CouldNotRead = 2;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The document to read" };
        var json = new Option<bool>("--json") { Description = "Its record as JSON (the default)" };
        var text = new Option<bool>("--text") { Description = "Its decoded text, in which every offset of the record counts" };
        var html = new Option<bool>("--html") { Description = "A page to look at: headings, paragraphs, recommendations, notes" };
        var akn = new Option<bool>("--akn") { Description = "The document as Akoma Ntoso 3.0, for programs that exchange legal texts" };
        var breaks = new Option<bool>("--breaks") { Description = "For each printed line but the last, whether its end is hard, as JSON" };
        var command = new Verb(
            "read",
            "Reads one document and prints what it says",
            """
            Nothing is stored. What the document does not say is null or empty; what looks wrong in it is listed under "problems".

            Read are PDF (with pdftotext of poppler-utils beside the program), DOCX, HTML, Akoma Ntoso and plain text in the usual encodings; the bytes
            tell the format, not the name. Archives are not opened: import takes them. What was left out or is strange about the file is remarked on
            the error output.

            Ends with 0, or with 2 when the file cannot be read (not there, no right, empty, no text, too large).

            Examples:
              palermo read report.pdf
              palermo read report.txt --html > report.html
              palermo read report.txt --akn > report.akn
            """
        )
        {
            file,
            json,
            text,
            html,
            akn,
            breaks,
        };
        command.Validators.Add(result =>
        {
            if (new[] { json, text, html, akn, breaks }.Count(result.GetValue) > 1)
                result.AddError("Ask for one of --json, --text, --html, --akn and --breaks.");
        });
        command.SetAction(
            (parsed, cancel) =>
                ReadAsync(
                    parsed.GetRequiredValue(file),
                    Form(parsed.GetValue(text), parsed.GetValue(html), parsed.GetValue(akn), parsed.GetValue(breaks)),
                    parsed.InvocationConfiguration,
                    cancel
                )
        );
        return command;
    }

    private static Func<ReadDocument, string> Form(bool text, bool html, bool akn, bool breaks) =>
        text ? document => document.Source.Value
        : breaks ? document => JsonSerializer.Serialize(DocumentReader.LineBreaks(document.Source.Value)) + "\n"
        : html ? document => TreeHtml.Write(document.Tree, document.Record.Title ?? document.Record.File)
        : akn ? document => AkomaNtosoWriter.Write(document.Record, document.Tree)
        : document => RecordJson.Write(document.Record) + "\n";

    private static async Task<int> ReadAsync(
        FileInfo file,
        Func<ReadDocument, string> form,
        InvocationConfiguration console,
        CancellationToken cancel
    )
    {
        if (Directory.Exists(file.FullName))
            return Refuse(console, file, "a folder; read takes one file, import takes folders");
        var opened = RecordModule.OpenFile(new SystemFiles(), file.FullName);
        if (opened is not DocumentFile.Taken { Bytes: var bytes })
            return Refuse(console, file, ((DocumentFile.Refused)opened).Why.Message);
        return Print(await RecordModule.DecodeAsync(file.Name, bytes, cancel), bytes, file, form, console);
    }

    private static int Print(
        Decoded decoded,
        ReadOnlyMemory<byte> bytes,
        FileInfo file,
        Func<ReadDocument, string> form,
        InvocationConfiguration console
    )
    {
        if (decoded is not Decoded.Text text)
            return Refuse(console, file, ((Decoded.Refused)decoded).Why);
        foreach (var remark in text.Remarks)
            console.Error.WriteLine($"{file.FullName}: note: {remark}.");
        console.Output.Write(form(DocumentReader.Read(file.Name, bytes, text)));
        return 0;
    }

    private static int Refuse(InvocationConfiguration console, FileInfo file, string why)
    {
        console.Error.WriteLine($"{file.FullName}: {why}.");
        return CouldNotRead;
    }
}
