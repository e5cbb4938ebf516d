using System.Data.Common;
using System.Globalization;
using Dapper;
using Palermo.Pages.Web;

namespace Palermo.Record.Answers;

/// <summary>When the records last changed: the last entry of the store's audit.</summary>
internal static class LastChange
{
    private const string Sql = """
        SELECT (SELECT id FROM storage_identity) || '-' || a.sequence AS Version, a.at AS Changed
        FROM storage_audit a ORDER BY a.sequence DESC LIMIT 1
        """;

    public static Freshness Read(DbConnection connection) =>
        connection.QueryFirstOrDefault<Row>(Sql) is { } last
            ? new Freshness(last.Version, DateTimeOffset.Parse(last.Changed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
            : new Freshness("0", null);

    private sealed record Row
    {
        public required string Version { get; init; }
        public required string Changed { get; init; }
    }
}
