using System.Text;
using Palermo.Cases;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests;

/// <summary>Resolutions and their drafts; what stands here was read in the texts, not in what the program makes of them.</summary>
public class ResolutionTests
{
    private static readonly byte[] Draft = File.ReadAllBytes(
        Path.Combine(Repository.Root, "models", "samples", "lantern-2022-draft-resolution.txt")
    );

    private static readonly DocumentRecord Record = DocumentReader.Read("draft.txt", Draft).Record;

    /// <summary>An adopted one as the General Assembly prints it, hard-wrapped, with a page's end in its preamble.</summary>
    private const string Adopted = """
        United Nations
        A/RES/98/41

        General Assembly
        Distr.: General
        22 December 2043

        43-25999 (E)    100144
        *4325999*

        Ninety-eighth session
        Agenda item 71 (b)
        Promotion and protection of human rights: human
        rights questions

         Resolution adopted by the General Assembly
        on 19 December 2043

        [on the report of the Third Committee (A/98/481/Add.2, para. 139)]

         98/41. Protection of travellers on the Lantern Strait

        The General Assembly,

        Recalling all its previous resolutions on the protection of travellers, the most
        recent of which is resolution 96/172 of 16 December 2041,

        Recognizing that travel has been and will continue to be part of the human
        experience through history, underscoring that all travellers, regardless of their

        A/RES/98/41
        Protection of travellers

        43-25999
        2/3

        status, are human beings,

        Deeply concerned that many of them are lost at sea,

        1.
        Calls upon States to exchange information, in accordance with domestic law, on the
        boats in distress that they meet with in the waters of the strait;

        Protection of travellers
        A/RES/98/41

        3/3
        43-25999

        2. Decides to remain seized of the matter.

        50th plenary meeting
        19 December 2043
        """;

    [Fact]
    public void The_draft_is_told_by_its_form()
    {
        Assert.Equal("draft resolution", Record.DocumentType);
        Assert.Equal("Safe crossing of the Lantern Strait", Record.Title);
        Assert.Equal("Assembly of the Parties to the Lantern Convention", Record.Body);
        Assert.Equal("LC/AOP/2022/L.2", Record.Symbol);
        Assert.Equal((5, "Safe crossing of the Lantern Strait"), (Record.AgendaItems.Single().Number, Record.AgendaItems.Single().Title));
        Assert.Null(Record.Adoption);
        Assert.Empty(Record.Recommendations);
    }

    [Fact]
    public void Its_sponsors_stand_without_the_star_of_their_note()
    {
        Assert.Equal(["Avenmar", "Lindora", "Selvarin"], Record.Sponsors);
        var note = Assert.Single(Record.Footnotes);
        Assert.Equal(("*", "On behalf of the parties that belong to the Group of Northern Shore States."), (note.Mark, note.Text));
    }

    [Theory]
    [InlineData(0, "Recalling its resolutions", "2/4 and 3/1,", 6)]
    [InlineData(1, "Guided by the Protocol", "of that Protocol,", 32)]
    [InlineData(2, "Mourning those who have", "have no known name,", 21)]
    [InlineData(3, "Welcoming the reports of", "(LC/AOP/WG.1/2021/5 and LC/AOP/WG.1/2022/5),", 24)]
    [InlineData(4, "Noting with concern that", "replied to the questionnaire,", 15)]
    public void Its_preamble_has_five_paragraphs(int index, string first, string last, int words)
    {
        Assert.Equal(5, Record.Preamble.Count);
        Assert.StartsWith(first, Record.Preamble[index], StringComparison.Ordinal);
        Assert.EndsWith(last, Record.Preamble[index], StringComparison.Ordinal);
        Assert.Equal(words, Abbreviation.CountWords(Record.Preamble[index]));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "Urges not to|hold|firm")]
    [InlineData(3, "Calls upon to|exchange|firm")]
    [InlineData(4, "Encourages to|consider appointing|soft")]
    [InlineData(5, "Invites to|share|encouragement")]
    [InlineData(6, "Requests|continue to publish|firm; Requests|report|firm")]
    [InlineData(7, "shall|hold|obligation")]
    public void Its_operative_paragraphs_carry_their_clauses(int number, string clauses)
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Record.Paragraphs.Select(paragraph => paragraph.Number!.Value));
        var paragraph = Record.Paragraphs[number - 1];
        Assert.Equal(number == 6 ? ["(a)", "(b)"] : [], paragraph.Items.Select(item => item.Label));
        Assert.Equal(clauses, string.Join("; ", paragraph.Clauses!.Select(one => $"{one.Modal}|{one.Verb}|{one.Strength}")));
    }

    [Fact]
    public void What_the_preamble_cites_is_told()
    {
        var preamble = Record.TreatyReferences.Where(reference => reference.Where is null);

        Assert.Equal([("SOM_PROTOCOL", 5), ("SOM_PROTOCOL", 16)], preamble.Select(reference => (reference.Instrument, reference.Article)));
    }

    [Fact]
    public void The_preamble_is_no_masthead()
    {
        var tree = DocumentReader.ReadTree(Encoding.UTF8.GetString(Draft));

        Assert.Equal("Safe crossing of the Lantern Strait", tree.Masthead[^1].Text);
        Assert.Equal(
            (BlockKind.Enacting, "The Assembly of the Parties to the Lantern Convention,"),
            (tree.Body[0].Kind, tree.Body[0].Text)
        );
        Assert.Equal(5, tree.Body.Count(block => block.Kind == BlockKind.Preambular));
    }

    [Fact]
    public void A_report_has_neither_preamble_nor_clauses_in_its_paragraphs()
    {
        var report = DocumentReader.Read(
            "report.txt",
            File.ReadAllBytes(Path.Combine(Repository.Root, "models", "samples", "lantern-2022-report.txt"))
        );

        Assert.Empty(report.Record.Preamble);
        Assert.Empty(report.Record.Sponsors);
        Assert.All(report.Record.Paragraphs, paragraph => Assert.Null(paragraph.Clauses));
        Assert.DoesNotContain("\"clauses\":null", RecordJson.Write(report.Record), StringComparison.Ordinal);
    }

    [Fact]
    public void An_adopted_resolution_tells_its_adoption()
    {
        var record = Read(Adopted);

        Assert.Equal("resolution", record.DocumentType);
        Assert.Equal("Protection of travellers on the Lantern Strait", record.Title);
        Assert.Equal(("General Assembly", "A/RES/98/41", 98), (record.Body, record.Symbol, record.Session!.Ordinal));
        Assert.Equal(new Adoption(new DateOnly(2043, 12, 19), "50th plenary meeting", null), record.Adoption);
        Assert.Equal(22, Abbreviation.CountWords(record.Preamble[0]));
    }

    [Fact]
    public void Running_heads_do_not_break_its_text()
    {
        var record = Read(Adopted);

        Assert.Equal(3, record.Preamble.Count);
        Assert.EndsWith("regardless of their status, are human beings,", record.Preamble[1], StringComparison.Ordinal);
        Assert.Equal("Deeply concerned that many of them are lost at sea,", record.Preamble[2]);
        Assert.Equal([1, 2], record.Paragraphs.Select(paragraph => paragraph.Number!.Value));
        Assert.StartsWith("Calls upon States to exchange", record.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("Decides to remain seized of the matter.", record.Paragraphs[1].Text);
        Assert.Empty(record.Sections);
    }

    [Theory]
    [InlineData("[Adopted without a vote.]", "without a vote")]
    [InlineData("[Adopted by a recorded vote of 29 to 15, with 3 abstentions.]", "recorded vote of 29 to 15, with 3 abstentions")]
    [InlineData("Adopted by consensus.", "consensus")]
    public void The_vote_is_told_as_printed(string line, string vote)
    {
        var record = Read(
            $"The Human Rights Council,\n\nRecalling its resolution 2/4,\n\n1. Decides to act.\n\n44th meeting\n30 June 2031\n\n{line}\n"
        );

        Assert.Equal(new Adoption(new DateOnly(2031, 6, 30), "44th meeting", vote), record.Adoption);
        Assert.Equal("Human Rights Council", record.Body);
    }

    [Fact]
    public void A_single_act_needs_no_number()
    {
        var record = Read(
            "The General Assembly,\n\nRecalling its decision 76/501,\n\nTakes note of the report of the Secretary-General.\n"
        );

        Assert.Equal(["Recalling its decision 76/501,"], record.Preamble);
        Assert.Equal("Takes note of the report of the Secretary-General.", Assert.Single(record.Paragraphs).Text);
    }

    [Fact]
    public void The_number_of_its_title_may_be_a_plain_one()
    {
        var record = Read(
            "1284. Report of the Keeper\n\nThe General Assembly,\n\nRecalling its decision 76/501,\n\n1. Decides to act.\n\n782nd plenary meeting,\n5 December 2058.\n"
        );

        Assert.Equal(("resolution", "Report of the Keeper", "General Assembly"), (record.DocumentType, record.Title, record.Body));
        Assert.Equal("Decides to act.", Assert.Single(record.Paragraphs).Text);
        Assert.Equal((new DateOnly(2058, 12, 5), "782nd plenary meeting"), (record.Adoption!.Date, record.Adoption.Meeting));
    }

    [Theory]
    [InlineData("1. Decides to trim every lamp;\n2. Decides to act.", 2)]
    [InlineData("Invites the keepers of the lamps to trim every lamp of the strait before\nthe night.", 1)]
    public void Wrapped_lines_part_where_the_acts_begin(string acts, int count)
    {
        var record = Read(
            "The Lantern Strait\nThe General Assembly,\nRecalling its decision 76/501 of 22 December 2041 on the keepers of the lamps\nand of the harbours on both shores,\n"
                + "Further noting that the oil of the lamps on both of the shores is dear to\nall of the keepers,\n"
                + acts
                + "\n"
        );

        Assert.Equal(2, record.Preamble.Count);
        Assert.EndsWith("all of the keepers,", record.Preamble[1], StringComparison.Ordinal);
        Assert.Equal(count, record.Paragraphs.Count);
    }

    [Fact]
    public void An_empty_item_in_the_preamble_is_read()
    {
        var record = Read("The General Assembly,\n\nRecalling:\n\n(a)\n\nThe work of its committees,\n\n1. Decides to act.\n");

        Assert.Equal(["Recalling: (a) The work of its committees,"], record.Preamble);
    }

    [Fact]
    public void Lines_glued_together_part_where_a_clause_begins()
    {
        const string Glued = """
            General Assembly Distr.: Limited
            28 November 2031
            Original: English
            01-66657 (E) 291131
            *0166657*
            Eighty-sixth session
            Third Committee
            Agenda item 119 (b)
            Human rights questions: human rights questions, including alternative
            approaches for improving the enjoyment of rights
            Avenmar:* draft resolution
            The right to safe crossing
            The General Assembly,
            Guided by its Charter, expressing, in particular, the determination of all
            the peoples to promote progress and better standards of life on both shores,
            Recalling also that the Declaration on the Right to Safe Crossing, which the
            Assembly adopted in 2029, confirmed it,
            1. Welcomes the holding of two sessions of the Working Group on the Right
            to Safe Crossing in the year 2031, which was attended by all;
            2. Decides to continue.
            """;

        var record = Read(Glued);

        Assert.Equal("General Assembly", record.Body);
        Assert.Equal(("Limited", new DateOnly(2031, 11, 28)), (record.Distribution, record.DistributionDate));
        Assert.Equal(["Avenmar"], record.Sponsors);
        Assert.Equal("The right to safe crossing", record.Title);
        Assert.Equal(119, record.AgendaItems.Single().Number);
        Assert.EndsWith("the enjoyment of rights", record.AgendaItems.Single().Title, StringComparison.Ordinal);
        Assert.Equal(2, record.Preamble.Count);
        Assert.EndsWith("life on both shores,", record.Preamble[0], StringComparison.Ordinal);
        Assert.Equal([1, 2], record.Paragraphs.Select(paragraph => paragraph.Number!.Value));
    }

    private static DocumentRecord Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        var record = DocumentReader.Read("invented.txt", bytes).Record;
        Assert.Empty(EvidenceCheck.Check(record, SourceText.FromUtf8(bytes).Value));
        return record;
    }
}
