using System.Data.Common;
using Dapper;
using Palermo.Record.Answers;
using Palermo.Record.Extract;
using Palermo.Record.ListMeetings;
using Palermo.Record.ListRecommendations;
using Palermo.Record.ShowDocument;

namespace Palermo.Record.ShowRecommendation;

/// <summary>One recommendation, the words that introduce it, and its neighbours in the document.</summary>
public sealed record ShownRecommendation
{
    public required RecommendationItem Recommendation { get; init; }

    /// <summary>The paragraph that introduces it, e.g. "The Working Group recommended that the Conference ...".</summary>
    public string? Chapeau { get; init; }
    public long? ChapeauParagraph { get; init; }
    public MeetingItem? Meeting { get; init; }
    public RecommendationItem? Previous { get; init; }
    public RecommendationItem? Next { get; init; }
}

/// <summary>Finds a recommendation by its document and its place there.</summary>
internal static class RecommendationReading
{
    private const string Sql = """
        SELECT id AS Id, document_id AS DocumentId, position AS Position, chapeau_paragraph AS ChapeauParagraph
        FROM record_recommendations WHERE document_id = @document AND anchor = @anchor
        """;

    public static ShownRecommendation? Handle(ReadScope scope, string id)
    {
        var cut = id.LastIndexOf('~');
        return
            cut > 0
            && DocumentKey.Find(scope.Connection, id[..cut]) is { } document
            && scope.Connection.QueryFirstOrDefault<Row>(Sql, new { document = document.Id, anchor = id[(cut + 1)..] }) is { } row
            ? Read(scope.Connection, document, row)
            : null;
    }

    private static ShownRecommendation Read(DbConnection db, DocumentKey document, Row row) =>
        new()
        {
            Recommendation = RecommendationList.Load(db, [row.Id]).Single(),
            ChapeauParagraph = row.ChapeauParagraph,
            Chapeau = row.ChapeauParagraph is { } chapeau ? Paragraph(db, document.Id, chapeau) : null,
            Meeting = document.MeetingId is { } meeting ? MeetingList.Load(db, [meeting]).Single() : null,
            Previous = At(db, row, row.Position - 1),
            Next = At(db, row, row.Position + 1),
        };

    private static RecommendationItem? At(DbConnection db, Row row, long position)
    {
        const string sql = "SELECT id FROM record_recommendations WHERE document_id = @DocumentId AND position = @position";
        return db.QueryFirstOrDefault<long?>(sql, new { row.DocumentId, position }) is { } key
            ? RecommendationList.Load(db, [key]).Single()
            : null;
    }

    private static string? Paragraph(DbConnection db, long document, long number)
    {
        var packed = db.QuerySingle<byte[]>("SELECT record_json FROM record_readings WHERE document_id = @document", new { document });
        return PackedParagraphs.Text(packed, number);
    }

    private sealed record Row
    {
        public long Id { get; init; }
        public long DocumentId { get; init; }
        public long Position { get; init; }
        public long? ChapeauParagraph { get; init; }
    }
}
