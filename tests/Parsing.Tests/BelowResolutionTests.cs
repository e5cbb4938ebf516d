using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests;

/// <summary>What stands above the organ and below the acts of a resolution and is neither clause nor act; the texts are invented.</summary>
public class BelowResolutionTests
{
    private const string Organ = "The General Assembly,\n\nRecalling its resolution 2/4,\n\n";
    private const string Acts = "1. Decides to act;\n\n2. Requests a report;\n\n3. Decides to stop.\n\n";
    private const string Annex = "Rules of the fund\n\n1. All lamps are lit at dusk.\n\n2. Each keeper has oil.\n\n3. No keeper sleeps.\n";

    [Theory]
    [InlineData("Last updated: 12 March 2021\n")]
    [InlineData("Print this page\n\n12 March 2021\n")]
    [InlineData("Document Type: Resolution\n\nLast updated: 12 March 2021\n\n13 March 2021\n")]
    public void The_day_a_copy_adds_is_not_the_day_of_the_adoption(string added)
    {
        var record = Read("Resolution adopted by the General Assembly on 18 December 2013\n\nLamps\n\n" + Organ + Acts + added);

        Assert.Equal(new Adoption(new DateOnly(2013, 12, 18), null, null), record.Adoption);
        Assert.Equal([1, 2, 3], record.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Theory]
    [InlineData("69th plenary meeting\n\n18 December 2013\n\nLast updated: 12 March 2021\n")]
    [InlineData("69th plenary meeting, 18 December 2013.\n\n12 March 2021\n")]
    [InlineData("18 December 2013\n\n69th plenary meeting\n\nLast updated: 12 March 2021\n")]
    [InlineData("Adopted at the 69th plenary meeting, on 18 December 2013.\n\nLast updated: 12 March 2021\n")]
    public void The_day_below_the_acts_stands_before_the_one_of_the_masthead(string below)
    {
        var record = Read("Resolution adopted by the General Assembly on 17 December 2013\n\nLamps\n\n" + Organ + Acts + below);

        Assert.Equal(new DateOnly(2013, 12, 18), record.Adoption!.Date);
    }

    [Fact]
    public void An_annex_without_the_word_keeps_its_paragraphs_below_the_adoption()
    {
        var record = Read("Lamps\n\n" + Organ + Acts + "69th plenary meeting\n\n" + Annex);

        Assert.Equal([1, 2, 3, 1, 2, 3], record.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal("All lamps are lit at dusk.", record.Paragraphs[3].Text);
        Assert.Equal("Rules of the fund", Assert.Single(record.Sections).Title);
    }

    [Theory]
    [InlineData("1. Decides to act.\n\n")]
    [InlineData("1. Decides to act;\n\n2. Decides to stop.\n\n")]
    public void Nor_is_the_next_number_of_an_annex_the_next_act(string acts)
    {
        var record = Read("Lamps\n\n" + Organ + acts + "69th plenary meeting\n18 December 2013\n\n" + Annex);

        Assert.Equal(
            ["All lamps are lit at dusk.", "Each keeper has oil.", "No keeper sleeps."],
            record.Paragraphs.TakeLast(3).Select(paragraph => paragraph.Text)
        );
        Assert.Equal("69th plenary meeting", record.Adoption!.Meeting);
    }

    [Fact]
    public void A_lone_number_below_the_adoption_is_a_note()
    {
        var record = Read("Lamps\n\n" + Organ + Acts + "69th plenary meeting\n\n1. See the report of the keepers.\n");

        Assert.Equal([1, 2, 3], record.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Theory]
    [InlineData(1, 300)]
    [InlineData(3, 150)]
    public void What_is_written_above_a_resolution_stays_text(int paragraphs, int length)
    {
        var written = string.Join("\n\n", Enumerable.Repeat(Sentence(length), paragraphs));
        var record = Read("Note verbale\n\n" + written + "\n\n" + Organ + "1. Decides to act.\n");

        Assert.Equal([.. Enumerable.Repeat(Sentence(length), paragraphs), "Decides to act."], record.Paragraphs.Select(one => one.Text));
        Assert.Equal(["Recalling its resolution 2/4,"], record.Preamble);
        Assert.NotEqual("resolution", record.DocumentType);
    }

    private static string Sentence(int length) => "The lamp" + new string('s', length - "The lamp".Length - " burn.".Length) + " burn.";

    private static DocumentRecord Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var record = DocumentReader.Read("invented.txt", bytes).Record;
        Assert.Empty(EvidenceCheck.Check(record, SourceText.FromUtf8(bytes).Value));
        return record;
    }
}
