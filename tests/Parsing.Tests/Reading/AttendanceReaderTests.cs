using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Reading;

public class AttendanceReaderTests
{
    [Fact]
    public void A_list_of_parties_gives_category_members_and_codes()
    {
        var group = Assert.Single(
            Read(
                "The following parties to the Protocol, including those connected remotely, were represented at the meeting: Avenmar, Brindal and Hesperon (Federation of)."
            )
        );
        Assert.Equal((1, "parties to the Protocol", "PARTY", 3), (group.Paragraph, group.Category, group.CategoryCode, group.Count));
        Assert.Equal(
            [new Member("Avenmar", "XAV"), new Member("Brindal", "XBR"), new Member("Hesperon (Federation of)", "XHS")],
            group.Members
        );
    }

    [Theory]
    [InlineData(
        "The following States parties to the Protocol were represented in the Working Group: Avenmar and Brindal.",
        "States parties to the Protocol",
        "PARTY"
    )]
    [InlineData(
        "The following States signatories to the Protocol were represented by observers: Avenmar and Brindal.",
        "States signatories to the Protocol",
        "SIGNATORY_OBSERVER"
    )]
    [InlineData(
        "The following States that are not parties or signatories to the Protocol were represented by observers: Avenmar and Brindal.",
        "States that are not parties or signatories to the Protocol",
        "NON_SIGNATORY_OBSERVER"
    )]
    [InlineData(
        "The following non-signatory States were also represented by observers: Avenmar and Brindal.",
        "non-signatory States",
        "NON_SIGNATORY_OBSERVER"
    )]
    [InlineData(
        "The following intergovernmental organizations were represented by observers: League of Arab States and INTERPOL.",
        "intergovernmental organizations",
        "IGO"
    )]
    [InlineData(
        "The following intergovernmental organizations and mechanisms and United Nations entities were represented by observers: IOM and INTERPOL.",
        "intergovernmental organizations and mechanisms and United Nations entities",
        "IGO_OR_UN_ENTITY"
    )]
    [InlineData("The following United Nations entities attended: UNHCR and WHO.", "United Nations entities", "UN_ENTITY")]
    [InlineData("The following specialized agencies participated: ILO and WHO.", "specialized agencies", "UN_ENTITY")]
    [InlineData(
        "The meeting was attended by representatives of the following States parties: Avenmar and Brindal.",
        "States parties",
        "PARTY"
    )]
    [InlineData(
        "The following non-governmental organizations in consultative status with the Economic and Social Council were represented by observers: Harbour Aid Network and Open Coast Foundation.",
        "non-governmental organizations in consultative status with the Economic and Social Council",
        "NGO"
    )]
    [InlineData("Following the opening, the following States parties were represented: Avenmar and Brindal.", "States parties", "PARTY")]
    [InlineData("The following were represented by observers: UNHCR and WHO.", null, "UN_ENTITY")]
    [InlineData("The following were represented by observers: Council of Europe and WHO.", null, "IGO")]
    public void The_printed_phrase_tells_the_category(string sentence, string? category, string code)
    {
        var group = Assert.Single(Read(sentence));
        Assert.Equal((category, code, 2), (group.Category, group.CategoryCode, group.Count));
    }

    [Theory]
    [InlineData(
        "The Holy See, a non-member State maintaining a permanent observer mission, was represented by observers.",
        "Holy See",
        "VAT",
        "non-member State maintaining a permanent observer mission",
        "OBSERVER_NON_MEMBER_STATE"
    )]
    [InlineData(
        "The Sovereign Order of Malta, an entity maintaining a permanent observer office, was represented by observers.",
        "Sovereign Order of Malta",
        null,
        "entity maintaining a permanent observer office",
        "OBSERVER_ENTITY"
    )]
    [InlineData(
        "The European Union, a regional economic integration organization that is a party to the Protocol, was represented at the meeting.",
        "European Union",
        null,
        "regional economic integration organization that is a party to the Protocol",
        "REIO_PARTY"
    )]
    [InlineData("The signatory State Avenmar was represented by an observer.", "Avenmar", "XAV", "signatory State", "SIGNATORY_OBSERVER")]
    [InlineData(
        "The Office of the United Nations High Commissioner for Refugees was represented by an observer.",
        "Office of the United Nations High Commissioner for Refugees",
        null,
        null,
        "UN_ENTITY"
    )]
    [InlineData("INTERPOL was also represented at the meeting.", "INTERPOL", null, null, "IGO")]
    [InlineData("The Holy See was represented by an observer.", "Holy See", "VAT", null, "OBSERVER_NON_MEMBER_STATE")]
    public void A_sentence_of_its_own_is_read_too(string sentence, string name, string? state, string? category, string code)
    {
        var group = Assert.Single(Read(sentence));
        Assert.Equal((category, code), (group.Category, group.CategoryCode));
        Assert.Equal([new Member(name, state)], group.Members);
    }

    [Theory]
    [InlineData("All regional groups were represented in the discussion by one speaker.")]
    [InlineData("The interests of migrants were represented at the meeting.")]
    [InlineData("The Working Group had before it the following: (a) a paper.")]
    [InlineData("The meeting was attended by 60 States.")]
    [InlineData("The discussion was led by the following panellists: Ada Orde (Avenmar).")]
    [InlineData("Nearly half of those represented spoke.")]
    [InlineData("Avenmar was represented by an observer.")]
    public void Other_sentences_are_not_attendance(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void Each_printed_value_has_its_place()
    {
        const string Sentence = "The following States parties were represented: Avenmar and the Elowen Isles.";
        var evidence = new Evidence();
        AttendanceReader.Read(Said.Paragraphs(Sentence), evidence);
        Assert.Equal(
            ["/attendance/0/category", "/attendance/0/members/0/printed", "/attendance/0/members/1/printed"],
            evidence.Spans.Keys.Order()
        );
        var span = Assert.Single(evidence.Spans["/attendance/0/members/1/printed"]);
        Assert.Equal("Elowen Isles", Sentence[span.Start..span.End]);
    }

    private static IReadOnlyList<AttendanceGroup> Read(string sentence) => AttendanceReader.Read(Said.Paragraphs(sentence), new Evidence());
}
