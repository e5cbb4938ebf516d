using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests;

/// <summary>A resolution set on one line, as copies without paragraphs are; the text is invented.</summary>
public class RunOnResolutionTests
{
    private const string Masthead =
        "Resolution adopted by the General Assembly on 19 December 2043 [on the report of the Third Committee (A/98/481)] 98/41. Lamps of the Lantern Strait ";

    private const string Preamble =
        "The General Assembly, Recalling General Assembly resolution 96/172 of 16 December 2041,1 Deeply concerned that lamps go out at Avenmar, Lindora, "
        + "United Harbours and Selvarin, Having heard the Working Group, Housing and Planning Section, and the Meeting of Keepers,[2] Further noting that oil is dear, ";

    private const string Acts =
        "1. Strongly endorses the report, and notes paragraph 2. Of its annex nothing is said; 2. Invites the keepers: (a) To trim the lamps; (b) To report;3 "
        + "3. Also decides to remain seized of the matter. 50th plenary meeting 19 December 2043";

    [Fact]
    public void Its_preamble_parts_where_clauses_open_and_not_at_names()
    {
        Assert.Equal(
            ["Recalling General Assembly resolution", "Deeply concerned that lamps", "Having heard the Working", "Further noting that oil"],
            Read(Masthead + Preamble + Acts).Preamble.Select(FourWords)
        );
    }

    [Fact]
    public void Its_acts_part_at_the_numbers_that_count_on()
    {
        var record = Read(Masthead + Preamble + Acts);

        Assert.Equal([1, 2, 3], record.Paragraphs.Select(paragraph => paragraph.Number!.Value));
        Assert.Equal("Strongly endorses the report, and notes paragraph 2. Of its annex nothing is said;", record.Paragraphs[0].Text);
        Assert.Equal(["(a)", "(b)"], record.Paragraphs[1].Items.Select(item => item.Label));
        Assert.Equal("Also decides to remain seized of the matter.", record.Paragraphs[2].Text);
    }

    [Fact]
    public void What_stands_above_and_below_is_told()
    {
        var record = Read(Masthead + Preamble + Acts);

        Assert.Equal(("resolution", "General Assembly"), (record.DocumentType, record.Body));
        Assert.Equal("Lamps of the Lantern Strait", record.Title);
        Assert.Equal(("50th plenary meeting", new DateOnly(2043, 12, 19)), (record.Adoption!.Meeting, record.Adoption.Date));
    }

    [Fact]
    public void A_clause_may_end_with_a_semicolon_and_open_with_a_participle_and_a_comma()
    {
        var record = Read(
            Masthead + "The General Assembly, Recalling its decision 76/501; Noting, in this context, the report, 1. Decides to act."
        );

        Assert.Equal(["Recalling its decision 76/501;", "Noting, in this context, the report,"], record.Preamble);
    }

    [Fact]
    public void A_sentence_that_opens_with_an_organ_is_not_cut()
    {
        var tree = DocumentReader.ReadTree(
            "The General Assembly, meeting at noon, heard the keepers, Recalling its resolution 96/172, and rose.\n"
        );

        Assert.Single(tree.Masthead.Concat(tree.Body));
    }

    [Fact]
    public void A_single_act_needs_no_number()
    {
        var record = Read(
            Masthead
                + "The General Assembly, Recalling its decision 76/501,1,2 Takes note of the report. 50th plenary meeting 19 December 2043"
        );

        Assert.Equal(
            ["Recalling its decision 76/501,"],
            Read(Masthead + "The General Assembly, Recalling its decision 76/501, Takes note of it.").Preamble
        );
        Assert.Equal("Takes note of the report.", Assert.Single(record.Paragraphs).Text);
    }

    [Fact]
    public void An_act_may_be_lost_and_the_first_may_have_a_dash_for_its_number()
    {
        var lost = Read(
            Masthead + Preamble + "1. Decides to act; 3. Invites the keepers, as paragraph 5. Of its annex says; 4. Requests a report."
        );
        var dash = Read(Masthead + Preamble + "- Decides to act; 2. Requests a report.");

        Assert.Equal([1, 3, 4], lost.Paragraphs.Select(paragraph => paragraph.Number!.Value));
        Assert.Equal([null, 2], dash.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void The_acts_may_stand_on_lines_of_their_own()
    {
        var record = Read($"Lamps of the strait\n\n{Preamble.Trim()}\n\n1. Decides to act;\n\n2. Invites all to act.\n");

        Assert.Equal(4, record.Preamble.Count);
        Assert.Equal([1, 2], record.Paragraphs.Select(paragraph => paragraph.Number!.Value));
    }

    [Theory]
    [InlineData(
        "1. The General Assembly, in its resolution 96/172, Recalling nothing, decided to act.\n\n2. The Secretariat wrote, Having the time, a paper.\n"
    )]
    [InlineData("1. The General Assembly, Recalling its resolution 96/172, decided to act.\n\n2. The Secretariat wrote a paper.\n")]
    [InlineData("1. The Conference, Lindora said, Noting the hour, had closed.\n\n2. The Committee, having met, rose.\n")]
    public void A_report_that_names_an_organ_in_a_sentence_is_none(string text) => Assert.Empty(Read(text).Preamble);

    /// <summary>Read from each comma to the end, this would take minutes.</summary>
    [Fact]
    public void Numbers_and_commas_without_end_are_followed_from_no_comma_to_the_end()
    {
        var tree = DocumentReader.ReadTree(
            "The General Assembly, Recalling its decision, " + string.Concat(Enumerable.Repeat("1,1,", 100_000))
        );

        Assert.StartsWith("Recalling its decision, 1,1,", tree.Body[^1].Text, StringComparison.Ordinal);
    }

    /// <summary>Looking for the end of the line from each cut, this would take minutes.</summary>
    [Fact]
    public void A_line_cut_a_million_times_is_looked_through_once()
    {
        var lines = Line.Split(new string('x', 4_000_000), [.. Enumerable.Range(1, 1_000_000).Select(cut => 4 * cut - 1)]);

        Assert.Equal(1_000_001, lines.Count);
        Assert.Equal((new Line(0, 3), new Line(3, 7), new Line(3_999_999, 4_000_000)), (lines[0], lines[1], lines[^1]));
    }

    /// <summary>A label made to compare with each of a million digits would take 192 MB.</summary>
    [Fact]
    public void A_digit_within_a_number_is_compared_with_no_label()
    {
        var text = "The General Assembly, Recalling its decision, 1. Decides to act; " + new string('7', 1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var cuts = RunOnResolution.Cuts(text).ToList();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * text.Length);
        Assert.Equal([0, 22, 46], cuts);
    }

    [Fact]
    public void Many_organs_on_one_line_open_the_text_that_stands_behind_the_last()
    {
        var record = Read(string.Concat(Enumerable.Repeat("The Board, ", 40)) + "Recalling its decision, Decides to act.\nIt rose.");

        Assert.Equal(["Recalling its decision,"], record.Preamble);
    }

    private static string FourWords(string text) => string.Join(' ', text.Split(' ').Take(4));

    private static DocumentRecord Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var record = DocumentReader.Read("invented.txt", bytes).Record;
        Assert.Empty(EvidenceCheck.Check(record, SourceText.FromUtf8(bytes).Value));
        return record;
    }
}
