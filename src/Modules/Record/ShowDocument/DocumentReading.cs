using System.Data.Common;
using Dapper;
using Palermo.Parsing.Record;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.ListDocuments;
using Palermo.Record.ListFindings;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowDocument;

/// <summary>Reads one document with everything that its page shows.</summary>
internal static class DocumentReading
{
    /// <summary>More symbols than a text of sixty pages names.</summary>
    private const int MostSymbols = 200;

    /// <param name="id">The document's address or the address of its bytes.</param>
    public static ShownDocument? Handle(ReadScope scope, string id) =>
        DocumentKey.Find(scope.Connection, id) is { } key ? Read(scope, key) : null;

    private static ShownDocument Read(ReadScope scope, DocumentKey key)
    {
        var db = scope.Connection;
        var packed = db.QuerySingle<Packed>(
            "SELECT record_json AS Record, tree_json AS Tree FROM record_readings WHERE document_id = @Id",
            new { key.Id }
        );
        var shown = new ShownDocument
        {
            Document = DocumentList.Load(db, [key.Id]).Single(),
            Meeting = key.MeetingId is { } meeting ? MeetingList.Load(db, [meeting]).Single() : null,
            Recommendations = Recommendations(db, key.Id),
            Findings = Findings(scope, key.Id),
            Listed = ListedDocuments.In(db, key.Id),
            ListedBy = ListedDocuments.Naming(db, key.Id),
            Versions = Versions(db, key.Id),
            Packed = packed.Record,
            Tree = PackedReading.UnpackTree(packed.Tree),
        };
        return shown with { Symbols = Symbols(db, shown.Values) };
    }

    private static List<RecommendationItem> Recommendations(DbConnection db, long id)
    {
        var keys = db.Query<long>("SELECT id FROM record_recommendations WHERE document_id = @id ORDER BY position", new { id }).ToList();
        var items = RecommendationList.Load(db, keys).ToDictionary(item => item.Key);
        return [.. keys.Select(key => items[key])];
    }

    private static List<FindingItem> Findings(ReadScope scope, long id)
    {
        const string sql = """
            SELECT f.id FROM record_findings f
            WHERE f.id IN (SELECT s.finding_id FROM record_finding_sources s WHERE s.document_id = @id)
            ORDER BY f.scope, f.id
            """;
        var keys = scope.Connection.Query<long>(sql, new { id }).ToList();
        var items = FindingList.Load(scope, keys).ToDictionary(item => item.Key);
        return [.. keys.Select(key => items[key])];
    }

    private static List<LanguageVersion> Versions(DbConnection db, long id)
    {
        const string sql = """
            SELECT d.slug AS Slug, d.language AS Language, d.title AS Title, d.version_of AS VersionOf
            FROM record_documents me JOIN record_documents d
            ON d.id = me.version_of OR d.version_of = coalesce(me.version_of, me.id)
            WHERE me.id = @id AND me.superseded_by IS NULL AND d.id <> me.id AND d.superseded_by IS NULL
            ORDER BY d.stands_first DESC, d.language
            """;
        return
        [
            .. db.Query<(string Slug, string? Language, string? Title, long? VersionOf)>(sql, new { id })
                .Select(row => new LanguageVersion(row.Slug, row.Language ?? TextLanguage.Of(row.Title), row.Title, row.VersionOf is null)),
        ];
    }

    private static Dictionary<string, string> Symbols(DbConnection db, DocumentRecord record)
    {
        var named = record
            .OtherReferences.Where(reference => reference.Kind == "document")
            .Select(reference => reference.Number)
            .Concat(record.Documentation.SelectMany(entry => entry.Symbols))
            .OfType<string>()
            .Distinct()
            .Take(MostSymbols);
        const string sql = """
            SELECT known_symbol AS Symbol, slug AS Slug FROM record_documents
            WHERE known_symbol IN (SELECT value FROM json_each(@named)) AND superseded_by IS NULL AND version_of IS NULL
            """;
        return db.Query<(string Symbol, string Slug)>(sql, new { named = System.Text.Json.JsonSerializer.Serialize(named) })
            .DistinctBy(row => row.Symbol)
            .ToDictionary(row => row.Symbol, row => row.Slug);
    }

    private sealed record Packed
    {
        public required byte[] Record { get; init; }
        public required byte[] Tree { get; init; }
    }
}
