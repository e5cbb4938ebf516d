using System.Globalization;
using Palermo.Parsing.Reading;
using Palermo.Parsing.Record;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests.Reading;

public class MeetingTests
{
    [Theory]
    [InlineData("Vienna, 5 and 6 October 2031", "Vienna", "2031-10-05", "2031-10-06")]
    [InlineData("Vienna, 5–6 October 2031", "Vienna", "2031-10-05", "2031-10-06")]
    [InlineData("New York, 30 May–1 June 2031", "New York", "2031-05-30", "2031-06-01")]
    [InlineData("Port Ysmere, Ysmere, 4 March 2031", "Port Ysmere, Ysmere", "2031-03-04", "2031-03-04")]
    public void The_masthead_tells_place_and_days(string line, string place, string start, string end) =>
        AssertHeld(Sources(masthead: ["Distr.: General", "2 January 2031", line, "Item 3 of the provisional agenda"]), place, start, end);

    [Theory]
    [InlineData(
        "Report on the meeting of the Working Group held in Vienna from 18 to 20 November 2031",
        "Vienna",
        "2031-11-18",
        "2031-11-20"
    )]
    [InlineData("Report of the Committee on its session held at New York from 1 to 3 May 2031", "New York", "2031-05-01", "2031-05-03")]
    [InlineData("Report on the meeting held online on 4 May 2031", null, "2031-05-04", "2031-05-04")]
    public void Else_the_title_does(string title, string? place, string start, string end) =>
        AssertHeld(Sources(title: title), place, start, end);

    [Fact]
    public void Else_the_text_does_and_the_latest_meeting_is_its_own() =>
        AssertHeld(
            Sources(
                texts:
                [
                    "The first meeting of the Committee was held in Vienna from 1 to 2 May 2030.",
                    "The second meeting of the Committee was held in Port Ysmere on 3 and 4 May 2031.",
                ]
            ),
            "Port Ysmere",
            "2031-05-03",
            "2031-05-04"
        );

    [Theory]
    [InlineData("The meeting was held in a hybrid format.", "hybrid")]
    [InlineData("As agreed, the meeting was held in hybrid format.", "hybrid")]
    [InlineData("The second meeting of the Committee was held in person.", "in person")]
    [InlineData("The meeting was held online.", "online")]
    [InlineData("The workshop, a meeting place for experts, and an online tool were held in esteem.", null)]
    public void The_format_is_read_where_it_is_said(string sentence, string? format) =>
        Assert.Equal(format, MeetingFacts.Meeting(Sources(texts: [sentence]), new Evidence())?.Format);

    [Theory]
    [InlineData("Four meetings were held.", 4)]
    [InlineData("Five separate meetings were held during the meeting.", 5)]
    [InlineData("A total of six plenary meetings were held.", 6)]
    [InlineData("The resources will permit the holding of four plenary meetings over two days.", 4)]
    [InlineData("The Committee held 8 meetings.", 8)]
    [InlineData("The Working Group held a total of nine meetings prior to its meeting in 2031.", null)]
    [InlineData("The Working Group held nine meetings prior to this one.", null)]
    [InlineData("Several meetings were held.", null)]
    public void The_separate_meetings_are_counted(string sentence, int? count) =>
        Assert.Equal(count, MeetingFacts.Meeting(Sources(texts: [sentence]), new Evidence())?.SeparateMeetings);

    [Fact]
    public void A_document_that_says_nothing_has_no_meeting() =>
        Assert.Null(MeetingFacts.Meeting(Sources(masthead: ["2 January 2031"], texts: ["Smugglers met in the dark."]), new Evidence()));

    [Theory]
    [InlineData("The tenth meeting of the Working Group will be opened on Thursday, 5 October, at 10 a.m.", 10)]
    [InlineData("The dates for the 6 th session of the Committee, to be held in Vienna on 5 and 6 October 2031, were agreed.", 6)]
    [InlineData("The third meeting of the Working Group was held in Vienna on 5 and 6 October 2031.", 3)]
    [InlineData("The topic is also addressed in the current 10 th session.", 10)]
    [InlineData("The present paper was prepared by the Secretariat for the Working Group at its ninth meeting.", 9)]
    [InlineData("At its sixth session (11 to 13 September 2030), the Working Group adopted a list.", null)]
    [InlineData("A dialogue followed the ninth session of the Working Group, held on 27 and 28 June 2030.", null)]
    [InlineData("At its 1st meeting, on 5 October 2031, the Working Group adopted its agenda.", null)]
    [InlineData(
        "The first meeting of the Working Group was held from 30 May to 1 June 2012, and the second from 11 to 13 November 2013.",
        null
    )]
    public void The_session_comes_from_words_that_tie_the_document_to_it(string sentence, int? ordinal) =>
        Assert.Equal(ordinal, SessionReader.Read(Sources(masthead: ["Vienna, 5 and 6 October 2031"], texts: [sentence]))?.Ordinal);

    [Theory]
    [InlineData("Seventy-eighth session", 78)]
    [InlineData("Human Rights Council Sixteenth session", 16)]
    [InlineData("Eightieth session Agenda item 71 (b)", 80)]
    [InlineData("Topics for future sessions", null)]
    public void The_masthead_may_name_the_session(string line, int? ordinal) =>
        Assert.Equal(ordinal, SessionReader.Read(Sources(masthead: [line]))?.Ordinal);

    [Fact]
    public void The_title_may_name_the_session() =>
        Assert.Equal(4, SessionReader.Read(Sources(title: "Report of the Committee on its fourth session"))?.Ordinal);

    private static void AssertHeld(MeetingSources sources, string? place, string start, string end)
    {
        var meeting = MeetingFacts.Meeting(sources, new Evidence());
        Assert.Equal((place, Day(start), Day(end)), (meeting?.Place, meeting?.Start, meeting?.End));
    }

    private static DateOnly? Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static MeetingSources Sources(string[]? masthead = null, string? title = null, string[]? texts = null) =>
        new(Passages(masthead), title is null ? null : Said.Text(title), Said.Paragraphs(texts ?? []), []);

    private static Passage[] Passages(string[]? lines) => [.. (lines ?? []).Select(Said.Text)];
}
