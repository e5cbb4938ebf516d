using Palermo.Parsing.Record;
using Palermo.Record.Extract;
using Palermo.Record.Rows;

namespace Palermo.Record.Tests.Extract;

/// <summary>What a sentence tells of other meetings, resolutions and documents; and what it does not tell.</summary>
public sealed class FactsTests
{
    [Theory]
    [InlineData(
        "In its second session (11 to 13 November 2013), the Working Group recommended that the Conference act.",
        "WG_SOM#2 2013-11-11/2013-11-13"
    )]
    [InlineData("At its sixth session (11 to 13 September 2019) the Working Group met.", "WG_SOM#6 2019-09-11/2019-09-13")]
    [InlineData(
        "The Working Group on the Smuggling of Migrants met for the first time from 30 May to 1 June 2012.",
        "WG_SOM#1 2012-05-30/2012-06-01"
    )]
    [InlineData(
        "The first meeting of the Working Group was held from 30 May to 1 June 2012, and the second from 11 to 13 November 2013.",
        "WG_SOM#1 2012-05-30/2012-06-01",
        "WG_SOM#2 2013-11-11/2013-11-13"
    )]
    [InlineData(
        "The dialogues, held on Friday, 1 July 2022 after the ninth session of the Working Group on the Smuggling of Migrants, held on 27 and 28 June 2022, were useful.",
        "WG_SOM#9 2022-06-27/2022-06-28"
    )]
    [InlineData("It was adopted by the Conference of the Parties at its fifth session (18 to 22 October 2010), and the Working Group met.")]
    [InlineData("The reconvened thirtieth session of the Commission on Crime Prevention was held on 9 December 2021.")]
    [InlineData("At its 1st meeting, on 5 October 2023, the Working Group considered agenda item 2.")]
    [InlineData("The second session was useful.")]
    public void Days_of_meetings_are_read_where_a_sentence_gives_them(string text, params string[] told) =>
        Assert.Equal(told, Told(text, FactKinds.MeetingDate).Select(fact => $"{fact.Subject} {fact.Value}"));

    [Theory]
    [InlineData("The Working Group held a total of nine meetings prior to its meeting in 2023.", "9")]
    [InlineData("It was set up by the Assembly, and the Working Group held three meetings prior to its meeting in 2024.", "3")]
    [InlineData("The Working Group has so far held two meetings, in 2019 and in 2021.", "2")]
    [InlineData("The Conference held nine meetings prior to its meeting in 2023.")]
    [InlineData("Four meetings were held.")]
    public void Meetings_before_this_one_are_counted_as_told(string text, params string[] counts) =>
        Assert.Equal(counts, Told(text, FactKinds.MeetingCount).Select(fact => fact.Value));

    [Theory]
    [InlineData(
        "In its resolution 7/1, entitled “Strengthening the implementation”, the Conference decided.",
        "CTOC/COP 7/1: Strengthening the implementation"
    )]
    [InlineData("In resolution 7/1 the Conference decided.")]
    public void A_resolution_is_cited_with_its_title(string text, params string[] told) =>
        Assert.Equal(told, Told(text, FactKinds.ResolutionTitle).Select(fact => $"{fact.Subject}: {fact.Value}"));

    [Theory]
    [InlineData("Report on the first meeting of the Working Group (CTOC/COP/WG.7/2012/6), para. 17.", "WG_SOM#1 CTOC/COP/WG.7/2012/6")]
    [InlineData(
        "Welcoming the reports of the Working Group on the Smuggling of Migrants on its second and third meetings (CTOC/COP/WG.7/2013/5 and CTOC/COP/WG.7/2015/6),",
        "WG_SOM#2 CTOC/COP/WG.7/2013/5",
        "WG_SOM#3 CTOC/COP/WG.7/2015/6"
    )]
    [InlineData(
        "The report on the second meeting and others (CTOC/COP/WG.7/2013/5 and CTOC/COP/WG.7/2015/6) were read by the Working Group."
    )]
    [InlineData("The Working Group adopted the report on its meeting (CTOC/COP/WG.7/2015/L.1 and Add.1, as orally amended).")]
    public void A_report_is_named_with_its_symbol(string text, params string[] told) =>
        Assert.Equal(told, Told(text, FactKinds.ReportSymbol).Select(fact => $"{fact.Subject} {fact.Value}"));

    [Theory]
    [InlineData("At its 2nd meeting, on 5 October 2023, the Working Group considered agenda item 2, entitled “Lamps”.", "2 2023-10-05 2")]
    [InlineData("At its 1st meeting, on 5 October 2023, the Working Group adopted by consensus the following agenda:", "1 2023-10-05 1")]
    [InlineData(
        "At its 4th meeting, on 6 October 2023, the Working Group adopted sections I and II of the present report.",
        "4 2023-10-06 6"
    )]
    [InlineData(
        "At its second meeting, on 5 October 2023, the Working Group considered agenda items 2 to 4.",
        "2 2023-10-05 2",
        "2 2023-10-05 3",
        "2 2023-10-05 4"
    )]
    [InlineData("At its meeting held in Vienna on 5 and 6 October 2023, the Working Group adopted the recommendations presented below.")]
    public void Sittings_are_read_with_day_and_item(string text, params string[] held) =>
        Assert.Equal(held, Read(text, Holding.Rows).Select(row => $"{row.Sitting} {row.Date} {row.AgendaItem}"));

    [Theory]
    [InlineData("He said that of the 48 rescues counted in September 2021, 30 had been made by A, 12 by B and 8 by C.", "30 + 12 + 8")]
    [InlineData("Of the 9 parties, 4 had replied in full and 5 in part.")]
    [InlineData("Of the 48 rescues, 30 had been made by A and 12 by B.")]
    [InlineData("She noted that 11 of the 20 parties, or 55 per cent, had replied, 12 in May and 13 in June.")]
    [InlineData("Only 31 per cent of the reviews (60 out of 189 country reviews) had begun.")]
    public void Parts_are_compared_with_their_whole(string text, params string[] parts) =>
        Assert.Equal(
            parts,
            Read(text, WithinOneDocument.Findings).Where(finding => finding.Rule == "sum").Select(finding => finding.Parameters["parts"])
        );

    [Fact]
    public void Topics_are_read_from_the_recommendation_that_lists_them()
    {
        var record = Minutes.Saying("Nothing.") with
        {
            Recommendations =
            [
                new Recommendation
                {
                    Number = "4",
                    Paragraph = 5,
                    Text =
                        "The Working Group recommends that the following topics be considered at future meetings: (a) Lamps (old and new); (b) Oil.",
                },
            ],
        };

        Assert.Equal(
            ["Recommendation 4 (a): Lamps (old and new)", "Recommendation 4 (b): Oil"],
            Telling
                .Rows(record, Columns(record), Prose.Of(record))
                .Where(fact => fact.Kind == FactKinds.TopicProposed)
                .Select(fact => $"{fact.Place}: {fact.Value}")
        );
    }

    private static IReadOnlyList<T> Read<T>(string text, Func<DocumentRecord, IReadOnlyList<Sentence>, IReadOnlyList<T>> read)
    {
        var record = Minutes.Saying(text);
        return read(record, Prose.Of(record));
    }

    private static IEnumerable<FactRow> Told(string text, string kind)
    {
        var record = Minutes.Saying(text);
        return Telling.Rows(record, Columns(record), Prose.Of(record)).Where(fact => fact.Kind == kind);
    }

    private static DocumentRow Columns(DocumentRecord record) => DocumentColumns.From(record, 0, DateTimeOffset.UnixEpoch);
}
