using System.Text.Json.Nodes;
using Palermo.Cases;
using Palermo.Parsing;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Record;

namespace Palermo.Record.Tests.Formats;

/// <summary>One document as text, web page, Word file and PDF, saved by LibreOffice, gives one record: name, digest, format and places apart.</summary>
public sealed class SameDocumentTests(Conversions conversions) : IClassFixture<Conversions>
{
    public static IEnumerable<TheoryDataRow<string, string>> Saved =>
        from source in Conversions.Sources.Select(path => Path.GetFileName(path))
        from format in new[] { "html", "docx", "pdf" }
        select new TheoryDataRow<string, string>(source, format);

    [Theory, MemberData(nameof(Saved))]
    public async Task A_document_saved_in_another_format_says_the_same(string source, string format) =>
        await CompareAsync(Path.Combine(Repository.Root, "models", "samples", source), format);

    [Theory, InlineData("html"), InlineData("docx"), InlineData("pdf")]
    public async Task Numbers_notes_and_tables_that_a_word_processor_makes_are_read_as_they_show(string format) =>
        await CompareAsync(Path.ChangeExtension(Conversions.Laid, "txt"), format);

    [Theory, InlineData("html"), InlineData("docx"), InlineData("pdf")]
    public async Task Official_documents_say_the_same(string format)
    {
        Assert.SkipUnless(Conversions.Official.Count > 0, $"No documents are in {Repository.Documents}.");

        foreach (var source in Conversions.Official)
            await CompareAsync(source, format);
    }

    private async Task CompareAsync(string source, string format)
    {
        Assert.SkipUnless(Conversions.CanConvert, "LibreOffice is not here; on Debian: apt-get install libreoffice-writer-nogui");

        var (expected, own) = await SaidAsync(await File.ReadAllBytesAsync(source));
        var (said, saved) = await SaidAsync(conversions.Read(source, format));

        Assert.Equal(("text", format), (own, saved));
        Assert.Equal(format == "pdf" ? AsPrinted(expected) : expected, said);
    }

    private static async Task<(string Said, string Format)> SaidAsync(byte[] bytes)
    {
        var text = Assert.IsType<Decoded.Text>(await RecordModule.DecodeAsync("document", bytes, CancellationToken.None));
        var json = JsonNode.Parse(RecordJson.Write(DocumentReader.Read("document", bytes, text).Record))!.AsObject();
        foreach (var own in new[] { "sha256", "format", "spans" })
            json.Remove(own);
        return (json.ToString(), text.Format);
    }

    /// <summary>The font of a printed plain text has no hyphen that keeps its words together; a plain one is printed.</summary>
    private static string AsPrinted(string said) => said.Replace("\\u2011", "-", StringComparison.Ordinal);
}
