using System.Globalization;
using System.Text.Json.Nodes;

namespace Palermo.Cases;

public enum Verdict
{
    Correct,
    Missed,
    Extra,
}

/// <summary>One value that a case or a record holds, and how the two agree on it.</summary>
/// <param name="Field">Names down to the value without places in lists: <c>recommendations/clauses/verb</c>.</param>
/// <param name="Where">JSON pointer in the case, for an extra value in the record.</param>
/// <param name="Value">What the case says, for an extra value what the record says.</param>
public sealed record Tallied(string Field, string Where, Verdict Verdict, string Value);

/// <summary>
/// Counts a record's values against its case. A wrong value is one missed and one extra; where both say nothing, nothing is counted.
/// Precision is correct / (correct + extra), recall is correct / (correct + missed).
/// </summary>
public static class Tally
{
    public static IReadOnlyList<Tallied> Of(ExpectedCase expected, JsonObject record)
    {
        var members = new List<Tallied>();
        foreach (var (field, value) in expected.Expected)
            Count(field, "/" + field, value, record[field], members);
        foreach (var difference in Comparison.Compare(expected, record).Where(one => one.Field is "problems" or "spans"))
            CountDifference(difference, members);
        var missed = members.Where(one => one is { Field: "problems" or "spans", Verdict: Verdict.Missed }).ToLookup(one => one.Field);
        AddCorrect("problems", expected.Problems.Count - missed["problems"].Count(), members);
        AddCorrect("spans", expected.Spans.Count - missed["spans"].Count(), members);
        return members;
    }

    private static void Count(string field, string where, JsonNode? expected, JsonNode? got, List<Tallied> members)
    {
        if (expected is JsonArray || got is JsonArray)
            CountLists(field, where, expected as JsonArray ?? [], got as JsonArray ?? [], members);
        else if (expected is JsonObject || got is JsonObject)
            CountFields(field, where, expected as JsonObject ?? [], got as JsonObject ?? [], members);
        else
            CountValue(field, where, expected, got, members);
    }

    private static void CountLists(string field, string where, JsonArray expected, JsonArray got, List<Tallied> members)
    {
        foreach (var (i, j) in Alignment.Of(expected, got))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{where}/{i ?? j}");
            Count(field, place, i is null ? null : expected[i.Value], j is null ? null : got[j.Value], members);
        }
    }

    private static void CountFields(string field, string where, JsonObject expected, JsonObject got, List<Tallied> members)
    {
        foreach (var key in expected.Select(one => one.Key).Union(got.Select(one => one.Key)))
            Count($"{field}/{key}", $"{where}/{key}", expected[key], got[key], members);
    }

    private static void CountValue(string field, string where, JsonNode? expected, JsonNode? got, List<Tallied> members)
    {
        if (expected is not null && Likeness.Same(expected, got))
        {
            members.Add(new Tallied(field, where, Verdict.Correct, expected.ToString()));
            return;
        }
        if (expected is not null)
            members.Add(new Tallied(field, where, Verdict.Missed, expected.ToString()));
        if (got is not null)
            members.Add(new Tallied(field, where, Verdict.Extra, Abbreviation.Shorten(got.ToString())));
    }

    private static void CountDifference(Difference difference, List<Tallied> members)
    {
        if (difference.Expected != Difference.Absent)
            members.Add(new Tallied(difference.Field, difference.Where, Verdict.Missed, difference.Expected));
        if (difference.Got != Difference.Absent)
            members.Add(new Tallied(difference.Field, difference.Where, Verdict.Extra, difference.Got));
    }

    private static void AddCorrect(string field, int count, List<Tallied> members) =>
        members.AddRange(Enumerable.Repeat(new Tallied(field, "", Verdict.Correct, ""), count));
}
