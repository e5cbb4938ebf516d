namespace Palermo.Site.Tests.Program;

/// <summary>
/// A fictional report in the official form whose title, headings, recommendations, speakers and agenda carry mark-up, formulas
/// and what else could do harm where it is shown. Each call that must never run is named <c>planted</c>.
/// </summary>
internal static class HostileDocument
{
    /// <summary>A name that is a formula and would end a header's value.</summary>
    public const string FileName = "=2+5 \"planted\"; <script>planted(0)<script>, تقرير.txt";

    /// <summary>What stands in the text and must not stand in a page as it is.</summary>
    public static readonly string[] Raw =
    [
        "<script>planted",
        "<img src=x onerror",
        "<svg/onload",
        "</title><script",
        "</textarea>",
        "\" onmouseover=\"planted",
        "' onfocus='planted",
        "&quot;&lt;b&gt;planted",
        "<!--planted",
        "<a href=\"javascript:",
    ];

    // Reading takes plain tags away; one inside the other leaves a whole one behind.
    public static string Text { get; } = Template.Replace("<", "<<i>", StringComparison.Ordinal);

    private const string Template = """
        Fictional sample document

        Assembly of the Parties to the Lantern Convention

        LC/AOP/WG.1/2026/4

        Distr.: General
        14 October 2026

        Original: English

        Report on the meeting of the Working Group on the Safe Crossing of the Lantern Strait held in Lampwick on 7 and 8 October 2026 </title><script>planted(1)</script>

        I. Introduction <svg/onload=planted(2)>

        1. The Working Group on the Safe Crossing of the Lantern Strait held four meetings prior to its meeting in 2026 <script>planted(3)</script> &quot;&lt;b&gt;planted(4)&lt;/b&gt;.

        II. Recommendations

        2. At its meeting held in Lampwick on 7 and 8 October 2026, the Working Group adopted the recommendations presented below.

        A. =HYPERLINK("javascript:planted(5)","</textarea><script>planted(6)</script>")

        3. The Working Group recommended that the Assembly of the Parties consider the following recommendations for adoption:

        Recommendation 1

        States should exchange <img src=x onerror=planted(7)>, in accordance with article 5 of the Smuggling of Migrants Protocol, within their means" onmouseover="planted(8), a "quoted, comma" and <a href="javascript:planted(9)">a link</a>.

        Recommendation 2

        @SUM(1+1) States parties should endeavour' onfocus='planted(10) to end each line, <!--planted(11)--> within their means.

        III. Summary of deliberations

        A. -2+3 <script>planted(12)</script>

        4. At its 1st meeting, on 7 October 2026, the Working Group considered agenda item 2, entitled “<script>planted(13)</script>”. The discussion was facilitated by Lina <script>planted(14)</script> Standin, Harbour Doctor" onmouseover="planted(15), Port Health Service (Elowen Isles).

        5. Ms. Standin said that <!--planted(16)--> 11 of the 20 parties, or 75 per cent, had named [such a place](javascript:planted(23)) in their plans.

        IV. Organization of the meeting

        A. Opening of the meeting

        6. The fifth meeting of the Working Group on the Safe Crossing of the Lantern Strait was held in Lampwick on 7 and 8 October 2026. Two meetings were held.

        7. The meeting was opened by Celia <img src=x onerror=planted(17)> Specimen (Lindora), Chair of the Working Group.

        B. Adoption of the agenda and organization of work

        8. At its 1st meeting, on 7 October 2026, the Working Group adopted by consensus the following agenda:

        1. Organizational matters.
        2. <script>planted(18)</script>.
        3. Adoption of the report.

        C. Attendance

        9. The following parties to the Lantern Convention were represented at the meeting: Avenmar, <script>planted(19)</script> and Corvane.

        D. Documentation

        10. The Working Group had before it the following:

        (a) Annotated <svg/onload=planted(20)> provisional agenda (LC/AOP/WG.1/2026/1<script>planted(21)</script>);

        (b) Background paper prepared by the Secretariat on <script>planted(22)</script> (LC/AOP/WG.1/2026/2).

        V. Adoption of the report

        11. At its 2nd meeting, on 8 October 2026, the Working Group adopted the present report.
        """;
}
