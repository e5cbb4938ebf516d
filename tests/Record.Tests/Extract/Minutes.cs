using Palermo.Parsing.Record;

namespace Palermo.Record.Tests.Extract;

/// <summary>Records of one paragraph, made by hand.</summary>
internal static class Minutes
{
    /// <summary>A report of the Working Group on the Smuggling of Migrants whose paragraph 1 says something.</summary>
    public static DocumentRecord Saying(string text) =>
        new()
        {
            File = "minutes.txt",
            Sha256 = new string('a', 64),
            Format = "text",
            DocumentType = "meeting report",
            Body = "Working Group on the Smuggling of Migrants",
            ParentBody = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
            Session = new Session(10),
            Paragraphs = [new Paragraph(1, null, text, [])],
            AgendaItems =
            [
                new AgendaItem(1, "Organizational matters", [new AgendaSubitem("(b)", "Adoption of the agenda and organization of work")]),
                new AgendaItem(2, "Lamps", []),
                new AgendaItem(6, "Adoption of the report", []),
            ],
        };
}
