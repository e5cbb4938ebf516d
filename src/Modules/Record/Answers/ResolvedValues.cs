using System.Data.Common;
using Dapper;

namespace Palermo.Record.Answers;

/// <summary>What other documents supply for some documents or meetings.</summary>
internal static class ResolvedValues
{
    private const string Sql = """
        SELECT r.subject_id AS SubjectId, r.field AS Field, r.value AS Value, r.rule AS Rule, s.slug AS Slug, s.known_symbol AS Symbol,
            s.title AS Title, r.place AS Place, r.paragraph AS Paragraph, r.quote AS Quote
        FROM record_resolved r JOIN record_documents s ON s.id = r.source_id
        WHERE r.subject_kind = @kind AND r.subject_id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
        ORDER BY r.subject_id, r.field, r.id
        """;

    /// <param name="kind"><c>document</c> or <c>meeting</c>.</param>
    public static ILookup<long, ResolvedValue> Of(DbConnection connection, string kind, IEnumerable<long> keys) =>
        connection.Query<Row>(Sql, new { kind, keys = JsonColumn.Keys(keys) }).ToLookup(row => row.SubjectId, row => row.Resolved());

    private sealed record Row
    {
        public long SubjectId { get; init; }
        public required string Field { get; init; }
        public required string Value { get; init; }
        public required string Rule { get; init; }
        public required string Slug { get; init; }
        public string? Symbol { get; init; }
        public string? Title { get; init; }
        public required string Place { get; init; }
        public long? Paragraph { get; init; }
        public required string Quote { get; init; }

        public ResolvedValue Resolved() =>
            new(Field, Value, Rule, new SourcePlace(Slug, Symbol, Title, Place, Paragraph, Quote, Places.Address(Slug, Place, Paragraph)));
    }
}
