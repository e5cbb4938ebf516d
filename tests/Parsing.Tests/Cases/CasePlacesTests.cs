using System.Text;
using System.Text.Json.Nodes;
using Palermo.Cases;
using Palermo.Kernel;
using Palermo.Parsing.Text;

namespace Palermo.Parsing.Tests.Cases;

/// <summary>A case was written by people: its places must point at the words it quotes.</summary>
public class CasePlacesTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => ExpectedCase.All.Select(one => new TheoryDataRow<string>(one.Name));

    [Theory, MemberData(nameof(Names))]
    public void A_case_points_at_the_words_it_quotes(string name)
    {
        var expected = ExpectedCase.Named(name);
        Assert.SkipUnless(expected.Bytes() is not null, $"{expected.File} is not in {Repository.Documents}.");
        var points = Encoding.UTF32.GetBytes(SourceText.FromUtf8(expected.Bytes()).Value);

        var wrong =
            from one in expected.Spans
            let quoted = (string)Find(expected.Expected, one.Key)!
            let said = SecondFolding.Fold([Encoding.UTF32.GetString(points, one.Value.Start * 4, one.Value.Length * 4)])
            where !Says(said, quoted)
            select $"{one.Key}: {quoted}\n  {Abbreviation.Shorten(said)}";

        Assert.Empty(wrong);
    }

    /// <summary>What stands between the first and the last place may hold a footnote more than the value, never less.</summary>
    private static bool Says(string said, string quoted) =>
        Abbreviation.TryParse(quoted) is { } brief
            ? said.StartsWith(brief.First, StringComparison.Ordinal)
                && said.EndsWith(brief.Last, StringComparison.Ordinal)
                && Abbreviation.CountWords(said) >= brief.Words
            : said == quoted;

    private static JsonNode? Find(JsonNode root, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                (JsonNode?)root,
                (node, step) =>
                    node is JsonArray members ? members[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node?[step]
            );
}
