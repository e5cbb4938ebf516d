using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;

namespace Palermo.Record.ListFindings;

/// <summary>The places that findings point to, each with its printed words.</summary>
internal static class FindingSources
{
    private const string Sql = """
        SELECT f.finding_id AS Finding, f.place AS Place, f.paragraph AS Paragraph, f.quote AS Quote, d.slug AS Slug, d.known_symbol AS Symbol,
            d.title AS Title
        FROM record_finding_sources f JOIN record_documents d ON d.id = f.document_id
        WHERE f.finding_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
        ORDER BY f.finding_id, f.position
        """;

    public static ILookup<long, SourcePlace> Of(DbConnection connection, IEnumerable<long> findings) =>
        connection.Query<Row>(Sql, new { keys = JsonColumn.Keys(findings) }).ToLookup(row => row.Finding, row => row.Source());

    private sealed record Row
    {
        public long Finding { get; init; }
        public required string Place { get; init; }
        public long? Paragraph { get; init; }
        public required string Quote { get; init; }
        public required string Slug { get; init; }
        public string? Symbol { get; init; }
        public string? Title { get; init; }

        public SourcePlace Source() => new(Slug, Symbol, Title, Place, Paragraph, Quote, Places.Address(Slug, Place, Paragraph));
    }
}
