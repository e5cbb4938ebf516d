using System.Text.Json;
using Palermo.Site.Tests.Program;

namespace Palermo.Site.Tests.Pages;

/// <summary>Announced beside listed, as the agenda and the report of the third sample meeting print it.</summary>
public sealed class MeetingPapersTests(SampleSite site)
{
    [Fact]
    public async Task Each_document_before_a_meeting_stands_once_with_the_places_that_name_it()
    {
        var meeting = (await site.GetAsync("/api/meetings/lc-wg-crossing-3")).Json;

        var papers = meeting.GetProperty("papers").EnumerateArray();

        Assert.Equal(
            [
                "LC/AOP/WG.1/2022/2: documentation | para. 31 (b)",
                "LC/AOP/WG.1/2022/3: documentation | ",
                "LC/AOP/WG.1/2022/4: documentation | para. 31 (c)",
                "LC/AOP/WG.1/2022/CRP.1:  | para. 31 (d)",
            ],
            papers.Select(paper => $"{paper.GetProperty("symbols")[0]}: {Place(paper, "announced")} | {Place(paper, "listed")}")
        );
    }

    private static string? Place(JsonElement paper, string side) =>
        paper.GetProperty(side) is { ValueKind: JsonValueKind.Object } place ? place.GetProperty("place").GetString() : null;
}
