using System.Globalization;
using Palermo.Parsing.Formats;
using Palermo.Parsing.Formats.Pdf;

namespace Palermo.Parsing.Tests.Formats;

/// <summary>Words at places, as they stand on pages, to plain text. All places were set down by hand: lines 12 points apart, letters about 5 wide.</summary>
public sealed class PdfPagesTests
{
    [Fact]
    public void A_raised_digit_is_the_mark_of_a_note() =>
        Assert.Equal(
            "as resolution 2/4.¹ It",
            Text((0, 100, 60, 12, "as resolution"), (65, 100, 20, 12, "2/4."), (85, 100, 4, 7, "1"), (92, 100, 10, 12, "It"))
        );

    [Fact]
    public void A_raised_digit_may_stand_half_above_its_line() =>
        Assert.Equal(
            "as resolution 2/4.¹ It",
            Text((0, 100, 60, 12, "as resolution"), (65, 100, 20, 12, "2/4."), (85, 97, 4, 7, "1"), (92, 100, 10, 12, "It"))
        );

    [Fact]
    public void A_word_that_holds_nothing_leaves_no_blank() =>
        Assert.Equal("Lamp lit", Text((0, 100, 25, 12, "Lamp"), (26, 100, 1, 12, ""), (29, 100, 15, 12, "lit")));

    [Fact]
    public void A_number_glued_to_a_word_from_right_to_left_keeps_its_order() => Assert.Equal("عدد15", Text((0, 100, 60, 12, "15ددع")));

    [Fact]
    public void Columns_become_the_cells_of_rows() =>
        Assert.Equal(
            "Date\tItem\n3 May\t2 (a)",
            Text((0, 100, 40, 12, "Date"), (120, 100, 30, 12, "Item"), (0, 118, 45, 12, "3 May"), (120, 118, 30, 12, "2 (a)"))
        );

    /// <summary>Letters of one width, 6 points wide: the blanks of two lines stand below one another, and below a wide gap.</summary>
    [Fact]
    public void Blanks_that_happen_to_stand_below_one_another_are_no_columns() =>
        Assert.DoesNotContain(
            '\t',
            Text(
                (0, 100, 42, 12, "25-0001"),
                (102, 100, 36, 12, "100225"),
                (0, 112, 84, 12, "Seventy-fourth"),
                (90, 112, 42, 12, "session"),
                (0, 124, 72, 12, "Agenda item."),
                (78, 124, 6, 12, "7"),
                (90, 124, 18, 12, "(b)")
            )
        );

    [Fact]
    public void The_columns_of_a_masthead_follow_one_another() =>
        Assert.StartsWith(
            "General Assembly\n\nFirst session\n\nA/RES/55/25\n\nDistr.: General",
            Text(
                (0, 100, 90, 12, "General Assembly"),
                (300, 100, 60, 12, "A/RES/55/25"),
                (0, 140, 80, 12, "First session"),
                (300, 140, 70, 12, "Distr.: General"),
                (0, 300, 200, 12, "And then"),
                (0, 312, 200, 12, "and then"),
                (0, 324, 200, 12, "and then"),
                (0, 336, 200, 12, "and then"),
                (0, 348, 200, 12, "and then")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_script_from_right_to_left_is_put_in_its_order_and_numbers_and_names_in_theirs() =>
        Assert.Equal(
            "القرار 15 (A/RES Add) نوفمبر",
            Text(
                (400, 100, 30, 12, "رارقلا"),
                (380, 100, 12, 12, "15"),
                (374, 100, 3, 12, "("),
                (340, 100, 33.5f, 12, "Add"),
                (310, 100, 25, 12, "A/RES"),
                (306, 100, 3.9f, 12, ")"),
                (260, 100, 35, 12, "ربمفون")
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">before any page</word>")]
    [InlineData("<page width=\"600\" height=\"800\">\n<word xMin=\"NaN\" yMin=\"1\" xMax=\"2\" yMax=\"2\">nowhere</word>")]
    [InlineData(
        "<page width=\"600\" height=\"800\">\n<word xMin=\"1\" yMin=\"1\">no place</word>\n<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\"></word>"
    )]
    public void What_is_no_word_on_a_page_is_passed_over(string output)
    {
        var pages = new PdfPages();
        foreach (var line in output.Split('\n'))
            pages.Take(line);
        Assert.IsType<Decoded.Refused>(pages.ToDecoded());
    }

    private static string Text(params ReadOnlySpan<(float Left, float Top, float Width, float Height, string Text)> words)
    {
        var pages = new PdfPages();
        pages.Take("  <page width=\"600\" height=\"800\">");
        foreach (var word in words)
        {
            pages.Take(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"    <word xMin=\"{word.Left}\" yMin=\"{word.Top}\" xMax=\"{word.Left + word.Width}\" yMax=\"{word.Top + word.Height}\">{word.Text}</word>"
                )
            );
        }
        return Assert.IsType<Decoded.Text>(pages.ToDecoded()).Source.Value.Trim();
    }
}
