using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Reading.Problems;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

/// <summary>No reader throws, whatever a document says; long repetitions end.</summary>
public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "The following",
        "States parties",
        "were represented",
        "by observers",
        ": ",
        "Austria",
        ", ",
        " and ",
        "(",
        ")",
        "statements were made by",
        "representatives of",
        "the discussion was led by",
        "Ada Orde",
        "(Avenmar)",
        "; ",
        "had before it the following:",
        "CTOC/COP/WG.7/2031/1",
        "and Add.1-9",
        "On 5 October 2031",
        "adopted the report",
        "sections I to IX of the report",
        "The tenth meeting of the",
        "was held in Vienna on",
        "31 per cent",
        "(60 out of 189)",
        "(٦٠ out of ١٨٩)",
        "20٢٢ (Geneva, 20٢١)",
        "agenda item ٣, entitled",
        "agenda items 1 to 9",
        "Mr. Orde",
        "Co-Chair",
        "the Chair",
        "entitled “",
        "”",
        ".",
        "?",
        "\u0000",
        "\uD800",
        "\uFFFD",
        "¹",
        "\n",
        "the",
        "3/6",
        "V.22-00417",
        "\t",
        "Recommendation 1",
        "5.",
        "(a)",
    ];

    [Fact]
    public void No_mixture_of_official_phrases_makes_a_reader_throw() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary(), ReadAll)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_at_all_makes_a_reader_throw() => Prop.ForAll<string>(text => ReadAll(text ?? "")).QuickCheckThrowOnFailure();

    public static TheoryData<string> Repeated => [.. Pieces];

    [Theory, MemberData(nameof(Repeated))]
    public void A_phrase_repeated_over_two_hundred_kilobytes_is_read(string piece) =>
        ReadAll(string.Join(' ', Enumerable.Repeat(piece, 200_000 / (piece.Length + 1))));

    private static void ReadAll(string text)
    {
        foreach (var set in new[] { text, text.Replace(' ', '\n'), text.Replace(" ", "\n\n", StringComparison.Ordinal) })
            DocumentReader.Read("invented.txt", Encoding.UTF8.GetBytes(set));
        var units = Said.Paragraphs(text, "The following were represented: " + text);
        var evidence = new Evidence();
        var sources = new MeetingSources([Said.Text(text)], Said.Text(text), units, [Said.Text(text)]);
        var record = new DocumentRecord
        {
            File = "invented.txt",
            Sha256 = "",
            Format = "text",
            Title = text,
            Body = "Working Group on the Smuggling of Migrants",
            Session = SessionReader.Read(sources),
            DistributionDate = new DateOnly(2030, 1, 1),
            Meeting = MeetingFacts.Meeting(sources, evidence),
            Chairs = ChairsReader.Read(units, evidence),
            AgendaItems = [new AgendaItem(2, text, [])],
            Sections = [new Section("I", text, 1, 2, null), new Section(null, text, 1, 2, "I")],
            Paragraphs = [new Paragraph(1, "I", text, []), new Paragraph(1, "I", text, [])],
            Panellists = PanellistsReader.Read(units, evidence),
            Statements = StatementsReader.Read(units, evidence),
            Attendance = AttendanceReader.Read(units, evidence),
            Documentation = DocumentationReader.Read(units, [(null, Said.Text(text))], evidence),
            TreatyReferences = [new TreatyReference(text, "UNTOC", 99, null, text)],
            Footnotes = [new Footnote("1", text)],
            ReportAdoption = AdoptionReader.Read(units, [], evidence),
        };
        Assert.NotEmpty(ProblemFinder.Find(record, new HashSet<string>()));
    }
}
