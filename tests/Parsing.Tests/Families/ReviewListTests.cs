using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>What lists of recommendations in unseen review reports print otherwise than the known ones; text and States are invented.</summary>
public class ReviewListTests
{
    private const string Chapeau = "56. The recommendations listed below enjoy the support of Avenmar:";

    [Fact]
    public void Semicolons_part_States_inside_brackets_as_commas_do() =>
        Assert.Equal(
            ["Lindora; Selvarin; Türkiye", "Lindora; Iran (Islamic Republic of)", "Lindora; Selvarin"],
            By(
                $"""
                {Chapeau}

                1. Light all lamps (Lindora; Selvarin); keep them lit (Türkiye; Lindora);

                2. Paint the harbours (Lindora; Iran (Islamic Republic of));

                3. Open the strait (Lindora; close it at night (Selvarin).
                """
            )
        );

    [Fact]
    public void A_list_on_one_line_goes_on_behind_a_missing_space_a_comma_and_a_lost_number() =>
        Assert.Equal(
            ["56/1 Lindora", "56/2 Selvarin", "56/3 Türkiye", "56/4 Lindora", "56/6 Selvarin"],
            Numbered(
                string.Concat(Enumerable.Range(1, 55).Select(number => $"{number}. Lindora spoke of it. "))
                    + "II. CONCLUSIONS AND/OR RECOMMENDATIONS "
                    + $"{Chapeau} 1. Light all lamps (Lindora); 2.Paint the harbours (Selvarin), 3. Count the boats (Türkiye); "
                    + "4. Dredge the strait (Lindora); the next was lost; 6. Mark the reefs (Selvarin). "
                    + "57. All conclusions reflect the position of the submitting States."
            )
        );

    [Fact]
    public void A_list_in_wrapped_lines_goes_on_behind_a_comma() =>
        Assert.Equal(
            ["56/1 Lindora", "56/2 Selvarin", "56/3 Türkiye"],
            Numbered(
                $"""
                {Chapeau}
                1. Light all the lamps along the northern quay of every harbour (Lindora);
                2. Paint the outer harbours in the colours of the open sea now (Selvarin),
                3. Count the boats that leave the strait at night and in the fog (Türkiye).
                57. All conclusions reflect the position of the submitting States, it said.
                """
            )
        );

    [Fact]
    public void A_position_below_is_told_by_the_next_numbered_paragraph() =>
        Assert.Equal(
            "to be examined",
            Read(
                """
                56. In the course of the discussion, the following recommendations were made to Avenmar:

                1. Light all lamps (Lindora):

                (a) Those of the quay;

                Those of the strait accept oil alone.

                57. The response of Avenmar to these recommendations will be included in the outcome report.
                """
            )
                .Recommendations[0]
                .Position
        );

    private static IEnumerable<string> By(string text) => Read(text).Recommendations.Select(one => string.Join("; ", one.By));

    private static IEnumerable<string> Numbered(string text) =>
        Read(text).Recommendations.Select(one => $"{one.Paragraph}/{one.Number} {string.Join(", ", one.By)}");

    private static DocumentRecord Read(string text) =>
        FamilyFile.Read(
            $"""
            Report of the Working Group on the Universal Periodic Review
            Avenmar

            {text}
            """
        );
}
