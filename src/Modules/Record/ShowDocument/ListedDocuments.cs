using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;

namespace Palermo.Record.ShowDocument;

/// <summary>Lists of documents in documents.</summary>
internal static class ListedDocuments
{
    private const int MostNaming = 50;

    public static IReadOnlyList<ListedEntry> In(DbConnection connection, long document)
    {
        const string sql = """
            SELECT l.label AS Label, l.title AS Title, l.symbols AS Symbols, l.paragraph AS Paragraph, d.slug AS Slug, d.document_type AS Type,
                d.known_symbol AS Symbol, d.title AS TargetTitle, coalesce(d.distribution_date, d.date) AS Date
            FROM record_listed l LEFT JOIN record_documents d ON d.id = l.target_id
            WHERE l.document_id = @document ORDER BY l.position
            """;
        return [.. connection.Query<Row>(sql, new { document }).Select(row => row.Entry())];
    }

    public static IReadOnlyList<SourcePlace> Naming(DbConnection connection, long document)
    {
        const string sql = """
            SELECT l.label AS Label, l.title AS Title, l.paragraph AS Paragraph, d.slug AS Slug, d.known_symbol AS Symbol, d.title AS TargetTitle
            FROM record_listed l JOIN record_documents d ON d.id = l.document_id
            WHERE l.target_id = @document AND d.superseded_by IS NULL AND d.version_of IS NULL ORDER BY d.sort_date DESC, l.position LIMIT @MostNaming
            """;
        return [.. connection.Query<Row>(sql, new { document, MostNaming }).Select(row => row.Source())];
    }

    private sealed record Row
    {
        public string? Label { get; init; }
        public required string Title { get; init; }
        public string Symbols { get; init; } = "[]";
        public long? Paragraph { get; init; }
        public string? Slug { get; init; }
        public string? Type { get; init; }
        public string? Symbol { get; init; }
        public string? TargetTitle { get; init; }
        public string? Date { get; init; }

        public ListedEntry Entry() =>
            new(
                Label,
                Title,
                JsonColumn.List<string>(Symbols),
                Paragraph,
                Slug is null ? null : new DocumentLink(Slug, Type!, Symbol, TargetTitle, Date, TextLanguage.Of(TargetTitle))
            );

        public SourcePlace Source()
        {
            var place = Paragraph is { } number ? $"para. {number} {Label}".TrimEnd() : "documentation";
            return new SourcePlace(Slug!, Symbol, TargetTitle, place, Paragraph, Title, Places.Address(Slug!, place, Paragraph));
        }
    }
}
