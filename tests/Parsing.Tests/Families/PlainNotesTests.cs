namespace Palermo.Parsing.Tests.Families;

/// <summary>Footnotes whose marks and labels are plain digits, in an invented resolution.</summary>
public class PlainNotesTests
{
    private const string Text = """
        LC/AOP/RES/9/1

        The General Assembly,

        Recalling the Charter of the Lantern Strait1 and the Convention on Lights,2 in
        particular its 3 annexes and the rules adopted on 12 July 20413 by 4 States
        parties, and COVID-19 measures on G20 ships, at a cost of 1,000 marks,
        _______________

        1 Resolution 14/2, annex.
        2 Lantern Treaty Series, vol. 12, No. 345
        (LC/AOP/12), p. 2.

        3 Ibid.

        LC/AOP/RES/9/1

        43-25999
        2/3

        1. Takes note of the report on women, 4 the reports on harbours5 and the
        Charter;1

        2. Decides to meet on 4 and 5 October 2042.
        _______________

        4 LC/AOP/9/2.

        5 LC/AOP/9/3.
        """;

    private static readonly Parsing.Record.DocumentRecord Record = FamilyFile.Read(Text);

    [Fact]
    public void Marks_leave_the_text_and_other_numbers_stay()
    {
        Assert.Equal(
            "Recalling the Charter of the Lantern Strait and the Convention on Lights, in particular its 3 annexes and the rules adopted on 12 July 2041 by 4 States parties, and COVID-19 measures on G20 ships, at a cost of 1,000 marks,",
            Assert.Single(Record.Preamble)
        );
        Assert.Equal("Takes note of the report on women, the reports on harbours and the Charter;", Record.Paragraphs[0].Text);
        Assert.Equal("Decides to meet on 4 and 5 October 2042.", Record.Paragraphs[1].Text);
    }

    [Fact]
    public void Notes_are_told_by_the_rule_above_them() =>
        Assert.Equal(
            [
                ("1", "Resolution 14/2, annex."),
                ("2", "Lantern Treaty Series, vol. 12, No. 345 (LC/AOP/12), p. 2."),
                ("3", "Ibid."),
                ("4", "LC/AOP/9/2."),
                ("5", "LC/AOP/9/3."),
            ],
            Record.Footnotes.Select(note => (note.Mark, note.Text))
        );

    [Fact]
    public void Each_note_is_called() =>
        Assert.DoesNotContain(Record.Problems, problem => problem.Rule.StartsWith("footnote", StringComparison.Ordinal));

    [Fact]
    public void Three_glued_numbers_in_order_are_marks_without_notes_and_two_are_none()
    {
        Assert.Equal(
            "A strait, a light and a harbour meet here.",
            FamilyFile.Read("1. A strait,1 a light2 and a harbour3 meet here.").Paragraphs[0].Text
        );
        Assert.Equal("A strait,1 a light2 meet here.", FamilyFile.Read("1. A strait,1 a light2 meet here.").Paragraphs[0].Text);
    }
}
