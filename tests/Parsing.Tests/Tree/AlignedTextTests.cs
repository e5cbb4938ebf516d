using Palermo.Parsing.Record;
using Palermo.Parsing.Tree;

namespace Palermo.Parsing.Tests.Tree;

/// <summary>Columns that a plain text sets with blanks; text and States are invented.</summary>
public class AlignedTextTests
{
    private const string Table = """
        1. The table below shows what lamps cost.

        Port of call          Lamps   Keeper
        Selvarin and the       12     The harbour
        islands near it               master
        Lindora               120     Nobody

                              Lost    A light of
                                      the town

        2. No lamp was lit in 2031.
        """;

    [Fact]
    public void Lines_that_the_same_white_parts_are_rows()
    {
        var rows = Rows(Table);

        Assert.Equal(
            [
                ["Port of call", "Lamps", "Keeper"],
                ["Selvarin and the islands near it", "12", "The harbour master"],
                ["Lindora", "120", "Nobody"],
                ["", "Lost", "A light of the town"],
            ],
            rows
        );
    }

    [Fact]
    public void What_stands_around_a_table_stays_text()
    {
        var record = Read(Table);

        Assert.Equal(["The table below shows what lamps cost.", "No lamp was lit in 2031."], record.Paragraphs.Select(one => one.Text));
    }

    /// <summary>The job number at one side of the sheet and the page at the other, farther apart than any words.</summary>
    [Fact]
    public void The_foot_of_the_page_is_no_row()
    {
        var table =
            "Port of call          Lamps                                   Keeper\nLindora               12                                      Nobody\n";
        var last = "Selvarin              120                                     The town\n";

        Assert.Equal(Rows(table + last), Rows($"{table}{last}V.31-00123                                                    2/3\n"));
    }

    /// <summary>Neither white by chance, nor the white behind labels, nor two lines alone.</summary>
    [Theory]
    [InlineData("1. Lamps were lit.\n\nIn the lamps   that stood\non the quays   some lamp\nin the night   so bright")]
    [InlineData("1. These were lit:\n\n1)   A lamp in the harbour\n2)   A lamp on the quay\n3)   A lamp at the gate")]
    [InlineData("1. These were lit:\n\n*    A lamp in the harbour\n*    A lamp on the quay\n*    A lamp at the gate")]
    [InlineData("1. These were lit:\n\nPort      Lamps\nLindora   12")]
    public void Other_white_makes_no_table(string text) => Assert.Empty(Rows(text));

    [Fact]
    public void A_masthead_in_two_columns_is_read_down_each()
    {
        var record = Read(
            """
            United Nations            LC/AOP/WG.1/2031/2
            Assembly of the Parties to the        Distr.: General
            Lantern Convention                    4 January 2031

                                                  Original: English

            Working Group on the Safe Crossing of the Lantern Strait
            Port Ember, 3 and 4 March 2031

            Lamps of the harbour

            1. No lamp was lit.
            """
        );

        Assert.Equal("LC/AOP/WG.1/2031/2", record.Symbol);
        Assert.Equal("Assembly of the Parties to the Lantern Convention", record.ParentBody);
        Assert.Equal("General", record.Distribution);
        Assert.Equal(new DateOnly(2031, 1, 4), record.DistributionDate);
        Assert.Equal("English", record.OriginalLanguage);
        Assert.Equal("Lamps of the harbour", record.Title);
    }

    /// <summary>Two blanks behind a colon part nothing.</summary>
    [Fact]
    public void A_masthead_in_one_column_stays_one()
    {
        var record = Read("LC/AOP/WG.1/2031/2\n\nDistr.:  General\n4 January  2031\nOriginal:  English\n\nLamps\n\n1. No lamp was lit.");

        Assert.Equal("General", record.Distribution);
        Assert.Equal(new DateOnly(2031, 1, 4), record.DistributionDate);
        Assert.Equal("English", record.OriginalLanguage);
    }

    private static List<IReadOnlyList<string>> Rows(string text) =>
        [.. DocumentReader.ReadTree(text).Body.Where(block => block.Kind == BlockKind.Row).Select(block => block.Cells)];

    private static DocumentRecord Read(string text) => DocumentReader.Read("document.txt", System.Text.Encoding.UTF8.GetBytes(text)).Record;
}
