using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>What review reports do to their numbers and names, in an invented report of an invented review.</summary>
public class InventedReviewTests
{
    private const string Report = """
        United Nations XA/HRC/96/8

        Distr.: General 4 January 2041
        Original: English

        General Assembly
        Human Rights Council Ninety-sixth session
        Agenda item 6
        Universal Periodic Review
        Report of the Working Group on the Universal Periodic Review
        Avenmar

        Contents
        Paragraphs Page
        Introduction........................................ 1 2

        I. Summary of the proceedings 2–3 2

        II. Conclusions and/or recommendations............... 4–7 3

        Introduction
        1.
        The Working Group held its review of Avenmar on 3 November 2040.

        I. Summary of the proceedings
        2.
        The minimum wage stood at €915.20. The Government raised it to 2.1 of the old one.

        3. Lindora asked about paragraph 4.1 of the national report.

        II. Conclusions and/or recommendations
        4.
        The recommendations formulated during the dialogue have been examined by Avenmar and enjoy its support:

        4.1 Light all harbours (CAT) (Lindora); 4.2 Ratify the Lantern Convention (LC) (Iran (Islamic Republic of), Bosnia and Herzegovina and the Netherlands) and its Protocol (Venezuela (Bolivarian Republic of));
        4.3.
        Publish the figures (see 3.2 above) within 2.5 years (Lindora)
        Publish them every year (Selvarin); publish them in full (Türkiye, Lindora);
        4.4. Spend €915.20 on each lamp (Federation of Old Harbours).

        5. The following recommendations will be examined by Avenmar, which will provide responses in due time:

        1. That lamps be lit early (Selvarin);
        2.	To light them late. (Lindora)

        6. The recommendations below did not enjoy the support of Avenmar and would thus be noted:
        6.1 Close the strait (Lindora, Selvarin).

        7. All conclusions reflect the position of the submitting States.
        """;

    private static readonly DocumentRecord Record = FamilyFile.Read(Report);

    [Fact]
    public void Numbers_are_told_from_money_and_references() =>
        Assert.Equal(["4.1", "4.2", "4.3", "4.4", "1", "2", "6.1"], Record.Recommendations.Select(one => one.Number));

    [Fact]
    public void Paragraphs_keep_their_own_numbers()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Record.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal([4, 4, 4, 4, 5, 5, 6], Record.Recommendations.Select(one => one.ChapeauParagraph));
    }

    [Fact]
    public void The_position_is_what_the_introducing_paragraph_says() =>
        Assert.Equal(
            ["supported", "supported", "supported", "supported", "to be examined", "to be examined", "noted"],
            Record.Recommendations.Select(one => one.Position)
        );

    [Fact]
    public void All_States_behind_a_number_put_it_and_acronyms_put_none() =>
        Assert.Equal(
            [
                "Lindora",
                "Iran (Islamic Republic of); Bosnia and Herzegovina; Netherlands; Venezuela (Bolivarian Republic of)",
                "Lindora; Selvarin; Türkiye",
                "Federation of Old Harbours",
                "Selvarin",
                "Lindora",
                "Lindora; Selvarin",
            ],
            Record.Recommendations.Select(one => string.Join("; ", one.By))
        );

    [Fact]
    public void The_table_of_contents_is_no_part_of_the_text()
    {
        Assert.Equal(
            ["Introduction", "Summary of the proceedings", "Conclusions and/or recommendations"],
            Record.Sections.Select(one => one.Title)
        );
        Assert.Equal([1, 2, 4], Record.Sections.Select(one => one.First!.Value));
    }

    [Fact]
    public void Facts_that_share_a_line_of_the_masthead_are_told_apart()
    {
        Assert.Equal(
            ("General", new DateOnly(2041, 1, 4), "English"),
            (Record.Distribution, Record.DistributionDate, Record.OriginalLanguage)
        );
        Assert.Equal(("Human Rights Council", 96), (Record.ParentBody, Record.Session?.Ordinal));
        Assert.Equal("Report of the Working Group on the Universal Periodic Review Avenmar", Record.Title);
    }

    [Fact]
    public void A_position_that_only_the_paragraph_below_tells_is_read_there()
    {
        var record = FamilyFile.Read(
            """
            Report of the Working Group on the Universal Periodic Review
            Avenmar

            II. CONCLUSIONS AND/OR RECOMMENDATIONS

            56. In the course of the discussion, the following recommendations were made to Avenmar:

            1. To light all lamps. (Lindora)

            57. The response of Avenmar to these recommendations will be included in the outcome report.
            """
        );

        Assert.Equal(("1", 56, "to be examined"), Record(record));

        static (string?, int?, string?) Record(DocumentRecord read) =>
            (Assert.Single(read.Recommendations).Number, read.Recommendations[0].Paragraph, read.Recommendations[0].Position);
    }
}
