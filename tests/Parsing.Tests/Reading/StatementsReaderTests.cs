using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

public class StatementsReaderTests
{
    [Theory]
    [InlineData("A general introductory statement was made by the Secretariat under agenda item 2.", "Secretariat", "", new[] { 2 })]
    [InlineData(
        "General introductory statements were made by representatives of the secretariat under agenda items 2, 3 and 4.",
        "representatives of the secretariat",
        "",
        new[] { 2, 3, 4 }
    )]
    [InlineData(
        "At the opening of the meeting, a statement was made by the representative of the Group of Latin American and Caribbean States.",
        "representative",
        "Group of Latin American and Caribbean States",
        new int[0]
    )]
    [InlineData(
        "Under agenda items 2 to 4, statements were made by representatives of the following parties to the Protocol: Avenmar, Brindal and Corvane, as well as European Union.",
        "representatives of the following parties to the Protocol",
        "Avenmar|Brindal|Corvane|European Union",
        new[] { 2, 3, 4 }
    )]
    [InlineData(
        "The observer for the signatory State Avenmar also made a statement.",
        "observer for the signatory State",
        "Avenmar",
        new int[0]
    )]
    [InlineData(
        "The following States that are not parties or signatories to the Protocol made a statement: Avenmar and Brindal.",
        "States that are not parties or signatories to the Protocol",
        "Avenmar|Brindal",
        new int[0]
    )]
    [InlineData(
        "The observers for Avenmar, Iran (Islamic Republic of) and Brindal also made statements.",
        "observers",
        "Avenmar|Iran (Islamic Republic of)|Brindal",
        new int[0]
    )]
    [InlineData(
        "The Working Group also heard a statement by the observers for INTERPOL and the World Health Organization (WHO).",
        "observers",
        "INTERPOL|World Health Organization (WHO)",
        new int[0]
    )]
    [InlineData(
        "An observer for the Federation of Hesperon also made a statement under agenda item 5.",
        "observer",
        "Federation of Hesperon",
        new[] { 5 }
    )]
    [InlineData(
        "Statements were made by the representatives of the following: Avenmar and Brindal.",
        "representatives",
        "Avenmar|Brindal",
        new int[0]
    )]
    [InlineData(
        "The representative of Avenmar, speaking on behalf of the Group of 77 and China, made a statement.",
        "representative",
        "Avenmar",
        new int[0]
    )]
    [InlineData("In response, the secretariat made a statement.", "secretariat", "", new int[0])]
    [InlineData("A statement was also made by the Chair.", "Chair", "", new int[0])]
    [InlineData("Statements were made by representatives of civil society.", "representatives of civil society", "", new int[0])]
    [InlineData("Under agenda item 3, Avenmar and Brindal made statements.", "", "Avenmar|Brindal", new[] { 3 })]
    public void A_statement_tells_who_spoke(string sentence, string who, string names, int[] items)
    {
        var statement = Assert.Single(Read(sentence));
        Assert.Equal((1, who), (statement.Paragraph, statement.Who));
        Assert.Equal(names.Length == 0 ? [] : names.Split('|'), statement.Members.Select(member => member.Printed));
        Assert.Equal(items, statement.AgendaItems);
    }

    [Theory]
    [InlineData("No general statements were made during the meeting.")]
    [InlineData("No statements were made by the observers for Avenmar.")]
    [InlineData("The texts of those statements are available on the website.")]
    [InlineData("Recalling the statement by the President of the Security Council,")]
    [InlineData("One speaker made a statement on the matter.")]
    [InlineData("Several delegations made statements.")]
    [InlineData("The discussion was led by Ada Orde (Avenmar).")]
    [InlineData("They addressed the meeting and presented an overview.")]
    public void Other_sentences_are_none(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void Two_capacities_in_one_sentence_are_two_statements()
    {
        var statements = Read(
            "Statements were made by the representatives of Avenmar and Brindal and by the observers for Corvane and INTERPOL."
        );
        Assert.Equal(["representatives", "observers"], statements.Select(statement => statement.Who));
        Assert.Equal(
            [
                ["Avenmar", "Brindal"],
                ["Corvane", "INTERPOL"],
            ],
            statements.Select(statement => statement.Members.Select(member => member.Printed))
        );
    }

    private static IReadOnlyList<Statement> Read(string sentence) => StatementsReader.Read(Said.Paragraphs(sentence), new Evidence());
}
