using System.Text.Json.Nodes;
using Palermo.Cases;

namespace Palermo.Parsing.Tests.Cases;

public class TallyTests
{
    private static readonly ExpectedCase Case = ExpectedCase.Parse(
        "small",
        """
        {
          "source": {"file": "a.txt", "sha256": "00"},
          "expected": {"title": "Report", "symbol": null, "chairs": [{"name": "One", "country": "XA"}, {"name": "Two", "country": null}], "languages": ["English"]},
          "problems": [{"rule": "no-masthead", "contains": "masthead"}],
          "spans": {"/title": [0, 6]}
        }
        """
    );

    [Fact]
    public void Every_value_of_a_faultless_record_is_correct()
    {
        var members = Tally.Of(Case, StandIn.For(Case));

        Assert.All(members, one => Assert.Equal(Verdict.Correct, one.Verdict));
        Assert.Equal(
            ["chairs/country", "chairs/name", "chairs/name", "languages", "problems", "spans", "title"],
            members.Select(one => one.Field).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_wrong_value_is_missed_and_extra() =>
        Assert.Equal([("title", Verdict.Missed), ("title", Verdict.Extra)], Wrong("title", "Paper"));

    [Fact]
    public void A_value_that_is_not_found_is_missed() => Assert.Equal([("title", Verdict.Missed)], Wrong("title", null));

    [Fact]
    public void A_value_the_case_does_not_know_is_extra() => Assert.Equal([("symbol", Verdict.Extra)], Wrong("symbol", "A/1"));

    [Fact]
    public void A_member_that_is_not_found_is_missed_with_all_it_says() =>
        Assert.Equal(
            [("chairs/name", Verdict.Missed), ("chairs/country", Verdict.Missed)],
            Wrong("chairs", new JsonArray(new JsonObject { ["name"] = "Two", ["country"] = null }))
        );

    [Fact]
    public void A_problem_and_a_place_are_counted_too()
    {
        Assert.Equal([("problems", Verdict.Missed)], Wrong("problems", new JsonArray()));
        Assert.Equal([("spans", Verdict.Missed)], Wrong("spans", new JsonObject()));
    }

    private static IEnumerable<(string, Verdict)> Wrong(string name, JsonNode? value)
    {
        var record = StandIn.For(Case);
        record[name] = value;
        return Tally.Of(Case, record).Where(one => one.Verdict != Verdict.Correct).Select(one => (one.Field, one.Verdict));
    }
}
