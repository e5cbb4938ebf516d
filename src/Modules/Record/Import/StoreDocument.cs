using System.Data.Common;
using Dapper;
using Palermo.Record.Extract;

namespace Palermo.Record.Import;

/// <summary>A document in the tables.</summary>
/// <param name="RecommendationIds">In the order of its recommendations.</param>
internal sealed record StoredDocument(long Id, string Slug, IReadOnlyList<long> RecommendationIds);

/// <summary>Writes one document with all that was read from it; runs inside the store's transaction.</summary>
internal static class StoreDocument
{
    public static StoredDocument Store(DbConnection connection, DocumentRows rows)
    {
        var slug = FreeSlug(connection, rows);
        var id = connection.ExecuteScalar<long>(InsertSql.Document, rows.Document with { Slug = slug, PublishedSlug = slug });
        connection.Execute(InsertSql.Original, new { DocumentId = id, Bytes = rows.Reading.Original.ToArray() });
        connection.Execute(
            InsertSql.Reading,
            new
            {
                DocumentId = id,
                rows.Reading.RecordJson,
                rows.Reading.Text,
                rows.Reading.TreeJson,
            }
        );
        var recommendations = StoreRecommendations(connection, rows, id);
        connection.Execute(InsertSql.Mention, rows.Mentions.Select(row => row with { DocumentId = id }));
        connection.Execute(InsertSql.Person, rows.People.Select(row => row with { DocumentId = id }));
        connection.Execute(InsertSql.AgendaItem, rows.AgendaItems.Select(row => row with { DocumentId = id }));
        connection.Execute(InsertSql.Planned, rows.Planned.Select(row => row with { DocumentId = id }));
        connection.Execute(InsertSql.Held, rows.Held.Select(row => row with { DocumentId = id }));
        connection.Execute(InsertSql.Listed, rows.Listed.Select(row => row with { DocumentId = id }));
        connection.Execute(InsertSql.Fact, rows.Facts.Select(row => row with { DocumentId = id }));
        StoreFindings.Within(connection, rows, id);
        return new StoredDocument(id, slug, recommendations);
    }

    /// <summary>The address of the symbol, unless another document has it: then the digest's, until the corpus knows which edition is newer.</summary>
    private static string FreeSlug(DbConnection connection, DocumentRows rows)
    {
        var taken = connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM record_documents WHERE slug = @Slug)", rows.Document);
        return taken ? rows.Document.DigestSlug : rows.Document.Slug;
    }

    private static List<long> StoreRecommendations(DbConnection connection, DocumentRows rows, long id)
    {
        var ids = rows
            .Recommendations.Select(row => connection.ExecuteScalar<long>(InsertSql.Recommendation, row with { DocumentId = id }))
            .ToList();
        connection.Execute(
            InsertSql.Citation,
            rows.Citations.Select(row =>
                row with
                {
                    DocumentId = id,
                    RecommendationId = row.RecommendationId is { } position ? ids[(int)position] : null,
                }
            )
        );
        return ids;
    }
}
