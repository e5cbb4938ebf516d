using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>Feet and running heads as older prints set them, in mid-sentence, and headings between wrapped texts; the text is invented.</summary>
public class PageFootTests
{
    private static readonly DocumentRecord Record = FamilyFile.Read(
        """
        United Nations A/HRC/96/8

        Distr.: General
        4 January 2041
        Original: English

        Report of the Working Group on Lanterns

        I. Lamps of the harbours
        A. Presentation of the lanterns of the old and of the new harbours
        1. The delegation of Avenmar told the Working Group that the lamps along
        the northern quay had been lit every night since the storm, and that the

        GE.41-14468 3
        A/HRC/96/8

        boats that leave the strait in the fog are counted by two keepers. In all,

        4 GE.41-14468
        A/HRC/96/8 page 5

        forty keepers serve, and the lamps of the outer harbours are painted in

        6

        A/HRC/96/8

        the colours of the open sea, as the keepers of the old harbours had asked.
        B. Dialogue on the lanterns between the keepers and the harbour men
        2. Lindora thanked the keepers and asked what they did in the long nights,
        and how many of the forty had seen the strait when it was closed to boats.
        Annex
        Keepers
        """
    );

    [Fact]
    public void What_belongs_to_the_page_leaves_the_sentence_whole() =>
        Assert.Equal(
            "The delegation of Avenmar told the Working Group that the lamps along the northern quay had been lit every night since the storm, "
                + "and that the boats that leave the strait in the fog are counted by two keepers. In all, forty keepers serve, and the lamps of the "
                + "outer harbours are painted in the colours of the open sea, as the keepers of the old harbours had asked.",
            Record.Paragraphs[0].Text
        );

    [Fact]
    public void A_full_heading_ends_before_a_number_and_an_annex_label_stands_alone() =>
        Assert.Equal(
            [
                "I Lamps of the harbours",
                "I.A Presentation of the lanterns of the old and of the new harbours",
                "I.B Dialogue on the lanterns between the keepers and the harbour men",
            ],
            Record.Sections.Take(3).Select(section => $"{section.Label} {section.Title}")
        );

    [Fact]
    public void An_annex_label_takes_no_text_of_the_lines_around_it()
    {
        Assert.Equal([1, 2], Record.Paragraphs.Where(one => one.Number is not null).Select(one => one.Number));
        Assert.EndsWith("closed to boats.", Record.Paragraphs[1].Text, StringComparison.Ordinal);
        Assert.Equal("Annex", Record.Sections[^1].Label);
    }
}
