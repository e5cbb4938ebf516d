using System.Text;
using Palermo.Cases;

namespace Palermo.Parsing.Tests;

/// <summary>
/// Reading takes room, and with it time, in proportion to the text: four times as much of anything takes about four times as many bytes. Bytes are
/// counted and not seconds, so that a busy machine changes nothing. What is made once in a process (models, patterns, some of them only where a text is long
/// enough) is up to 25 MB and falls on whichever reading meets it first, or on another test's: the longer text is read before anything is counted.
/// </summary>
public class LinearTests
{
    /// <summary>Four times the text; the rest is for tables that grow in steps.</summary>
    private const double Most = 5;

    private const int Short = 10_000;

    private static readonly string SampleFolder = Path.Combine(Repository.Root, "models", "samples");

    private static readonly string[] Pieces =
    [
        "The following",
        "States parties",
        "were represented",
        "Austria",
        ", ",
        " and ",
        "(",
        ")",
        "[",
        "[x](y",
        "**",
        "<i>",
        "“",
        "”",
        ".",
        "statements were made by representatives of Austria,",
        "the discussion was led by Ada Orde (Avenmar);",
        "CTOC/COP/WG.7/2031/1 and Add.1-9",
        "On 5 October 2031 the Conference adopted the report.",
        "article 5 of the Protocol and",
        "States should consider establishing and",
        "within their means, and where appropriate,",
        "In its resolution 10/4 of 2 May 2031,",
        "\\",
        "¹",
        "\t",
        "\f",
        "3/6",
        "Recommendation 1",
        "5.",
        "1. A paragraph.",
        "(a)",
        "(a) (i)",
        "I. Introduction",
        "Annex",
        "A short heading",
        "The General Assembly,",
        "Recalling its resolution",
        "69th plenary meeting",
        "Avenmar: draft resolution",
        "Lamps   12   in Lindora",
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Repeated =>
        from piece in Pieces
        from joint in new[] { "", " ", "\n", "\n\n" }
        select new TheoryDataRow<string, string>(piece, joint);

    [Theory, MemberData(nameof(Repeated))]
    public void Four_times_the_text_takes_four_times_the_room(string piece, string joint)
    {
        var count = Short / (piece.Length + joint.Length);
        Room(piece, joint, 4 * count);

        var once = Room(piece, joint, count);
        var fourTimes = Room(piece, joint, 4 * count);

        Assert.True(fourTimes <= Most * once, $"{once:N0} bytes, then {fourTimes:N0}: {(double)fourTimes / once:0.0} times as many.");
    }

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(SampleFolder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>All its numbers, headings and notes come again with it, and each must be compared with few of the others.</summary>
    [Theory, MemberData(nameof(Samples))]
    public void A_whole_document_four_times_as_often_takes_four_times_the_room(string sample)
    {
        var text = File.ReadAllText(Path.Combine(SampleFolder, sample));
        Room(text, "\n\n", 48);

        var once = Room(text, "\n\n", 12);
        var fourTimes = Room(text, "\n\n", 48);

        Assert.True(fourTimes <= Most * once, $"{once:N0} bytes, then {fourTimes:N0}: {(double)fourTimes / once:0.0} times as many.");
    }

    private static long Room(string piece, string joint, int count)
    {
        // Glued together they stand behind a letter: a line of nothing but digits would be a page's number.
        var opening = joint.Length == 0 ? "The General Assembly,\n\nx" : "The General Assembly,\n\n";
        var text = Encoding.UTF8.GetBytes(opening + string.Join(joint, Enumerable.Repeat(piece, count)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentReader.Read("invented.txt", text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
