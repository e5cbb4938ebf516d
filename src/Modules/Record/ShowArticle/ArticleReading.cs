using System.Data.Common;
using Dapper;
using Palermo.Kernel;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.ListArticles;
using Palermo.Record.ListRecommendations;

namespace Palermo.Record.ShowArticle;

/// <summary>Reads what cites an article.</summary>
internal static class ArticleReading
{
    private const int MostRecommendations = 50;

    private const int MostCitations = 50;

    /// <returns>Null where neither the instrument has such an article nor a document cites it.</returns>
    public static ShownArticle? Handle(ReadScope scope, string id)
    {
        if (!ArticleId.TryParse(id, out var article))
        {
            return null;
        }
        var item = ArticleList.One(scope.Connection, article);
        return item.Exists || item.Citations > 0 ? Read(scope.Connection, article, item) : null;
    }

    private static ShownArticle Read(DbConnection db, ArticleId id, ArticleItem item) =>
        new()
        {
            Article = item,
            InstrumentNames = Instruments.ByCode(id.Instrument)!.Names,
            Recommendations = Recommendations(db, id),
            Citations = Citations(db, id),
            Previous = Known(id with { Number = id.Number - 1 }),
            Next = Known(id with { Number = id.Number + 1 }),
        };

    private static string? Known(ArticleId id) => id.Article is null ? null : id.ToString();

    private static List<RecommendationItem> Recommendations(DbConnection db, ArticleId id)
    {
        const string sql = $"""
            SELECT DISTINCT r.id, r.sort_date, r.document_id, r.position
            FROM record_citations c JOIN record_recommendations r ON r.id = c.recommendation_id
            WHERE c.instrument = @Instrument AND c.article = @Number AND {RecommendationList.Current}
            ORDER BY r.sort_date DESC, r.document_id DESC, r.position LIMIT @MostRecommendations
            """;
        var keys = db.Query<long>(
                sql,
                new
                {
                    id.Instrument,
                    id.Number,
                    MostRecommendations,
                }
            )
            .ToList();
        var items = RecommendationList.Load(db, keys).ToDictionary(row => row.Key);
        return [.. keys.Select(key => items[key])];
    }

    private static List<SourcePlace> Citations(DbConnection db, ArticleId id)
    {
        const string sql = """
            SELECT c.document_id AS DocumentId, c.place AS Place, c.paragraph AS Paragraph, c.as_printed AS AsPrinted, d.slug AS Slug,
                d.known_symbol AS Symbol, d.title AS Title
            FROM record_citations c JOIN record_documents d ON d.id = c.document_id
            WHERE c.instrument = @Instrument AND c.article = @Number AND c.recommendation_id IS NULL AND d.superseded_by IS NULL AND d.version_of IS NULL
            ORDER BY d.sort_date DESC, d.id DESC, c.position LIMIT @MostCitations
            """;
        var rows = db.Query<Row>(
                sql,
                new
                {
                    id.Instrument,
                    id.Number,
                    MostCitations,
                }
            )
            .ToList();
        var texts = Texts(db, rows.Select(row => row.DocumentId).Distinct());
        // A sentence that cites two paragraphs of the article is one place.
        return [.. rows.Select(row => row.Source(texts[row.DocumentId])).Distinct()];
    }

    private static Dictionary<long, PrintedPlaces> Texts(DbConnection db, IEnumerable<long> documents) =>
        documents.ToDictionary(
            document => document,
            document => new PrintedPlaces(
                PackedReading.UnpackValues(
                    db.QuerySingle<byte[]>("SELECT record_json FROM record_readings WHERE document_id = @document", new { document })
                )
            )
        );

    private sealed record Row
    {
        public long DocumentId { get; init; }
        public required string Place { get; init; }
        public long? Paragraph { get; init; }
        public required string AsPrinted { get; init; }
        public required string Slug { get; init; }
        public string? Symbol { get; init; }
        public string? Title { get; init; }

        public SourcePlace Source(PrintedPlaces printed) =>
            new(Slug, Symbol, Title, Place, Paragraph, printed.Sentence(Place, AsPrinted), Places.Address(Slug, Place, Paragraph));
    }
}
