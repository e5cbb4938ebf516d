using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>A whole report set on one line, as copies without paragraphs are; text and States are invented.</summary>
public class RunOnTextTests
{
    private const string Line =
        "Distr.: General 9 June 2041 Original: English HUMAN RIGHTS COUNCIL Eighth session Agenda item 6 UNIVERSAL PERIODIC REVIEW Report of the Working Group on the Universal Periodic Review Avenmar "
        + "CONTENTS Paragraphs Page Introduction ............. 1 - 4 3 I. SUMMARY OF THE PROCEEDINGS ........ 5 - 57 3 Introduction 1. The Working Group held its second session in May 2041. "
        + "2. The following documents were issued: (a) A report (XA/1); (b) A summary (XA/2). 3. Lindora made recommendations  4. Selvarin noted that under article 5. The rest was fine, it said. 5. Lindora thanked it. "
        + "I. SUMMARY OF THE PROCEEDINGS A. Presentation 6. The delegation stated that wages rose by 2.5 per cent and (b) was kept. "
        + "II.  CONCLUSIONS AND/OR RECOMMENDATIONS 7. The recommendations listed below enjoy the support of Avenmar:  1. That lamps be lit (Lindora); 2. \tTo light them (Selvarin); "
        + "3. To keep all of them (Lindora) and to count them (Selvarin); 4. To paint them (Lindora); 5. To own them (Lindora); 6. To sell them (Lindora); 7. To buy them (Lindora); 8. To lend them (Lindora). "
        + "8. The recommendations below will be examined by Avenmar: 8.1. Close the strait (Lindora);8.2. Open it. (Selvarin); open it soon (Lindora) 8.3. Guard it (Selvarin). "
        + "9. All conclusions reflect the position of the submitting States. Annex Composition of the delegation The delegation was headed by a minister.";

    private static readonly DocumentRecord Record = FamilyFile.Read(Line);

    [Fact]
    public void Paragraphs_part_at_the_numbers_that_count_on()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], Record.Paragraphs.Where(one => one.Number is not null).Select(one => one.Number));
        Assert.Equal("Lindora made recommendations", Record.Paragraphs[2].Text);
        Assert.Equal("Selvarin noted that under article 5. The rest was fine, it said.", Record.Paragraphs[3].Text);
        Assert.Equal("The delegation stated that wages rose by 2.5 per cent and (b) was kept.", Record.Paragraphs[5].Text);
        Assert.Equal(["(a)", "(b)"], Record.Paragraphs[1].Items.Select(item => item.Label));
    }

    /// <summary>As a copy has it that breaks where a page ended.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData(" \n\n")]
    [InlineData("\n\f")]
    public void The_text_of_the_last_number_may_stand_on_the_next_line(string gap)
    {
        var record = FamilyFile.Read(Line.Replace("9. All", $"9.{gap}All", StringComparison.Ordinal));

        Assert.Equal("Lindora made recommendations", record.Paragraphs[2].Text);
        Assert.Equal(Record.Recommendations.Count, record.Recommendations.Count);
    }

    [Fact]
    public void Headings_stand_between_the_end_of_a_text_and_a_number() =>
        Assert.Equal(
            [
                (null, "Introduction", 1),
                ("I", "SUMMARY OF THE PROCEEDINGS", 6),
                ("I.A", "Presentation", 6),
                ("II", "CONCLUSIONS AND/OR RECOMMENDATIONS", 7),
            ],
            Record.Sections.Take(4).Select(section => (section.Label, section.Title, section.First!.Value))
        );

    [Fact]
    public void Lists_counted_from_one_are_told_from_the_paragraphs_even_where_their_numbers_meet()
    {
        Assert.Equal(
            [
                "7/1 Lindora",
                "7/2 Selvarin",
                "7/3 Lindora, Selvarin",
                "7/4 Lindora",
                "7/5 Lindora",
                "7/6 Lindora",
                "7/7 Lindora",
                "7/8 Lindora",
                "8/8.1 Lindora",
                "8/8.2 Selvarin, Lindora",
                "8/8.3 Selvarin",
            ],
            Record.Recommendations.Select(one => $"{one.Paragraph}/{one.Number} {string.Join(", ", one.By)}")
        );
        Assert.Equal(["supported", "to be examined"], Record.Recommendations.Select(one => one.Position).Distinct());
    }

    [Fact]
    public void The_masthead_on_the_line_is_read()
    {
        Assert.Equal(
            ("review report", "General", new DateOnly(2041, 6, 9), "English", 8),
            (Record.DocumentType, Record.Distribution, Record.DistributionDate, Record.OriginalLanguage, Record.Session?.Ordinal)
        );
        Assert.Equal("HUMAN RIGHTS COUNCIL", Record.ParentBody);
    }

    [Fact]
    public void Two_numbers_inside_a_paragraph_part_nothing() =>
        Assert.Equal(
            "The strait has two lights: 1. The old one. 2. The new one.",
            FamilyFile.Read("1. The strait has two lights: 1. The old one. 2. The new one.").Paragraphs[0].Text
        );
}
