using System.Globalization;
using Palermo.Cases;
using Palermo.Record.Tests.Import;

namespace Palermo.Record.Tests.Corpus;

/// <summary>The official documents beside the clone, against what was found by reading them side by side.</summary>
public sealed class FiveDocumentsTests() : CorpusTests("five-documents", Repository.Documents);

/// <summary>The fictional sample records, against the list of what was planted in them.</summary>
public sealed class SamplesTests() : CorpusTests("samples", Path.Combine(Repository.Root, "models", "samples"))
{
    [Fact]
    public void What_contradicts_itself_in_one_document_is_shown_at_each_of_its_places() => AllWithinOneDocument();
}

public abstract class CorpusTests(string name, string folder) : IAsyncLifetime
{
    private readonly ExpectedCorpus expected = ExpectedCorpus.Read(name);

    private readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        var files = expected.Documents.Values.Select(document => Path.Combine(folder, document.File)).ToArray();
        Assert.SkipUnless(files.All(File.Exists), $"The documents are not in {folder}.");
        await desk.ImportAsync(files);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Each_document_is_known_by_symbol_body_and_session()
    {
        var known = desk.Query<(string File, string? Symbol, string Body, long Session)>(
            "SELECT file_name, known_symbol, body_code, known_session FROM record_documents"
        );

        Assert.Equal(
            expected.Documents.Values.OrderBy(one => one.File, StringComparer.Ordinal),
            known
                .Select(row => new ExpectedDocument(row.File, row.Symbol, row.Body, row.Session))
                .OrderBy(one => one.File, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_a_document_leaves_out_is_resolved_with_its_source()
    {
        var resolved = desk.Query<(string File, string Field, string Value, string Source, string Place)>(
            """
            SELECT d.file_name, r.field, r.value, s.file_name, r.place
            FROM record_resolved r JOIN record_documents d ON d.id = r.subject_id JOIN record_documents s ON s.id = r.source_id
            WHERE r.subject_kind = 'document'
            """
        );

        var found = resolved.ConvertAll(row => new ExpectedValue(Label(row.File), row.Field, row.Value, Label(row.Source), row.Place));

        Assert.Empty(expected.Resolved.Except(found));
        Assert.Equal(Values(expected.Resolved), Values(found));
    }

    [Fact]
    public void Nothing_resolved_is_written_into_what_was_read() =>
        Assert.Empty(
            desk.Query<string>(
                """
                SELECT d.file_name FROM record_documents d JOIN record_resolved r ON r.subject_kind = 'document' AND r.subject_id = d.id
                WHERE r.field = 'symbol' AND d.symbol IS NOT NULL OR r.field = 'session' AND d.session IS NOT NULL
                """
            )
        );

    [Fact]
    public void Meetings_are_put_together_from_all_documents()
    {
        var meetings = desk.Query<(string Slug, string? Place, string? Start, string? End, long? Year, string? Format, long? Planned)>(
                "SELECT slug, place, start_date, end_date, year, format, sittings_planned FROM record_meetings"
            )
            .ToDictionary(row => row.Slug);
        var held = desk.Query<(string Slug, long? Held)>("SELECT slug, sittings_held FROM record_meetings").ToDictionary(row => row.Slug);

        Assert.Equal(expected.Meetings.Select(one => one.Slug).Order(StringComparer.Ordinal), meetings.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            expected.Meetings,
            one =>
            {
                var year = one.Year ?? long.Parse(one.Start![..4], CultureInfo.InvariantCulture);
                Assert.Equal((one.Slug, one.Place, one.Start, one.End, year, one.Format, one.Planned), meetings[one.Slug]);
                Assert.Equal(one.Held, held[one.Slug].Held);
            }
        );
    }

    [Fact]
    public void Every_contradiction_between_documents_is_found_and_none_is_made_up()
    {
        var found = Findings("across");

        Assert.Empty(
            expected.Across.Where(one => !found.Exists(finding => Meets(finding, one))).Select(one => $"missed {one.Rule}: {one.Why}")
        );
        Assert.Empty(found.Where(finding => !expected.Across.Any(one => Meets(finding, one))).Select(finding => $"made up {finding}"));
        Assert.Equal(expected.Across.Count, found.Count);
    }

    [Fact]
    public void Parts_that_exceed_their_whole_are_found_and_no_others() =>
        Assert.Equal(
            (expected.Within ?? [])
                .Where(one => one.Rule == "sum")
                .Select(one => (one.Rule, one.Sources[0].Document, one.Sources[0].Place)),
            Findings("within").Where(one => one.Rule == "sum").Select(one => (one.Rule, one.Sources[0].Document, one.Sources[0].Place))
        );

    protected void AllWithinOneDocument()
    {
        var found = Findings("within");

        Assert.Empty(
            expected.Within!.Where(one => !found.Exists(finding => Meets(finding, one))).Select(one => $"missed {one.Rule}: {one.Why}")
        );
        Assert.Empty(found.Where(finding => !expected.Within!.Any(one => Meets(finding, one))).Select(finding => $"made up {finding}"));
        Assert.Equal(expected.Within!.Count, found.Count);
    }

    [Fact]
    public void No_finding_is_listed_twice() =>
        Assert.Empty(
            desk.Query<string>("SELECT rule FROM record_findings GROUP BY rule, parameters, scope HAVING count(*) > 1 AND scope = 'across'")
        );

    private List<Finding> Findings(string scope) =>
        desk.Query<(long Id, string Rule, string File, string Place, string Quote)>(
                """
                SELECT f.id, f.rule, d.file_name, s.place, s.quote
                FROM record_findings f JOIN record_finding_sources s ON s.finding_id = f.id JOIN record_documents d ON d.id = s.document_id
                WHERE f.scope = @scope ORDER BY f.id, s.position
                """,
                new { scope }
            )
            .GroupBy(row => (row.Id, row.Rule))
            .Select(rows => new Finding(rows.Key.Rule, [.. rows.Select(row => new ExpectedSource(Label(row.File), row.Place, row.Quote))]))
            .ToList();

    private static bool Meets(Finding found, ExpectedFinding one) =>
        found.Rule == one.Rule
        && found.Sources.Count == one.Sources.Count
        && one.Sources.All(source =>
            found.Sources.Exists(said =>
                said.Document == source.Document
                && said.Place == source.Place
                && said.Contains.Contains(source.Contains, StringComparison.Ordinal)
            )
        );

    private static HashSet<(string, string, string)> Values(IEnumerable<ExpectedValue> values) =>
        [.. values.Select(value => (value.Document, value.Field, value.Value))];

    private string Label(string file) => expected.Documents.Single(document => document.Value.File == file).Key;

    private sealed record Finding(string Rule, List<ExpectedSource> Sources)
    {
        public override string ToString() => $"{Rule}: {string.Join(" | ", Sources)}";
    }
}
