using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests;

/// <summary>Shapes in which resolutions of other organs, of other years and in careless copies come; the texts are invented, what they hold was read in them.</summary>
public class ResolutionShapesTests
{
    private const string Organ = "The General Assembly,\n\nRecalling its decision 76/501,\n\n";

    [Fact]
    public void Notes_votes_and_what_a_site_adds_stand_below_the_acts_and_are_none()
    {
        var record = Read(
            Organ
                + "1. Invites the keepers to trim the lamps;1\n\n2. Requests the Secretary-General to report.[2]\n\n4 August 2041\n\n36 to 1, with 11 abstentions\n\n"
                + "1 Official Records of the General Assembly, Ninety-sixth Session, Supplement No. 5.\n\n[2] See A/96/12.\n\nDocument Type: Resolution\n"
        );

        Assert.Equal(["1 Invites the keepers", "2 Requests the Secretary-General"], Acts(record));
        Assert.Equal(["1", "2"], record.Footnotes.Select(note => note.Mark));
        Assert.Equal("See A/96/12.", record.Footnotes[1].Text);
    }

    [Fact]
    public void Notes_without_a_rule_above_them_do_not_break_a_preamble()
    {
        var record = Read(
            """
            Lamps of the strait
            The General Assembly,
            Reaffirming its objectives, as set forth in the Charter of the Lantern Strait, of
            achieving co-operation in the care of all of the lamps on both of the shores, 1
            Recalling the two meetings of the keepers of the lamps, held at the harbour in
            2031 2 and in 2036, 3 and underlining their
            1
            Resolution 217 A (III).
            Resolution 2106 A (XX), annex.
            3
            Lantern Treaty Series, vol. 429, No. 6193.
            importance for all who sail in the strait, by day and by night and in fog too,
            Noting the efforts of the Committee of Keepers since the year of its founding,
            1. Decides to act.
            """
        );

        Assert.Equal(["Reaffirming its objectives,", "Recalling the two", "Noting the efforts"], Clauses(record));
        Assert.EndsWith(
            "underlining their importance for all who sail in the strait, by day and by night and in fog too,",
            record.Preamble[1],
            StringComparison.Ordinal
        );
        Assert.Equal(["1", "3"], record.Footnotes.Select(note => note.Mark));
    }

    [Fact]
    public void Clauses_may_open_in_mid_line_below_the_organ()
    {
        var record = Read(
            """
            RESOLUTION 361 (2034)
            The Lantern Council,
            Having considered the question of the lamps,1/ Gravely concerned about the
            darkness of the strait, which is a danger to all who sail there by night,
            Mindful of the need to light the lamps without delay, in accordance with the
            purposes of the Convention, Having heard the statements in the debate, which
            lasted for the whole of the night,
            1. Calls upon all States to light their lamps;
            2. Decides to remain seized of the matter.
            """
        );

        Assert.Equal(["Having considered the", "Gravely concerned about", "Mindful of the", "Having heard the"], Clauses(record));
        Assert.Equal(["1 Calls upon all", "2 Decides to remain"], Acts(record));
    }

    [Fact]
    public void The_head_of_the_next_page_below_a_job_number_is_no_clause()
    {
        var record = Read(
            Organ
                + "Noting the efforts of the keepers,\n\n\n34                              GE.12-17781\n                    A/HRC/14/37\n\n\n"
                + "Aware of the fog,\n\n1. Decides to act.\n"
        );

        Assert.Equal(["Recalling its decision", "Noting the efforts", "Aware of the"], Clauses(record));
    }

    [Fact]
    public void A_text_that_a_decision_adopts_stands_in_quotation_marks()
    {
        var record = Read(
            """
            At its 34th meeting, on 17 June 2040, the Lantern Council decided to adopt the following text:

            “The Lantern Council,

            Recalling its resolution 7/28 of 28 March 2038,

            1. Takes note of the report of the keepers;

            2. Requests the keepers to report anew.”
            """
        );

        Assert.Equal(["Recalling its resolution"], Clauses(record));
        Assert.Equal(["1 Takes note of", "2 Requests the keepers"], Acts(record));
    }

    [Fact]
    public void An_organ_that_a_resolution_cites_is_not_above_it()
    {
        var record = Read(
            "The General Assembly,\n\nRecalling Human Rights Council resolution 35/17 of 22 June 2017 and the work of the Conference of the Parties to the Lantern Convention,\n\n1. Decides to act.\n"
        );

        Assert.Equal(("General Assembly", null), (record.Body, record.ParentBody));
    }

    [Fact]
    public void Lettered_acts_behind_a_colon_are_acts()
    {
        var record = Read(
            "Decision 3/1\nReview of the lamps\nThe Conference of the Parties to the Lantern Convention, pursuant to article 32, paragraph 3 (d), of the Convention:\n"
                + "(a) Welcomes the report of the keepers;\n(b) Calls upon States parties to trim the lamps;\n(c) Requests its secretariat to report.\n"
        );

        Assert.Equal(("resolution", "Conference of the Parties to the Lantern Convention"), (record.DocumentType, record.Body));
        Assert.Equal([" Welcomes the report", " Calls upon States", " Requests its secretariat"], Acts(record));
        Assert.All(record.Paragraphs, paragraph => Assert.Empty(paragraph.Items));
    }

    [Fact]
    public void Lettered_parts_of_one_act_stay_its_items()
    {
        var record = Read(
            "The Security Council,\nHaving considered the report,\nDecides,\n(a) To call upon the parties;\n(b) To renew the mandate.\n"
        );

        Assert.Equal([" Decides, (a) To"], Acts(record));
        Assert.Equal(["(a)", "(b)"], record.Paragraphs[0].Items.Select(item => item.Label));
    }

    [Fact]
    public void Drafts_may_number_clauses_and_acts()
    {
        var record = Read(
            Organ.Replace("Recalling", "PP1 Recalling", StringComparison.Ordinal)
                + "PP1bis. Noting the dark,\n\nOP1. Decides to act;\n\nOP1bis Also strongly urges all to act;\n\nOP2 Requests a report.\n"
        );

        Assert.Equal(["PP1 Recalling its", "PP1bis. Noting the"], Clauses(record));
        Assert.Equal(["1 Decides to act;", " OP1bis Also strongly", "2 Requests a report."], Acts(record));
    }

    [Theory]
    [InlineData("1) Decides to act;\n\n2) Requests a report.\n")]
    [InlineData("(1) Decides to act;\n\n(2) Requests a report.\n")]
    [InlineData("1.- Decides to act;\n\n2.- Requests a report.\n")]
    [InlineData("1 DECIDES to act;\n\n2 REQUESTS a report.\n")]
    [InlineData("- Decides to act;\n\n2. Requests a report.\n")]
    [InlineData("Decides to act;\n\nFurther requests a report.\n")]
    [InlineData("*Decides* to act;\n\n*Also requests* a report.\n")]
    [InlineData("Decides to act.\n\nSolemnly requests a report.\n\n5th meeting\n\nVoting: none against.\n")]
    public void Acts_are_told_whatever_their_label(string acts)
    {
        var record = Read(Organ + acts);

        Assert.Equal(["Recalling its decision"], Clauses(record));
        Assert.Equal(2, record.Paragraphs.Count);
        Assert.EndsWith("a report.", record.Paragraphs[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("La Asamblea General\n\nRecordando los principios de la Carta,\n\nConsiderando que es tarde,\n\nDecide actuar.\n")]
    [InlineData("L’Assemblée générale\n\nRappelant les principes de la Charte,\n\nConsidérant qu’il est tard,\n\nDécide d’agir.\n")]
    [InlineData("Генеральная Ассамблея\n\nссылаясь на Устав,\n\nотмечая поздний час,\n\nпостановляет действовать.\n")]
    [InlineData("إن الجمعية العامة\n\nإذ تشير إلى الميثاق،\n\nوإذ تلاحظ تأخر الوقت،\n\nتقرر أن تعمل.\n")]
    [InlineData("大会\n\n回顾《宪章》，\n\n注意到时间已晚，\n\n决定采取行动。\n")]
    [InlineData("The Governing Board\n\nRecalling the Charter,\n\nWhereas the hour is late,\n\nDecides to act.\n")]
    public void The_organ_may_lack_its_comma_and_the_act_its_number(string text)
    {
        var record = Read(text);

        Assert.Equal((2, 1), (record.Preamble.Count, record.Paragraphs.Count));
        Assert.NotNull(record.Body);
    }

    [Fact]
    public void Where_a_copy_comes_from_may_stand_above_the_organ()
    {
        var record = Read(
            "Care of the lamps of both shores and of the harbours between them, and of the keepers of the lamps, G.A. res. 51/79, 51 Lantern GAOR Supp. (No. 49) at 220 (2041).\n"
                + "The General Assembly, Recalling its resolution 50/135 of 21 December 2040, Aware that lamps go out, Takes note of the report.\n"
        );

        Assert.Equal(["Recalling its resolution", "Aware that lamps"], Clauses(record));
        Assert.Equal([" Takes note of"], Acts(record));
    }

    [Fact]
    public void Each_section_may_have_its_own_clauses_and_heading()
    {
        var record = Read(
            Organ
                + "I\n\nLamps\n\n1. Decides to act.\n\nII\n\nHarbours\n\nMindful of the harbours,\n\n2. Requests a report;\n\n3. Decides to stop.\n"
        );

        Assert.Equal(["Recalling its decision", "Mindful of the"], Clauses(record));
        Assert.Equal(["1 Decides to act.", "2 Requests a report;", "3 Decides to stop."], Acts(record));
        Assert.Equal(4, record.Sections.Count);
    }

    [Fact]
    public void Several_resolutions_of_one_document_are_all_read()
    {
        var record = Read(
            "Resolution 5/1\nLamps\n\nThe Conference of the Parties to the Lantern Convention,\n\nRecalling its resolution 4/1,\n\n1. Decides to act.\n\n"
                + "9th meeting\n12 May 2041\n\nResolution 5/2\n\nHarbours\n\nThe Conference of the Parties to the Lantern Convention,\n\nNoting the harbours,\n\n1. Requests a report;\n\n2. Decides to stop.\n"
        );

        Assert.Equal(["Recalling its resolution", "Noting the harbours,"], Clauses(record));
        Assert.Equal(["1 Decides to act.", "1 Requests a report;", "2 Decides to stop."], Acts(record));
    }

    [Fact]
    public void A_draft_resolution_within_a_report_does_not_make_the_report_one()
    {
        var record = Read(
            "Report of the Working Group on Lamps\n\nI. Matters calling for action\n\n1. The Working Group recommends the adoption of the following draft resolution:\n\n"
                + "Lamps of the strait\n\nThe General Assembly,\n\nRecalling its decision 76/501,\n\n1. Decides to act.\n\nII. Organization\n\n2. The Working Group met in May.\n\nIt rose in June.\n"
        );

        Assert.NotEqual("resolution", record.DocumentType);
        Assert.Equal(["Recalling its decision"], Clauses(record));
        Assert.Equal([1, 1, 2, null], record.Paragraphs.Select(paragraph => paragraph.Number));
    }

    [Fact]
    public void The_line_of_its_adoption_is_no_title()
    {
        var record = Read(
            "Resolution 2437 (2018)\n\nAdopted by the Security Council at its 8365th meeting, on 3 October 2018\n\nThe Security Council,\n\nRecalling its resolutions,\n\n"
                + "Acting under Chapter VII of the Charter,\n\n1. Decides to act.\n"
        );

        Assert.Equal(("Resolution 2437 (2018)", "Security Council"), (record.Title, record.Body));
        Assert.Equal(new DateOnly(2018, 10, 3), record.Adoption!.Date);
        Assert.Equal(2, record.Preamble.Count);
    }

    [Fact]
    public void A_further_paragraph_of_an_act_is_of_the_act_while_the_numbering_goes_on()
    {
        var record = Read(
            Organ + "1. Decides that the lamps burn.\n\nThe oil is paid by all of them.\n\n2. Decides to stop.\n\nlamps1 \\* print\n"
        );

        Assert.Equal(["1 Decides that the", "2 Decides to stop."], Acts(record));
        Assert.EndsWith("The oil is paid by all of them.", record.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    private static List<string> Clauses(DocumentRecord record) => [.. record.Preamble.Select(FirstWords)];

    private static List<string> Acts(DocumentRecord record) =>
        [.. record.Paragraphs.Select(paragraph => $"{paragraph.Number} {FirstWords(paragraph.Text)}")];

    private static string FirstWords(string text) => string.Join(' ', text.Split(' ').Take(3));

    private static DocumentRecord Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        var record = DocumentReader.Read("invented.txt", bytes).Record;
        Assert.Empty(EvidenceCheck.Check(record, SourceText.FromUtf8(bytes).Value));
        return record;
    }
}
