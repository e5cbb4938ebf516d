using System.Text.Json;

namespace Palermo.Parsing.Tests.Families;

/// <summary>Which line ends the reader joins, against the labels of a third party and in an invented working paper.</summary>
public class LineBreaksTests
{
    [Fact]
    public void The_labelled_line_ends_are_read_as_labelled()
    {
        using var labels = JsonDocument.Parse(FamilyFile.Text("A-C.3-56-draft-right-to-development.labels.json"));

        Assert.Equal(
            labels.RootElement.GetProperty("is_hard_linebreak").EnumerateArray().Select(label => label.GetBoolean()),
            DocumentReader.LineBreaks(labels.RootElement.GetProperty("text").GetString()!)
        );
    }

    [Fact]
    public void A_paper_without_numbers_parts_its_masthead_and_joins_its_text()
    {
        const string paper = """
            United Nations XA/CONF.9/PC/L.3
            General Assembly Distr.: Limited
            1 December 2040
            Preparatory Committee for the Lantern
            Conference on Lights in All Their Aspects
            Second session
            Working paper by the Chair
            The Preparatory Committee recommends that the objective of the Conference
            should be to light the strait and all of its harbours by night. To this
            end, the aims of the Conference should be:
            – To develop norms at the global, regional and national levels that would
            reinforce the lights;
            – To put emphasis on the harbours.
            """;

        Assert.Equal([true, true, true, true, true, true, true, false, false, true, false, true], DocumentReader.LineBreaks(paper));
        Assert.Equal(("General Assembly", "Limited"), (FamilyFile.Read(paper).Body, FamilyFile.Read(paper).Distribution));
    }

    [Fact]
    public void A_page_end_in_mid_sentence_is_hard_though_the_text_goes_on_behind_it() =>
        Assert.Equal(
            [false, true, true, true, false, true],
            DocumentReader.LineBreaks(
                "1. The strait is wide and its lights stand far apart from one another on\nboth of its shores and all\n41-25999\n2/3\nof them are lit by night as the Convention on Lights asks of each State at\nthe strait.\n2. End."
            )
        );
}
