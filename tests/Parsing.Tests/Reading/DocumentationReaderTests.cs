using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

public class DocumentationReaderTests
{
    [Fact]
    public void Labelled_entries_give_title_and_symbols()
    {
        var unit = Said.WithItems(
            7,
            "The Working Group had before it the following:",
            ("(a)", "Annotated provisional agenda (CTOC/COP/WG.7/2031/1);"),
            ("(b)", "Note by the Secretariat on routes (2015-2020) (CTOC/COP/WG.7/2031/2 and Add.1);"),
            ("(c)", "Paper on reviews (CTOC/COP/WG.3/2031/3-CTOC/COP/WG.7/2031/3);"),
            ("(d)", "Report without a number.")
        );
        var listed = DocumentationReader.Read([unit], [], new Evidence());
        Assert.Equal(["(a)", "(b)", "(c)", "(d)"], listed.Select(each => each.Label));
        Assert.Equal(
            [
                "Annotated provisional agenda",
                "Note by the Secretariat on routes (2015-2020)",
                "Paper on reviews",
                "Report without a number",
            ],
            listed.Select(each => each.Title)
        );
        Assert.Equal(
            [
                ["CTOC/COP/WG.7/2031/1"],
                ["CTOC/COP/WG.7/2031/2", "CTOC/COP/WG.7/2031/2/Add.1"],
                ["CTOC/COP/WG.3/2031/3", "CTOC/COP/WG.7/2031/3"],
                [],
            ],
            listed.Select(each => each.Symbols)
        );
    }

    [Fact]
    public void A_sentence_may_list_documents_too() =>
        Assert.Equal(
            ["annotated provisional agenda: A/AC.1/2031/1", "note by the Secretariat on routes: A/AC.1/2031/2"],
            Read(
                "For its consideration of item 2, the Committee had before it the annotated provisional agenda (A/AC.1/2031/1) and a note by the Secretariat on routes (A/AC.1/2031/2)."
            )
        );

    [Fact]
    public void Announced_lines_follow_without_label()
    {
        var listed = Assert.Single(
            DocumentationReader.Read([], [(null, Said.Text("Background paper on routes. (CTOC/COP/WG.7/2031/4)"))], new Evidence())
        );
        Assert.Equal((null, "Background paper on routes"), (listed.Label, listed.Title));
        Assert.Equal(["CTOC/COP/WG.7/2031/4"], listed.Symbols);
    }

    [Theory]
    [InlineData("A list of participants is contained in document CTOC/COP/WG.7/2031/INF/1/Rev.1.")]
    [InlineData("The Working Group had before it a difficult choice.")]
    public void Other_sentences_list_nothing(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void A_printed_symbol_has_its_place_and_one_that_is_meant_has_none()
    {
        var evidence = new Evidence();
        DocumentationReader.Read(
            [Said.WithItems(1, "The Committee had before it the following:", ("(a)", "Note (A/AC.1/2031/2 and Add.1)."))],
            [],
            evidence
        );
        Assert.Equal(["/documentation/0/symbols/0", "/documentation/0/title"], evidence.Spans.Keys.Order());
    }

    private static IEnumerable<string> Read(string sentence) =>
        DocumentationReader
            .Read(Said.Paragraphs(sentence), [], new Evidence())
            .Select(listed => $"{listed.Title}: {string.Join(", ", listed.Symbols)}");
}
