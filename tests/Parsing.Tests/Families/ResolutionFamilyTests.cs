using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>Real resolutions; the figures were counted in the texts with pattern tools that share nothing with the reader.</summary>
public class ResolutionFamilyTests
{
    [Theory]
    [InlineData("A-RES-78-217.txt", 46, 33, 37, "4a-f 5a-p 6a-n 15a-h")]
    [InlineData("A-RES-80-218.txt", 38, 33, 26, "4a-e 5a-k 6a-o 15a-h")]
    [InlineData("A-C.3-56-draft-right-to-development.txt", 14, 25, 0, "5a-f 21a-d")]
    public void Every_paragraph_and_note_is_read(string file, int preambular, int operative, int notes, string items)
    {
        var record = FamilyFile.Read(FamilyFile.Text(file));

        Assert.Equal(preambular, record.Preamble.Count);
        Assert.Equal(Enumerable.Range(1, operative).Cast<int?>(), record.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal(items, string.Join(' ', record.Paragraphs.Where(p => p.Items.Count > 0).Select(Items)));
        Assert.Equal(Enumerable.Range(1, notes).Select(mark => $"{mark}"), record.Footnotes.Select(note => note.Mark));
        Assert.All(record.Preamble, text => Assert.EndsWith(",", text, StringComparison.Ordinal));
        Assert.All(record.Paragraphs, paragraph => Assert.Matches("[;.]$", paragraph.Text));
        Assert.Empty(record.Problems);
    }

    [Fact]
    public void Marks_leave_the_text_and_numbers_stay()
    {
        var record = FamilyFile.Read(FamilyFile.Text("A-RES-78-217.txt"));

        Assert.EndsWith(
            "41/7 of 11 July 2019, 47/12 of 12 July 2021 and 53/24 of 13 July 2023,",
            record.Preamble[0],
            StringComparison.Ordinal
        );
        Assert.Contains("Enforced Disappearance, the Convention on", record.Preamble[5], StringComparison.Ordinal);
        Assert.Contains("Members of Their Families and the United Nations", record.Preamble[5], StringComparison.Ordinal);
        Assert.Contains("the 10 fundamental Conventions", record.Preamble[12], StringComparison.Ordinal);
        Assert.Contains("its target 10.7 on", string.Join('\n', record.Paragraphs.Select(p => p.Text)), StringComparison.Ordinal);
        Assert.Equal("Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.", record.Footnotes[16].Text);
        Assert.Equal(
            "Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 4 (A/59/4), chap. V, sect. A.23.",
            record.Footnotes[26].Text
        );
    }

    [Fact]
    public void A_print_that_lost_its_notes_loses_their_marks_too()
    {
        var record = FamilyFile.Read(FamilyFile.Text("A-C.3-56-draft-right-to-development.txt"));

        Assert.Contains("Vienna Declaration and Programme of Action, reaffirmed", record.Preamble[2], StringComparison.Ordinal);
        Assert.Contains("6 to 12 March 1995, and the twenty-fourth", record.Preamble[3], StringComparison.Ordinal);
        Assert.Contains("on the Right to Development, and emphasizes the need", record.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    private static string Items(Paragraph paragraph)
    {
        Assert.Equal(Enumerable.Range(0, paragraph.Items.Count).Select(i => $"({(char)('a' + i)})"), paragraph.Items.Select(i => i.Label));
        return $"{paragraph.Number}a-{(char)('a' + paragraph.Items.Count - 1)}";
    }

    [Fact]
    public void A_name_over_two_lines_opens_the_text_of_a_wrapped_resolution()
    {
        var record = FamilyFile.Read(
            """
            Resolution 5/1
            Lamps of the harbours
            The Conference of the Parties to the Convention of the Lanterns of the
            Harbours,
            Deeply concerned about the lamps that were lost in the storms of the year,
            Bearing in mind the Convention of the Lanterns of the Harbours,
            Having examined the report of the Working Group,
            1. Takes note of the report of the Working Group on the lamps that were lost;
            2. Decides to light all lamps.
            """
        );

        Assert.Equal("Lamps of the harbours", record.Title);
        Assert.Equal(
            [
                "Deeply concerned about the lamps that were lost in the storms of the year,",
                "Bearing in mind the Convention of the Lanterns of the Harbours,",
                "Having examined the report of the Working Group,",
            ],
            record.Preamble
        );
        Assert.Equal([1, 2], record.Paragraphs.Select(one => one.Number));
    }
}
