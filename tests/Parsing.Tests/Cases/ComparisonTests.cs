using System.Text.Json.Nodes;
using Palermo.Cases;
using Palermo.Kernel;
using Palermo.Parsing.Record;

namespace Palermo.Parsing.Tests.Cases;

public class ComparisonTests
{
    public static TheoryData<string> Names => [.. ExpectedCase.All.Select(one => one.Name)];

    [Fact]
    public void Five_documents_have_a_case() => Assert.Equal(5, ExpectedCase.All.Count);

    [Theory, MemberData(nameof(Names))]
    public void A_record_that_fulfils_its_case_shows_no_difference(string name)
    {
        var expected = ExpectedCase.Named(name);

        var differences = Comparison.Compare(expected, RecordJson.Parse(StandIn.For(expected).ToJsonString()));

        Assert.Empty(differences);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_case_speaks_of_every_field_of_the_contract(string name)
    {
        var fields = RecordJson.ToNode(RecordJson.Parse(StandIn.For(ExpectedCase.Named(name)).ToJsonString())).Select(field => field.Key);

        var spoken = ExpectedCase.Named(name).Expected.Select(field => field.Key).Concat(Comparison.FieldsApart);

        Assert.Equal(fields.Order(), spoken.Order());
    }

    [Theory, MemberData(nameof(Names))]
    public void An_error_planted_in_any_value_is_found(string name)
    {
        var expected = ExpectedCase.Named(name);
        var record = StandIn.For(expected);

        var missed = expected.Expected.SelectMany(field => Unseen(expected, record, field.Key));

        Assert.Empty(missed);
    }

    [Theory, MemberData(nameof(Names))]
    public void An_error_planted_in_any_place_is_found(string name)
    {
        var expected = ExpectedCase.Named(name);
        var record = StandIn.For(expected);

        var missed = expected
            .Spans.SelectMany(one => Moved(one.Value).Select(span => (one.Key, span)))
            .Where(error => Unseen(error.Key, error.span));

        Assert.NotEmpty(expected.Spans);
        Assert.Empty(missed);

        bool Unseen(string pointer, Span span) =>
            Comparison.Compare(expected with { Spans = new Dictionary<string, Span>(expected.Spans) { [pointer] = span } }, record).Count
            == 0;
    }

    [Theory, MemberData(nameof(Names))]
    public void A_value_without_its_place_is_found(string name)
    {
        var expected = ExpectedCase.Named(name);
        var record = StandIn.For(expected);

        var missed = expected.Spans.Keys.Where(pointer => Comparison.Compare(expected, Without(record, pointer)).Count == 0);

        Assert.Empty(missed);
    }

    [Theory, MemberData(nameof(Names))]
    public void An_error_planted_in_any_problem_is_found(string name)
    {
        var expected = ExpectedCase.Named(name);
        var record = StandIn.For(expected);

        var missed = Damaged(expected.Problems)
            .Where(problems => Comparison.Compare(expected with { Problems = problems }, record).Count == 0);

        Assert.Empty(missed);
    }

    [Theory, MemberData(nameof(Names))]
    public void Another_file_is_found(string name)
    {
        var expected = ExpectedCase.Named(name);
        var record = StandIn.For(expected);

        Assert.Equal(["/file"], Comparison.Compare(expected with { File = "other.txt" }, record).Select(one => one.Where));
        Assert.Equal(["/sha256"], Comparison.Compare(expected with { Sha256 = "00" }, record).Select(one => one.Where));
    }

    [Fact]
    public void A_member_missed_early_does_not_make_those_after_it_look_wrong()
    {
        var expected = ExpectedCase.Named("report-2015");
        var record = StandIn.For(expected);
        record["paragraphs"]!.AsArray().RemoveAt(3);

        var differences = Comparison.Compare(expected, record);

        Assert.Equal("/paragraphs/3", Assert.Single(differences).Where);
    }

    [Fact]
    public void A_member_too_many_is_named_by_its_place_in_the_record()
    {
        var expected = ExpectedCase.Named("report-2015");
        var record = StandIn.For(expected);
        record["sponsors"]!.AsArray().Add("XA");

        var difference = Assert.Single(Comparison.Compare(expected, record));

        Assert.Equal(new Difference("/sponsors/0", Difference.Absent, "\"XA\""), difference);
    }

    [Fact]
    public void A_field_that_the_case_does_not_know_is_found()
    {
        var expected = ExpectedCase.Named("report-2015");
        var record = StandIn.For(expected);
        record["newField"] = 1;

        Assert.Equal("/newField", Assert.Single(Comparison.Compare(expected, record)).Where);
    }

    /// <summary>Errors planted in one field that the comparison of that field alone lets pass.</summary>
    private static List<string> Unseen(ExpectedCase expected, JsonObject record, string field)
    {
        var damaged = expected with { Expected = Only(expected.Expected, field) };
        var part = Only(record, [field, .. Comparison.FieldsApart]);
        Assert.Empty(Comparison.Compare(damaged, part));
        var planted = PlantedErrors
            .PlantedIn(damaged.Expected)
            .Select(where => (where, unseen: Comparison.Compare(damaged, part).Count == 0))
            .ToList();
        Assert.NotEmpty(planted);
        return [.. planted.Where(error => error.unseen).Select(error => error.where)];
    }

    private static JsonObject Only(JsonObject whole, params string[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field, whole[field]?.DeepClone())));

    private static IEnumerable<Span> Moved(Span span) =>
        [new(span.Start + 1, span.End), new(span.Start - 1, span.End), new(span.Start, span.End + 1), new(span.Start, span.End - 1)];

    private static JsonObject Without(JsonObject record, string pointer)
    {
        var less = (JsonObject)record.DeepClone();
        less["spans"]!.AsObject().Remove(pointer);
        return less;
    }

    private static IEnumerable<List<ExpectedProblem>> Damaged(IReadOnlyList<ExpectedProblem> problems)
    {
        yield return [.. problems, new ExpectedProblem("planted", "x")];
        for (var at = 0; at < problems.Count; at++)
        {
            yield return [.. problems.Take(at), .. problems.Skip(at + 1)];
            yield return [.. problems.Take(at), problems[at] with { Rule = "planted" }, .. problems.Skip(at + 1)];
            yield return [.. problems.Take(at), problems[at] with { Contains = "planted" }, .. problems.Skip(at + 1)];
        }
    }
}
