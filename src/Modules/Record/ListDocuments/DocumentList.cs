using System.Data.Common;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.Lists;

namespace Palermo.Record.ListDocuments;

/// <summary>All documents, newest first.</summary>
internal static class DocumentList
{
    public static readonly ListSource Source = new(
        "documents",
        "record_documents d",
        "d.id",
        "document",
        [new("d.sort_date", Descending: true), new("d.id", Descending: true, IsNumber: true)],
        [
            ColumnFacet.OneOf("type", "d.document_type", Vocabulary.DocumentTypes),
            ColumnFacet.Body("d.body_code"),
            ColumnFacet.Number("session", "d.known_session"),
            ColumnFacet.Number("year", "d.year"),
            new LinkFacet("state", Listing, "", "", code => States.ByCode(code) is not null) { Listed = 0 },
            new LinkFacet("article", Citing, "", "", ArticleId.IsKnown) { Listed = 0 },
        ]
    )
    {
        Changed =
            $"SELECT id FROM record_documents WHERE id > @last UNION SELECT id FROM record_documents d WHERE {CurrentEditions.Changed}",
    };

    private static SqlPart Listing(IReadOnlyList<string> codes) =>
        SqlPart.Of(
            "SELECT document_id FROM record_mentions WHERE code IN (SELECT value FROM json_each(@codes))",
            "codes",
            JsonColumn.Texts(codes.Select(code => code.ToUpperInvariant()))
        );

    private static SqlPart Citing(IReadOnlyList<string> articles) =>
        ArticleId.Condition("SELECT document_id FROM record_citations WHERE {0}", articles);

    public static Listed<DocumentItem> Handle(ReadScope scope, ListQuery query) =>
        new ListReader(scope, Source, query).Page(keys => Load(scope.Connection, keys), document => document.Key);

    private const string Columns = """
        d.id AS Key, d.slug AS Id, d.document_type AS Type, d.symbol AS Symbol, d.joint_symbols AS JointSymbols, d.title AS Title, d.body AS Body,
        d.body_code AS BodyCode, d.session AS Session, coalesce(d.distribution_date, d.date) AS Date, d.meeting_start AS MeetingStart,
        d.meeting_end AS MeetingEnd, m.slug AS Meeting, d.paragraph_count AS Paragraphs,
        d.recommendation_count AS Recommendations, d.problem_count AS Problems, d.file_name AS File, d.sha256 AS Sha256,
        d.byte_length AS Bytes, d.imported_at AS ImportedAt, s.slug AS SupersededBy,
        d.language AS Language, v.slug AS VersionOf
        """;

    /// <summary>Documents by their keys, in any order.</summary>
    public static IEnumerable<DocumentItem> Load(DbConnection connection, IReadOnlyList<long> keys)
    {
        const string sql = $"""
            SELECT {Columns} FROM record_documents d
            LEFT JOIN record_meetings m ON m.id = d.meeting_id LEFT JOIN record_documents s ON s.id = d.superseded_by
            LEFT JOIN record_documents v ON v.id = d.version_of
            WHERE d.id IN (SELECT CAST(value AS BIGINT) FROM json_each(@keys))
            """;
        var resolved = ResolvedValues.Of(connection, "document", keys);
        return connection.Query<Row>(sql, new { keys = JsonColumn.Keys(keys) }).Select(row => row.Item(resolved[row.Key]));
    }

    private sealed record Row
    {
        public long Key { get; init; }
        public required string Id { get; init; }
        public required string Type { get; init; }
        public string? Symbol { get; init; }
        public required string JointSymbols { get; init; }
        public string? Title { get; init; }
        public string? Body { get; init; }
        public string? BodyCode { get; init; }
        public long? Session { get; init; }
        public string? Date { get; init; }
        public string? MeetingStart { get; init; }
        public string? MeetingEnd { get; init; }
        public string? Meeting { get; init; }
        public long Paragraphs { get; init; }
        public long Recommendations { get; init; }
        public long Problems { get; init; }
        public required string File { get; init; }
        public required string Sha256 { get; init; }
        public long Bytes { get; init; }
        public required string ImportedAt { get; init; }
        public string? SupersededBy { get; init; }
        public string? Language { get; init; }
        public string? VersionOf { get; init; }

        public DocumentItem Item(IEnumerable<ResolvedValue> resolved) =>
            new()
            {
                Key = Key,
                Id = Id,
                Type = Type,
                Symbol = Symbol,
                JointSymbols = JsonColumn.List<string>(JointSymbols),
                Title = Title,
                Language = Language ?? TextLanguage.Of(Title),
                Body = Body,
                BodyCode = BodyCode,
                Session = Session,
                Date = Date,
                MeetingStart = MeetingStart,
                MeetingEnd = MeetingEnd,
                Meeting = Meeting,
                Paragraphs = Paragraphs,
                Recommendations = Recommendations,
                Problems = Problems,
                File = File,
                Sha256 = Sha256,
                Bytes = Bytes,
                ImportedAt = ImportedAt,
                SupersededBy = SupersededBy,
                VersionOf = VersionOf,
                Resolved = [.. resolved],
            };
    }
}
