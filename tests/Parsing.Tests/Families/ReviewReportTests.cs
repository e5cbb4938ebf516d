using System.Text;
using System.Text.RegularExpressions;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Families;

/// <summary>A real review report against the labels of a third party, which split a recommendation for each State and number such parts themselves.</summary>
public partial class ReviewReportTests
{
    private static readonly Dictionary<string, string> Positions = new(StringComparer.Ordinal)
    {
        ["support"] = "supported",
        ["consider"] = "to be examined",
        ["reject"] = "noted",
    };

    [Fact]
    public void Each_labelled_recommendation_is_read_with_its_States_and_position()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var record = FamilyFile.Read(FamilyFile.Text("A-HRC-16-8_andorra.txt", Encoding.GetEncoding("macintosh")));
        var labels = Labels(FamilyFile.Text("A-HRC-16-8_andorra.labels.csv", Encoding.GetEncoding("macintosh")));

        Assert.Equal("review report", record.DocumentType);
        Assert.Equal(Sorted(labels), Sorted(record.Recommendations.SelectMany(Triples)));
        Assert.Equal(56, record.Recommendations.Count);
        Assert.All(record.Recommendations, one => Assert.False(one.Adopted));
        Assert.All(record.Recommendations, one => Assert.Equal("STATE_UNDER_REVIEW", one.AddresseeCode));
    }

    [Fact]
    public void The_rest_of_the_report_is_read_too()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var record = FamilyFile.Read(FamilyFile.Text("A-HRC-16-8_andorra.txt", Encoding.GetEncoding("macintosh")));

        Assert.Equal(
            ("A/HRC/16/8", "General", new DateOnly(2011, 1, 4), "English"),
            (record.Symbol, record.Distribution, record.DistributionDate, record.OriginalLanguage)
        );
        Assert.Equal("Human Rights Council", record.ParentBody);
        Assert.Equal(16, record.Session?.Ordinal);
        Assert.Equal(new NumberedParagraphs(1, 86, 86, []).Count, record.NumberedParagraphs?.Count);
        Assert.Equal([null, "I", "I.A", "I.B", "II"], record.Sections.Take(5).Select(section => section.Label));
        Assert.Equal(
            [(1, 4), (5, 82), (6, 22), (23, 82), (83, 86)],
            record.Sections.Take(5).Select(section => (section.First!.Value, section.Last!.Value))
        );
        Assert.Equal(["(a)", "(b)", "(c)"], record.Paragraphs[2].Items.Select(item => item.Label));
    }

    private static IEnumerable<(string Number, string By, string? Position)> Triples(Recommendation one) =>
        one.By.Select(name => (one.Number!, States.Find(name)!.Code, one.Position));

    private static List<(string, string, string?)> Sorted(IEnumerable<(string, string, string?)> triples) => [.. triples.Order()];

    private static IEnumerable<(string Number, string By, string? Position)> Labels(string csv) =>
        from Match row in Row().Matches(csv)
        select (row.Groups["number"].Value, States.Find(row.Groups["from"].Value)!.Code, (string?)Positions[row.Groups["decision"].Value]);

    /// <summary>The number without the labellers' third level, the position, the State.</summary>
    [GeneratedRegex(
        @"^""?(?<number>\d+\.\d+)(\.\.\d+)? .*?,andorra,(?<decision>\w+),(?<from>[^,]+),\d{4},\s*$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Row();
}
