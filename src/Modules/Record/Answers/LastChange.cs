using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Palermo.Kernel;
using Palermo.Pages.Web;

namespace Palermo.Record.Answers;

/// <summary>When the records last changed, by the store's audit, and whether some of them are samples, by the models.</summary>
internal static class LastChange
{
    private const string Sql = """
        SELECT (SELECT id FROM storage_identity) || '-' || a.sequence AS Version, a.at AS Changed
        FROM storage_audit a ORDER BY a.sequence DESC LIMIT 1
        """;

    private const string Uncompared = """
        SELECT count(*) FROM record_documents WHERE id > coalesce((SELECT resolved_through FROM record_corpus), 0)
        """;

    // One look into the index for each sample body or State: the number of rows behind does not matter.
    private const string OfBody = "SELECT EXISTS (SELECT 1 FROM json_each(@codes) c JOIN record_documents d ON d.body_code = c.value)";

    private const string OfState = "SELECT EXISTS (SELECT 1 FROM json_each(@codes) c JOIN record_mentions n ON n.code = c.value)";

    private static string SampleBodies => field ??= Codes(Bodies.All.Where(body => body.Sample).Select(body => body.Code));

    private static string SampleStates => field ??= Codes(States.Samples.Select(state => state.Code));

    /// <summary>Of the last change in the audit; 0 where there was none.</summary>
    public static long Number(DbConnection connection) => connection.ExecuteScalar<long?>("SELECT max(sequence) FROM storage_audit") ?? 0;

    public static Freshness Read(DbConnection connection) =>
        connection.QueryFirstOrDefault<Row>(Sql) is { } last
            ? new Freshness(
                last.Version,
                DateTimeOffset.Parse(last.Changed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                HoldsSamples(connection)
            )
            {
                Uncompared = connection.ExecuteScalar<long>(Uncompared),
            }
            : new Freshness("0", null, HoldsSamples: false);

    // The register of States is large; it is not read where a body answers already.
    private static bool HoldsSamples(DbConnection connection) =>
        connection.ExecuteScalar<bool>(OfBody, new { codes = SampleBodies })
        || connection.ExecuteScalar<bool>(OfState, new { codes = SampleStates });

    private static string Codes(IEnumerable<string> codes) => JsonSerializer.Serialize(codes);

    private sealed record Row
    {
        public required string Version { get; init; }
        public required string Changed { get; init; }
    }
}
